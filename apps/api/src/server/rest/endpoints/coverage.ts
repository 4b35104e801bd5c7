import { type Bound, Coverage, type CoverageState, Measure, type Status } from '@biaochi/schema'
import { z } from 'zod'
import { DoneRule, IndicatorIds, RegionCodes, Year } from '../../inputs.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column } from '../table.js'

/** One cell: a region and a year of an indicator, or a region and an indicator of a year. */
interface CoverageRow {
  region: string
  indicator: string
  year: number
  state: CoverageState
  status: Status | null
  bound: Bound | null
  claim: string | null
}

/** `indicator` asks for its years, `year` for the indicators of it. */
const CoverageQuestion = z.object({
  indicator: z.string().optional(),
  indicators: IndicatorIds.optional(),
  year: Year.optional(),
  from: Year.optional(),
  to: Year.optional(),
  measure: Measure.optional(),
  regions: RegionCodes.optional(),
  rule: DoneRule,
})

/** Who says what, and who does not. */
export const coverageEndpoint = endpoint({
  path: '/coverage',
  procedure: 'catalogue.coverage',
  title: {
    zh: '谁说了什么：一个指标的各年（indicator），或一年的各指标（year）',
    en: 'Who says what: the years of an indicator, or the indicators of a year',
  },
  parameters: CoverageQuestion,
  inward: ({ indicator, indicators, year, from, to, ...rest }) => ({
    ...rest,
    columns: year === undefined ? { by: 'year', indicator, from, to } : { by: 'indicator', year, indicators },
  }),
  output: Coverage,
  example: { indicator: 'gdp', regions: ['370100', '370200'] },
  about: ({ measure, rule }) => ({ measure, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<CoverageRow>('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
      column<CoverageRow>('year', 'integer', '年份', 'year', ({ year }) => year),
      column<CoverageRow>('state', 'text', '有无', 'what is said', ({ state }) => state),
      column<CoverageRow>('status', 'text', '状态', 'status', ({ status }) => status),
      column<CoverageRow>('bound', 'text', '限定', 'hedge', ({ bound }) => bound),
      column<CoverageRow>(
        'claim_id',
        'text',
        '数据编号，可取原句',
        'id of the claim, for its words',
        ({ claim }) => claim,
      ),
    ],
    rows: rowsOf,
  },
})

/** Every cell, region by region. */
function rowsOf({ regions, columns, cells }: Coverage): CoverageRow[] {
  const places =
    columns.by === 'year'
      ? columns.years.map((year) => ({ indicator: columns.indicator, year }))
      : columns.indicators.map((indicator) => ({ indicator, year: columns.year }))
  return cells.state.map((state, cell) => ({
    region: regions[Math.floor(cell / places.length)] ?? '',
    indicator: places[cell % places.length]?.indicator ?? '',
    year: places[cell % places.length]?.year ?? 0,
    state,
    status: cells.status[cell] ?? null,
    bound: cells.bound[cell] ?? null,
    claim: cells.claim[cell] ?? null,
  }))
}
