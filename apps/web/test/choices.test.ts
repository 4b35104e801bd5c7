import { Measure } from '@biaochi/schema/observation'
import { describe, expect, it } from 'vitest'
import { isWorthARetry, shownError } from '../src/api/errors.js'
import { openMeasures } from '../src/chooser/open-measures.js'
import { measures } from '../src/state/fields.js'
import { mostYears } from '../src/views/trend/use-suggested-cities.js'

describe('measures', () => {
  it('are those of the schema', () => {
    expect([...measures].sort()).toEqual([...Measure.options].sort())
  })
  it('stand open when stated most, in the order in which they are always named', () => {
    const stated = [
      { measure: 'rank' as const, claims: 3 },
      { measure: 'growth' as const, claims: 300 },
      { measure: 'level' as const, claims: 200 },
      { measure: 'cagr' as const, claims: 40 },
      { measure: 'share' as const, claims: 20 },
      { measure: 'gap' as const, claims: 0 },
    ]
    expect(openMeasures(stated, 'growth')).toEqual({ open: ['level', 'growth', 'share', 'cagr'], rest: ['rank'] })
    expect(openMeasures(stated, 'rank').open).toContain('rank')
  })
})

describe('suggested cities', () => {
  it('are the four with most years', () => {
    const others = ['1', '2', '3', '4', '5'].map((region, index) => ({
      region,
      years: Array(index).fill(2000),
      values: [],
    }))
    expect(mostYears({ others })).toEqual(['5', '4', '3', '2'])
  })
})

describe('errors', () => {
  it('carry the words of the server', () => {
    const data = {
      code: 'unknown_indicator',
      message: 'unknown indicator: x.',
      hint: 'See the catalogue.',
      httpStatus: 400,
    }
    expect(shownError({ data })).toEqual({ message: data.message, hint: data.hint, code: data.code })
    expect(isWorthARetry({ data })).toBe(false)
  })
  it('say when the server was not reached', () => {
    expect(shownError(new TypeError('Failed to fetch'))).toEqual({ message: null, hint: null, code: 'unreachable' })
    expect(isWorthARetry(new TypeError('Failed to fetch'))).toBe(true)
  })
})
