import type { CityComparison, Claim, RegionName } from '@biaochi/schema'
import type { ChartTable } from '../tools/chart-table.js'
import { claimCells, claimColumns, noClaim } from '../tools/claim-cells.js'
import { bracketAt } from './rank.js'
import type { CompareSeries } from './series.js'

/** What is on screen as rows, values in the base unit: ranked cities first, then those without a figure and why. */
export function compareRows(
  series: CompareSeries,
  answer: CityComparison,
  names: ReadonlyMap<string, RegionName>,
): ChartTable {
  const { indicator, measure, year, rule } = answer
  const about = (region: string) => [region, names.get(region)?.zh ?? region, indicator, measure, year] as const
  const target = (claim: Claim | null) => [claim?.value ?? null, claim?.upper ?? null, claim?.bound ?? null] as const
  const ranked = series.rows.map((row, index) => {
    const bracket = bracketAt(series.brackets, index + 1)
    return [
      ...about(row.region),
      bracket.first,
      bracket.last,
      ...claimCells(row.claim),
      ...target(row.target?.claim ?? null),
      null,
      rule,
    ]
  })
  const shown = new Set([
    ...series.promised.map(({ region }) => region),
    ...series.silence.flatMap(({ cities }) => cities.map(({ region }) => region)),
  ])
  const silent = answer.silent
    .filter(({ region }) => shown.has(region))
    .map(({ region, reason, instead }) => {
      const said = reason === 'only_target' ? instead : null
      const cells = said ? claimCells(said).map((cell, index) => (index < 2 ? null : cell)) : noClaim
      return [...about(region), null, null, ...cells, ...target(said), reason, rule]
    })
  return {
    name: `biaochi-${indicator}-${measure}-${year}`,
    columns: [
      'region',
      'city',
      'indicator',
      'measure',
      'year',
      'rank_from',
      'rank_to',
      ...claimColumns,
      'target',
      'target_upper',
      'target_bound',
      'reason',
      'rule',
    ],
    rows: [...ranked, ...silent],
  }
}
