import type { RegionName, Trend } from '@biaochi/schema'
import type { ChartTable } from '../tools/chart-table.js'
import { claimCells, claimColumns } from '../tools/claim-cells.js'
import type { TrendSeries } from './series.js'

/** The chosen cities as rows, one a figure or target that is drawn, values in the base unit. */
export function trendRows(series: TrendSeries, answer: Trend, names: ReadonlyMap<string, RegionName>): ChartTable {
  const { indicator, measure, rule } = answer
  const rows = series.lines.flatMap(({ region, points, targets }) =>
    [...points, ...targets]
      .sort((a, b) => a.year - b.year)
      .map(({ year, claim, value }) => [
        region,
        names.get(region)?.zh ?? region,
        indicator,
        measure,
        year,
        ...claimCells(claim),
        ...(series.base === null ? [] : [Number(value.toFixed(2)), series.base]),
        rule,
      ]),
  )
  return {
    name: `biaochi-${indicator}-${measure}`,
    columns: [
      'region',
      'city',
      'indicator',
      'measure',
      'year',
      ...claimColumns,
      ...(series.base === null ? [] : ['index', 'index_base_year']),
      'rule',
    ],
    rows,
  }
}
