import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../src/compare/outcome.js'
import type { Ranked } from '../src/compare/rank.js'

const bounds: Record<string, Ranked['bound']> = { '≈': 'approx', '>': 'gt', '≥': 'ge', '<': 'lt', '≤': 'le' }

const claim = (text: string): Ranked => {
  const [value = 0, upper = null] = text
    .replace(/[^\d.–]/g, '')
    .split('–')
    .map(Number)
  const bound = upper === null ? (bounds[text.charAt(0)] ?? 'eq') : 'range'
  return { value, upper, bound, text: `${value}%` }
}

describe('outcomeOf', () => {
  it.each([
    ['5.2%', '5%', 'met'],
    ['5%', '5%', 'met'],
    ['4.9%', '5%', 'missed'],
    ['5%', '≈5.0%', 'met'],
    ['4.4%', '≈4.5%', 'met'],
    ['4.3%', '≈4.5%', 'missed'],
    ['≈4.5%', '4.5%', 'open'],
    ['>4%', '5%', 'open'],
    ['>5%', '≥5%', 'met'],
    ['≤4%', '5%', 'missed'],
    ['5.5%', '5–6%', 'met'],
    ['4–6%', '5%', 'open'],
    ['5%', '≤6%', 'open'],
  ])('%s against %s: %s', (done, target, expected) => {
    expect(outcomeOf(claim(done), claim(target))).toBe(expected)
  })
})
