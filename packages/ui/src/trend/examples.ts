import type { Trend } from '@biaochi/schema'
import { type ExampleClaim, exampleClaim } from '../examples/claim.js'
import { gdpOfFour, growthOfTwo } from './examples.data.js'

type ExamplePoint = Omit<ExampleClaim, 'region'> & { year: number }

/** A trend in short form; see `ExampleClaim` for what is left out. */
export interface ExampleTrend {
  indicator: string
  measure: Trend['measure']
  unit: string
  cities: { region: string; held: number[]; points: ExamplePoint[]; targets: ExamplePoint[] }[]
  others: Trend['others']
}

/** The answer that `compare.trend` would give for an example. */
export function exampleTrend({ indicator, measure, unit, cities, others }: ExampleTrend): Trend {
  const whole = (region: string, status: 'actual' | 'target', { year, ...claim }: ExamplePoint) => ({
    year,
    claim: exampleClaim({ status, ...claim, region }, { indicator, measure, unit, year }),
  })
  return {
    indicator,
    measure,
    unit,
    basis: null,
    rule: 'default',
    cities: cities.map(({ region, held, points, targets }) => ({
      region,
      held,
      points: points.map((point) => ({ ...whole(region, 'actual', point), others: 0, conflict: false })),
      targets: targets.map((target) => whole(region, 'target', target)),
    })),
    others,
    leftOut: [],
    apart: [],
    notes: [],
  }
}

/** The named trends of the gallery and the tests, on figures of the digests. */
export const trendExamples = [
  { id: 'gdp-of-four', indicator: '地区生产总值', answer: exampleTrend(gdpOfFour) },
  { id: 'growth-of-two', indicator: '地区生产总值', answer: exampleTrend(growthOfTwo) },
] as const
