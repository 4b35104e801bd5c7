import type { RegionName, SelectionRule } from '@biaochi/schema'
import { addressText, claimAt, lineAddresses, type TrendAddress } from '@biaochi/ui/trend/address'
import type { TrendSeries } from '@biaochi/ui/trend/series'
import type { ReactElement } from 'react'
import { EvidenceDrawer } from '../../drawer/drawer.js'

/** Reads an address as a link writes it; null where it names nothing. */
export function readAddress(text: string | undefined): TrendAddress | null {
  const [region, year, kind] = text?.split('.') ?? []
  if (!region || !year) return null
  return { region, year: Number(year), kind: kind === 'target' ? 'target' : 'figure' }
}

/** The evidence of the open figure or target. Up and down walk the years of its city. */
export function TrendDrawer(props: {
  series: TrendSeries
  address: TrendAddress
  indicator: string
  rule: SelectionRule
  names: ReadonlyMap<string, RegionName>
  onWalk(to: string): void
  onClose(): void
}): ReactElement | null {
  const { series, address, indicator, rule, names, onWalk, onClose } = props
  const line = series.lines.find(({ region }) => region === address.region)
  const order = line ? lineAddresses(line).map(addressText) : []
  const place = order.indexOf(addressText(address))
  const id = claimAt(series, address)
  if (id === null) return null
  return (
    <EvidenceDrawer
      id={id}
      indicator={indicator}
      names={names}
      silence={null}
      rule={rule}
      focusOn={(to) => `[data-point="${to}"]`}
      previous={order[place - 1]}
      next={order[place + 1]}
      onWalk={onWalk}
      onClose={onClose}
    />
  )
}
