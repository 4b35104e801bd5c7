import type { Measure, RegionName } from '@biaochi/schema'
import type { ChartTable } from '../tools/chart-table.js'
import type { MatrixSeries } from './series.js'

/** The cells on screen as rows, one a city and year: the claim's values in the base unit, or why there is none. */
export function matrixRows(
  series: MatrixSeries,
  about: { indicator: string; measure: Measure },
  names: ReadonlyMap<string, RegionName>,
): ChartTable {
  const { kind } = series
  const rows = series.rows.flatMap(({ cells }) =>
    cells.map(({ region, year, figure, bound, status, mark, reason, held, claim }) => [
      region,
      names.get(region)?.zh ?? region,
      about.indicator,
      about.measure,
      year,
      ...(kind === 'values'
        ? [figure?.value ?? null, figure?.upper ?? null, figure?.unit ?? null, figure?.text ?? null]
        : [mark]),
      bound,
      status,
      reason,
      held ? 1 : 0,
      claim,
    ]),
  )
  return {
    name: `biaochi-${kind}-${about.indicator}-${about.measure}`,
    columns: [
      'region',
      'city',
      'indicator',
      'measure',
      'year',
      ...(kind === 'values' ? ['value', 'upper', 'unit', 'stated_as'] : ['state']),
      'bound',
      'status',
      'why_none',
      'report_held',
      'observation',
    ],
    rows,
  }
}
