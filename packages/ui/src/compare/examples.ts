import type { CityComparison, SilenceReason } from '@biaochi/schema'
import { type ExampleClaim, exampleClaim } from '../examples/claim.js'
import { gdpGrowth2019, gdpGrowth2022, gdpLevel2022, tradeGrowth2022 } from './examples.data.js'

/** A comparison in short form; see `ExampleClaim` for what is left out. */
export interface ExampleComparison {
  indicator: string
  measure: CityComparison['measure']
  unit: string
  year: number
  cities: (ExampleClaim & { rival?: ExampleClaim; target?: ExampleClaim })[]
  silent: { region: string; reason: SilenceReason; instead?: ExampleClaim }[]
}

/** The answer that `compare.cities` would give for an example. */
export function exampleComparison(example: ExampleComparison): CityComparison {
  const { indicator, measure, unit, year } = example
  const whole = (claim: ExampleClaim) => exampleClaim(claim, example)
  return {
    indicator,
    measure,
    year,
    unit,
    basis: null,
    rule: 'default',
    cities: example.cities.map(({ rival, target, ...claim }) => ({
      region: claim.region,
      claim: whole(claim),
      others: rival ? 1 : 0,
      conflict: false,
      rival: rival ? whole(rival) : null,
      target: target ? whole(target) : null,
    })),
    silent: example.silent.map(({ region, reason, instead }) => ({
      region,
      reason,
      instead: instead ? whole(instead) : null,
    })),
    apart: [],
    years: [{ year, cities: example.cities.length }],
    measures: [{ measure, claims: example.cities.length }],
  }
}

/** The named comparisons of the gallery and the tests, on figures of the digests. */
export const compareExamples = [
  { id: 'gdp-growth-2022', indicator: '地区生产总值', answer: exampleComparison(gdpGrowth2022) },
  { id: 'trade-growth-2022', indicator: '进出口总额', answer: exampleComparison(tradeGrowth2022) },
  { id: 'gdp-level-2022', indicator: '地区生产总值', answer: exampleComparison(gdpLevel2022) },
  { id: 'gdp-growth-2019', indicator: '地区生产总值', answer: exampleComparison(gdpGrowth2019) },
] as const
