import { type Claim, type SilenceReason, Trend } from '@biaochi/schema'
import { sourceColumns, wordedColumns } from '../claim-columns.js'
import type { Cube } from '../cube.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

/** A figure, a target or a year that was left out, beside what was asked. */
interface TrendRow {
  region: string
  year: number
  asked: Pick<Trend, 'indicator' | 'measure' | 'rule'>
  claim: Claim | null
  others: number | null
  conflict: boolean | null
  reason: SilenceReason | null
}

/** Regions over the years. */
export const compareTrendEndpoint = endpoint({
  path: '/compare/trend',
  procedure: 'compare.trend',
  title: { zh: '各地历年走势', en: 'Regions over the years' },
  output: Trend,
  example: { indicator: 'gdp', measure: 'growth', regions: ['370100', '370200'] },
  about: ({ indicator, measure, unit, basis, rule }) => ({ indicator, measure, unit, basis, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<TrendRow>('indicator', 'text', '指标', 'indicator', ({ asked }) => asked.indicator),
      column<TrendRow>('measure', 'text', '度量', 'measure', ({ asked }) => asked.measure),
      column<TrendRow>('year', 'integer', '年份', 'year', ({ year }) => year),
      ...columnsOf(wordedColumns, ({ claim }: TrendRow) => claim),
      column<TrendRow>('reason', 'text', '没有数值的原因', 'why there is no value', ({ reason }) => reason),
      column<TrendRow>('rule', 'text', '取数规则', 'selection rule', ({ asked }) => asked.rule),
      column<TrendRow>('others', 'integer', '其他说法的条数', 'further claims', ({ others }) => others),
      column<TrendRow>(
        'conflict',
        'boolean',
        '同等说法不一',
        'claims of equal standing differ',
        ({ conflict }) => conflict,
      ),
      ...columnsOf(sourceColumns, ({ claim }: TrendRow) => claim),
    ],
    rows: (asked): TrendRow[] =>
      asked.cities.flatMap(({ region, points, targets }) => [
        ...points.map((point) => ({ ...point, region, asked, reason: null })),
        ...targets.map(({ year, claim }) => ({
          region,
          year,
          asked,
          claim,
          others: null,
          conflict: null,
          reason: null,
        })),
        ...asked.leftOut
          .filter((left) => left.region === region)
          .map(({ year, reason }) => ({ region, year, asked, claim: null, others: null, conflict: null, reason })),
      ]),
  },
  cube: ({ indicator, measure, unit, rule, cities, leftOut }): Cube => {
    const figures = cities.flatMap(({ region, points }) =>
      points.map(({ year, claim: { value, upper, bound, status, id } }) => ({
        region,
        year,
        value,
        upper,
        bound,
        status,
        claim: id,
      })),
    )
    const spoken = [...figures, ...leftOut].map(({ year }) => year)
    const [first, last] = [Math.min(...spoken), Math.max(...spoken)]
    return {
      indicator,
      measure,
      unit,
      rule,
      regions: cities.map(({ region }) => region),
      years: spoken.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at),
      figures,
      gaps: leftOut,
    }
  },
})
