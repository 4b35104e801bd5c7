import type { Bound, Measure } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { firmnessRows } from '../src/analysis/firmness.data.js'
import { firmnessOf } from '../src/analysis/firmness.js'
import { senseRows } from '../src/analysis/target-sense.data.js'
import { toleranceRows } from '../src/analysis/tolerance.data.js'
import { distanceOf, type Judged, judge, senseOf, toleranceOf } from '../src/analysis/verdict.js'

const signs: Record<string, Bound> = { '≈': 'approx', '>': 'gt', '≥': 'ge', '<': 'lt', '≤': 'le' }

/** `≥5` or `6–6.5` as a figure of an indicator. */
function figure(said: string, indicator = 'gdp', measure: Measure = 'growth', unit = '%'): Judged {
  const bound = signs[said.charAt(0)] ?? (said.includes('–') ? 'range' : 'eq')
  const [low = '', high] = said.replace(/^[≈>≥<≤]/, '').split('–')
  return {
    indicator,
    measure,
    unit,
    bound,
    value: Number(low),
    upper: high === undefined ? null : Number(high),
    text: `${low}%`,
  }
}

describe('a verdict', () => {
  it.each([
    // target, outcome, verdict
    ['5', '5', 'met'],
    ['5', '5.2', 'met'],
    ['5', '4.6', 'nearly'],
    ['5', '4.5', 'nearly'],
    ['5', '4.4', 'missed'],
    ['≥5', '5', 'met'],
    ['≥5', '≈4.5', 'nearly'],
    ['>5', '5', 'nearly'],
    ['>5', '5.1', 'met'],
    ['>5', '>5', 'met'],
    ['≈5', '4.7', 'met'],
    ['≈5', '4.6', 'nearly'],
    ['≈5', '4.1', 'missed'],
    ['6–6.5', '6', 'met'],
    ['6–6.5', '7', 'met'],
    ['6–6.5', '5.8', 'nearly'],
    // what the words of the outcome leave open
    ['7.8', '≥7', 'undecided'],
    ['≥7.8', '≥7.8', 'met'],
    ['5', '<4', 'missed'],
    ['5', '<6', 'undecided'],
    ['5', '4.6–4.9', 'nearly'],
    ['5', '4.6–5.4', 'undecided'],
    ['5', '-1', 'missed'],
  ] as const)('growth of GDP: %s against %s is %s', (target, outcome, verdict) => {
    expect(judge(figure(target), figure(outcome))).toBe(verdict)
  })

  it.each([
    ['cpi', 'growth', '≈3', '0.4', 'met'],
    ['cpi', 'growth', '≤3', '3.4', 'nearly'],
    ['cpi', 'growth', '3', '4', 'missed'],
    ['urban_unemployment_surveyed', 'level', '≈5.5', '≤5.5', 'met'],
    ['urban_unemployment_surveyed', 'level', '≤5', '≥5', 'undecided'],
    ['energy_intensity', 'growth', '≥-3', '-3.4', 'met'],
    ['energy_intensity', 'growth', '≥-3', '-2', 'missed'],
    ['energy_intensity', 'growth', '-2.5', '-2.2', 'nearly'],
    ['budget_expenditure', 'growth', '5', '5', 'met'],
    ['budget_expenditure', 'growth', '5', '9', 'missed'],
    ['budget_expenditure', 'growth', '5–6', '6.3', 'nearly'],
  ] as const)('%s %s: %s against %s is %s', (indicator, measure, target, outcome, verdict) => {
    expect(judge(figure(target, indicator, measure), figure(outcome, indicator, measure))).toBe(verdict)
  })

  it.each([
    ['350000', '350000', 'met'],
    ['350000', '341000', 'nearly'],
    ['350000', '330000', 'missed'],
    ['≈350000', '344000', 'met'],
  ] as const)('new jobs: %s against %s is %s', (target, outcome, verdict) => {
    const jobs = (said: string) => figure(said, 'urban_jobs_new', 'level', 'person')
    expect(judge(jobs(target), jobs(outcome))).toBe(verdict)
  })

  it.each([
    ['10', '9', 'met'],
    ['10', '11', 'nearly'],
    ['10', '14', 'missed'],
  ] as const)('a place: %s against %s is %s', (target, outcome, verdict) => {
    const place = (said: string) => figure(said, 'gdp', 'rank', 'rank')
    expect(judge(place(target), place(outcome))).toBe(verdict)
  })

  it('measures the distance from the number that was to be reached, open where the words are', () => {
    const distance = (target: string, outcome: string) => distanceOf(figure(target), figure(outcome))
    expect(distance('5', '4.5')).toEqual({ from: -0.5, to: -0.5 })
    expect(distance('6–6.5', '6')).toEqual({ from: 0, to: 0 })
    expect(distance('7', '≥7')).toEqual({ from: 0, to: Number.POSITIVE_INFINITY })
    expect(distance('5', '≈4.5')).toEqual({ from: -0.5, to: -0.5 })
  })
})

describe('the tables of verdicts', () => {
  it.each(senseRows.map((row) => [row.id, row] as const))(
    '%s decides its example and not its counter-example',
    (_, row) => {
      expect(senseOf(row.example)).toBe(row.sense)
      expect(senseRows.find(({ applies }) => applies(row.example))).toBe(row)
      expect(senseRows.find(({ applies }) => applies(row.never))).not.toBe(row)
    },
  )

  it.each(toleranceRows.map((row) => [row.id, row] as const))(
    '%s decides its example and not its counter-example',
    (_, row) => {
      expect(toleranceRows.find(({ applies }) => applies(row.example))).toBe(row)
      expect(toleranceRows.find(({ applies }) => applies(row.never))).not.toBe(row)
    },
  )

  it('has a tolerance in the unit of the target', () => {
    expect(toleranceOf({ measure: 'growth', unit: '%', value: 8 })).toEqual({ about: 0.3, nearly: 0.5 })
    expect(toleranceOf({ measure: 'level', unit: 'CNY', value: 1e10 })).toEqual({ about: 2e8, nearly: 3e8 })
  })
})

describe('firmness', () => {
  const quoted = (sentence: string) => {
    const start = sentence.search(/\d/)
    return { sentence, start, end: start + 2 }
  }

  it.each(firmnessRows.map((row) => [row.id, row] as const))('%s', (_, { example, never, firmness }) => {
    expect(firmnessOf('ge', quoted(example), null)).toBe(firmness)
    expect(firmnessOf('ge', quoted(never), null)).not.toBe(firmness)
  })

  it.each([
    ['确保地区生产总值增长5%左右，力争更高', 'approx', null, 'ensure'],
    ['确保粮食稳产，地区生产总值增长5%', 'eq', null, 'plain'],
    ['地区生产总值增长5%', 'eq', '力争', 'strive'],
    ['确保地区生产总值增长5%', 'eq', '力争', 'ensure'],
    ['地区生产总值增长5%左右', 'approx', '目标是', 'about'],
    ['努力使投资增长6%、地区生产总值增长5%', 'eq', null, 'strive'],
  ] as const)('%s (%s, %s) is %s', (sentence, bound, word, firmness) => {
    expect(firmnessOf(bound, quoted(sentence), word)).toBe(firmness)
  })

  it('goes by the hedge where the text is not stored', () => {
    expect(firmnessOf('approx', null, null)).toBe('about')
    expect(firmnessOf('ge', null, null)).toBe('plain')
  })
})
