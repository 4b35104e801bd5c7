import type { RegionName } from '@biaochi/schema'
import { claimOf, readTarget, targetBeside, targetText } from '@biaochi/ui/targets/address'
import type { TargetsSeries } from '@biaochi/ui/targets/series'
import type { ReactElement } from 'react'
import { EvidenceDrawer } from '../../drawer/drawer.js'

/** The words of the open target or outcome. Up and down walk the rows on the same side. */
export function TargetsDrawer(props: {
  series: TargetsSeries
  at: string
  indicator: string
  names: ReadonlyMap<string, RegionName>
  onWalk(to: string): void
  onClose(): void
}): ReactElement | null {
  const { series, at, indicator, names, onWalk, onClose } = props
  const address = readTarget(at)
  const id = address && claimOf(series, address)
  if (!address || id === null) return null
  const beside = (key: string) => {
    const to = targetBeside(series, address, key)
    return to ? targetText(to) : undefined
  }
  return (
    <EvidenceDrawer
      id={id}
      indicator={indicator}
      names={names}
      rule={address.side === 'said' ? 'target' : 'default'}
      silence={null}
      focusOn={(to) => `[data-target="${to}"]`}
      previous={beside('ArrowUp')}
      next={beside('ArrowDown')}
      onWalk={onWalk}
      onClose={onClose}
    />
  )
}
