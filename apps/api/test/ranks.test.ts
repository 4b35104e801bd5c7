import type { Bound } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { firstPlace, type Placed, rankIntervals } from '../src/analysis/ranks.js'

const signs: Record<string, Bound> = { '≈': 'approx', '>': 'gt', '≥': 'ge', '<': 'lt', '≤': 'le' }

/** `≥5` or `6–6.5` in percent. */
function placed(said: string): Placed {
  const bound = signs[said.charAt(0)] ?? (said.includes('–') ? 'range' : 'eq')
  const [low = '', high] = said.replace(/^[≈>≥<≤]/, '').split('–')
  return {
    measure: 'growth',
    bound,
    value: Number(low),
    upper: high === undefined ? null : Number(high),
    text: `${low}%`,
  }
}

const ranks = (said: readonly string[], first: 'highest' | 'lowest' = 'highest') =>
  rankIntervals(said.map(placed), first).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))

describe('places', () => {
  it.each([
    [
      ['5', '4', '3'],
      ['1', '2', '3'],
    ],
    [
      ['3', '5', '4'],
      ['3', '1', '2'],
    ],
    [
      ['5', '5', '4'],
      ['1', '1', '3'],
    ],
    [
      ['9', '≥5', '4.9'],
      ['1–2', '1–2', '3'],
    ],
    [
      ['≥5', '9', '≥2'],
      ['1–3', '1–3', '1–3'],
    ],
    [
      ['<5', '3', '6'],
      ['2–3', '2–3', '1'],
    ],
    [
      ['≈4.5', '4.5', '4.2'],
      ['1–2', '1–2', '3'],
    ],
    [
      ['6–6.5', '5–6.2', '4'],
      ['1–2', '1–2', '3'],
    ],
    [
      ['-1', '-2'],
      ['1', '2'],
    ],
    [['5'], ['1']],
    [[], []],
  ] as const)('%j are %j', (said, expected) => {
    expect(ranks(said)).toEqual(expected)
  })

  it('begin at the lowest value where that is the best', () => {
    expect(ranks(['5', '4', '≤3'], 'lowest')).toEqual(['3', '2', '1'])
    expect(ranks(['5', '≥4', '3'], 'lowest')).toEqual(['2–3', '2–3', '1'])
    expect(firstPlace('gdp', 'rank')).toBe('lowest')
    expect(firstPlace('pm25', 'level')).toBe('lowest')
    expect(firstPlace('gdp', 'growth')).toBe('highest')
  })
})
