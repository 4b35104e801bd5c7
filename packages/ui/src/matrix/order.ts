import type { RegionName } from '@biaochi/schema'
import type { MatrixRow } from './series.js'

/** How the cities stand: most figures first, by province as in GB/T 2260, or by name. */
export type MatrixOrder = 'count' | 'province' | 'name'

/** The rows in an order; of two alike the one with more reports, then the one that comes first by code. */
export function ordered(
  rows: readonly MatrixRow[],
  order: MatrixOrder,
  names: ReadonlyMap<string, RegionName>,
): MatrixRow[] {
  const byCode = (a: MatrixRow, b: MatrixRow) => a.region.localeCompare(b.region)
  const pinyin = ({ region }: MatrixRow) => names.get(region)?.pinyin ?? region
  const compare = {
    count: (a: MatrixRow, b: MatrixRow) => b.figures - a.figures || b.held - a.held || byCode(a, b),
    province: byCode,
    name: (a: MatrixRow, b: MatrixRow) => pinyin(a).localeCompare(pinyin(b)) || byCode(a, b),
  }[order]
  return [...rows].sort(compare)
}
