import type { Scorecard, ScorecardRow } from '@biaochi/schema'
import { type ExampleClaim, exampleClaim } from '../examples/claim.js'

type Short = Omit<ExampleClaim, 'region'>

/** A row of a scorecard in short form; its figures are 济南's, from the digests. */
interface ShortRow extends Pick<ScorecardRow, 'indicator' | 'measure' | 'unit' | 'rank'> {
  last: Short & { year: number }
  growth?: Short
  target?: Short & { year: number }
  years: number[]
  values: number[]
  /** Years whose figure is an estimate. */
  estimates?: number[]
}

const city = '370100'

function row({ last, growth, target, years, values, estimates = [], ...rest }: ShortRow): ScorecardRow {
  const claim = (short: Short, year: number, measure = rest.measure, unit = rest.unit) =>
    exampleClaim({ ...short, region: city }, { indicator: rest.indicator, measure, unit, year })
  const { year: lastYear, ...lastClaim } = last
  const { year: targetYear = 0, ...targetClaim } = target ?? { value: 0, text: '' }
  return {
    ...rest,
    last: { year: lastYear, claim: claim(lastClaim, lastYear) },
    growth: growth ? claim(growth, lastYear, 'growth', '%') : null,
    target: target
      ? {
          year: targetYear,
          claim: claim({ status: 'target', ...targetClaim }, targetYear, 'growth', '%'),
          verdict: 'no_report',
        }
      : null,
    spark: { years, values, statuses: years.map((year) => (estimates.includes(year) ? 'estimate' : 'actual')) },
  }
}

/** 济南 up to 2025: a level that hedges leave without a place, one with growth, one whose years have gaps, and a share. */
const jinan: Scorecard = {
  region: city,
  year: 2025,
  rule: 'default',
  peers: ['210100', '210200', '320100', '330100', city, '370200'],
  held: [2021, 2022, 2023, 2024, 2025],
  categories: [
    {
      category: 'economy',
      rows: [
        row({
          indicator: 'gdp',
          measure: 'level',
          unit: 'CNY',
          last: { year: 2025, value: 1.4e12, text: '1.4万亿元', bound: 'gt', status: 'estimate' },
          target: { year: 2026, value: 5, text: '5%', bound: 'ge' },
          years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
          values: [944337000000, 1014091000000, 1143222000000, 1202750000000, 1275740000000, 1352760000000, 1.4e12],
          estimates: [2025],
          rank: { from: 1, to: 10, of: 11 },
        }),
        row({
          indicator: 'secondary_value_added',
          measure: 'level',
          unit: 'CNY',
          last: { year: 2023, value: 431200000000, text: '4312.0亿元' },
          growth: { value: 7.8, text: '7.8%' },
          years: [2016, 2019, 2021, 2022, 2023],
          values: [236890000000, 326522000000, 396406000000, 418020000000, 431200000000],
          rank: { from: 4, to: 4, of: 5 },
        }),
      ],
    },
    {
      category: 'finance',
      rows: [
        row({
          indicator: 'budget_revenue',
          measure: 'level',
          unit: 'CNY',
          last: { year: 2025, value: 109340000000, text: '1093.4亿元' },
          target: { year: 2026, value: 3, text: '3%' },
          years: [2017, 2019, 2023, 2024, 2025],
          values: [67720000000, 87420000000, 106080000000, 108300000000, 109340000000],
          rank: { from: 4, to: 5, of: 5 },
        }),
      ],
    },
    {
      category: 'innovation',
      rows: [
        row({
          indicator: 'rd_expenditure',
          measure: 'share',
          unit: '%',
          last: { year: 2024, value: 3, text: '3%' },
          years: [2024],
          values: [3],
          rank: null,
        }),
      ],
    },
  ],
}

/** The named scorecards of the gallery and the tests. */
export const cityExamples = [{ id: 'scorecard-of-jinan', answer: jinan }] as const
