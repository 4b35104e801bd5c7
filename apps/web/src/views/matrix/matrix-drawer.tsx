import type { RegionName } from '@biaochi/schema'
import { cellText } from '@biaochi/ui/matrix/address'
import type { MatrixCell, MatrixSeries } from '@biaochi/ui/matrix/series'
import type { ReactElement } from 'react'
import { EvidenceDrawer } from '../../drawer/drawer.js'

/** The evidence of the open cell, or the reason why it has no figure. Up and down walk the cities of its year. */
export function MatrixDrawer(props: {
  series: MatrixSeries
  cell: MatrixCell
  indicator: string
  /** Name of the measure that was asked for. */
  measure: string
  names: ReadonlyMap<string, RegionName>
  onWalk(to: string): void
  onClose(): void
}): ReactElement {
  const { series, cell, indicator, measure, names, onWalk, onClose } = props
  const { region, year, reason, claim } = cell
  const order = series.rows.map((row) => cellText({ region: row.region, year }))
  const place = order.indexOf(cellText(cell))
  const name = names.get(region)
  return (
    <EvidenceDrawer
      id={claim}
      indicator={indicator}
      names={names}
      rule="default"
      silence={reason !== null && name ? { region: name, reason, year, measure } : null}
      focusOn={(to) => `[data-cell="${to}"]`}
      previous={order[place - 1]}
      next={order[place + 1]}
      onWalk={onWalk}
      onClose={onClose}
    />
  )
}
