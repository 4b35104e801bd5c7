import type { RegionName, Trend } from '@biaochi/schema'
import type { TrendSeries } from '@biaochi/ui/trend/series'
import { csv } from '../../app/csv.js'

const head = [
  'region',
  'city',
  'indicator',
  'measure',
  'year',
  'value',
  'upper',
  'unit',
  'bound',
  'status',
  'basis',
  'stated_as',
  'document',
  'document_kind',
  'delivered',
  'url',
  'observation',
] as const

/** The chosen cities as CSV, one line a figure or target that is drawn, values in the base unit. */
export function trendCsv(series: TrendSeries, answer: Trend, names: ReadonlyMap<string, RegionName>): string {
  const rows = series.lines.flatMap(({ region, points, targets }) =>
    [...points, ...targets]
      .sort((a, b) => a.year - b.year)
      .map(({ year, claim }) => [
        region,
        names.get(region)?.zh ?? region,
        answer.indicator,
        answer.measure,
        year,
        claim.value,
        claim.upper,
        claim.unit,
        claim.bound,
        claim.status,
        claim.basis,
        claim.text,
        claim.source.title,
        claim.source.kind,
        claim.source.delivered,
        claim.source.url,
        claim.id,
      ]),
  )
  return csv(head, rows)
}
