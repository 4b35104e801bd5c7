import type { CityComparison } from '@biaochi/schema'
import { compareExamples } from '@biaochi/ui/compare/examples'
import { describe, expect, it } from 'vitest'
import { alternatives } from '../src/views/compare/alternatives.js'
import { askedYears, bestQuestion, questionOf } from '../src/views/start/question.js'

const example: CityComparison = compareExamples[0].answer

/** The example with targets of its cities set to a value, for so many of them. */
const withTargets = (year: number, value: number, count: number): CityComparison => ({
  ...example,
  year,
  cities: example.cities.map((city, index) => ({
    ...city,
    target: index < count ? { ...city.claim, value, upper: null, bound: 'eq', status: 'target' } : null,
  })),
})

describe('the question of the start page', () => {
  it('asks about the latest years in which enough cities give a figure', () => {
    const years = [2019, 2020, 2021, 2022].map((year, index) => ({ year, cities: [9, 4, 5, 12][index] ?? 0 }))
    expect(askedYears(years, 2)).toEqual([2022, 2021])
  })
  it('sorts cities by what became of their target', () => {
    const { cities, both, doneOnly } = questionOf(withTargets(2022, 0.001, 3))
    expect(cities.met).toHaveLength(3)
    expect([both, doneOnly]).toEqual([3, example.cities.length - 3])
  })
  it('takes the latest year with enough pairs, else the one with most, and none where there is none', () => {
    const few = withTargets(2024, 1, 1)
    const enough = withTargets(2023, 1, example.cities.length)
    expect(example.cities.length).toBeGreaterThanOrEqual(5)
    expect(bestQuestion([few, enough])?.answer.year).toBe(2023)
    expect(bestQuestion([few, withTargets(2022, 1, 2)])?.answer.year).toBe(2022)
    expect(bestQuestion([withTargets(2024, 1, 0)])).toBeNull()
  })
})

describe('what could be compared instead', () => {
  it('offers the measure that the silent cities state, and the nearest fuller year', () => {
    const level = example.cities[0]
    if (!level) throw new Error('The example has no city.')
    const answer: CityComparison = {
      ...example,
      years: [
        { year: example.year - 3, cities: 99 },
        { year: example.year - 1, cities: 99 },
        { year: example.year + 1, cities: 1 },
      ],
      silent: [{ region: '310000', reason: 'only_other_measure', instead: { ...level.claim, measure: 'level' } }],
    }
    expect(alternatives(answer)).toEqual([
      { kind: 'measure', measure: 'level', cities: 1 },
      { kind: 'year', year: example.year - 1, cities: 99 },
    ])
    // Counts of years are those of all cities, so a group is not sent elsewhere by them.
    expect(alternatives(answer, new Set(['320100']))).toEqual([])
  })
  it('offers growth in place of a level in another unit', () => {
    const answer: CityComparison = {
      ...example,
      measure: 'level',
      years: [],
      measures: [{ measure: 'growth', claims: 3 }],
      silent: [{ region: '310000', reason: 'only_other_unit', instead: null }],
    }
    expect(alternatives(answer)).toEqual([{ kind: 'growth', cities: 1 }])
  })
})
