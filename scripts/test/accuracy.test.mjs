import { describe, expect, it } from 'vitest'
import { accuracyDocument, recorded } from '../accuracy.mjs'
import { verdicts } from '../accuracy-reports.mjs'
import { errorLine } from '../score.mjs'
import { worstErrors } from '../worst-errors.mjs'

const rates = (f1) => ({ precision: f1, recall: f1, f1 })
const set = (f1) => ({
  id: 'digests',
  title: 'bundled digests',
  titleZh: '自带的摘编',
  texts: 2,
  observations: 30,
  scores: { quantity: rates(f1), tuple: rates(f1), labelled: rates(f1), panel: rates(f1) },
  attributes: { measure: 99, bound: 100 },
})
const row = (version, f1) => ({
  version,
  date: '2026-01-02',
  sets: { digests: { figures: 30, quantity: f1, tuple: f1, labelled: f1, panel: f1 } },
})

describe('the history', () => {
  const history = [row('0.1.0', 90), row('0.2.0', 91)]
  const now = (version, how) => recorded(history, { version, date: '2026-01-02', sets: [set(95)], reports: {} }, how)

  it('grows by a row for a new version', () => expect(now('0.3.0')).toEqual([...history, row('0.3.0', 95)]))

  it('has one row a version, which is not overwritten unasked', () => {
    expect(() => now('0.2.0')).toThrow('parser 0.2.0 is recorded already')
    expect(now('0.2.0', { again: true })).toEqual([row('0.1.0', 90), row('0.2.0', 95)])
  })

  it('stands in the document, before and after', () => {
    const text = accuracyDocument({ version: '0.2.0', sets: [set(91)] }, history, null)
    expect(text).toContain('| bundled digests | 2 | 30 | 91.0 | 91.0 | 91.0 | 91.0 |')
    expect(text.indexOf('| 0.1.0 | 2026-01-02 | 30 | 90.0')).toBeGreaterThan(0)
    expect(text.indexOf('| 0.2.0 | 2026-01-02 | 30 | 91.0')).toBeGreaterThan(text.indexOf('| 0.1.0 '))
    expect(text).not.toContain('## Full reports')
  })
})

describe('the sample of rejected numbers', () => {
  const table = (...rows) => ['| | number | verdict |', '| ---: | --- | --- |', ...rows].join('\n')

  it('is counted by verdict and told as a rate', () => {
    const sample = table('| 1 | 5G | right |', '| 2 | 三年 | right |', '| 3 | 12 | missed |', '| 4 | 7 | doubtful |')
    expect(verdicts(sample)).toEqual({ right: 2, missed: 1, doubtful: 1 })
    expect(accuracyDocument({ version: '1', sets: [set(90)] }, [], sample)).toContain('**25.0 %**')
  })

  it('has no other verdicts', () => expect(() => verdicts(table('| 1 | 5G | fine |'))).toThrow('fine'))
})

describe('the worst errors', () => {
  const error = (field, gold, got, start = 7) => ({
    name: 'a',
    start,
    text: '5%',
    label: '出口',
    field,
    gold,
    got,
  })

  it('are told by field, the most frequent first, with what stands for what', () => {
    const errors = [
      error('period', '2022', '2021'),
      error('indicator', 'exports', 'imports'),
      error('indicator', 'gdp', null),
      error('indicator', 'gdp', null, 9),
    ]
    expect(worstErrors(errors, errorLine)).toEqual([
      '  indicator: 3',
      '    2 × gdp read as null, such as a 7 5%「出口」 indicator: gold gdp, got null',
      '    1 × exports read as imports, such as a 7 5%「出口」 indicator: gold exports, got imports',
      '  period: 1',
      '    a 7 5%「出口」 period: gold 2022, got 2021',
    ])
  })

  it('are three examples where there are more', () =>
    expect(
      worstErrors(
        Array.from({ length: 9 }, () => error('missed', '5 %', null)),
        errorLine,
      ),
    ).toHaveLength(4))
})
