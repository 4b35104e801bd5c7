import { describe, expect, it } from 'vitest'
import { type RedlineReport, redline, redlineCounts } from '../src/report/redline.js'
import type { Figure } from '../src/report/shown-report.js'

/** A figure on the growth of the economy, an aim unless said otherwise. */
const figure = (more: Partial<Figure>): Figure => ({
  id: `${more.period}-${more.indicator ?? 'gdp'}-${more.status ?? 'target'}`,
  start: 0,
  end: 2,
  text: '6%',
  label: '地区生产总值',
  indicator: 'gdp',
  measure: 'growth',
  value: 6,
  upper: null,
  unit: '%',
  bound: 'eq',
  period: '2023',
  status: 'target',
  basis: null,
  region: '370100',
  readings: [],
  ...more,
})
const report = (year: number, ...observations: Figure[]): RedlineReport => ({
  region: '370100',
  year,
  reviewYear: year - 1,
  observations,
})
const verdicts = (now: Figure[], before: Figure[]) =>
  redline(report(2023, ...now), report(2022, ...before)).map(({ verdict, kind, indicator }) => [
    indicator,
    kind,
    verdict,
  ])

describe('redline', () => {
  it.each([
    ['the number goes up', { value: 6.5 }, { value: 6 }, 'raised'],
    ['the number goes down', { value: 5 }, { value: 6 }, 'lowered'],
    ['左右 after a bare number', { bound: 'approx' as const }, {}, 'softened'],
    ['a bare number after 以上', {}, { bound: 'ge' as const }, 'softened'],
    ['以上 after a bare number', { bound: 'ge' as const }, {}, 'firmed'],
    ['a range about the same number', { value: 5.5, upper: 6.5, bound: 'range' as const }, {}, 'softened'],
    ['a range that lies higher', { value: 6, upper: 7, bound: 'range' as const }, {}, 'raised'],
    ['nothing', {}, {}, 'kept'],
  ])('%s: the target of this year against that of last', (_, now, before, verdict) => {
    expect(verdicts([figure(now)], [figure({ period: '2022', ...before })])).toEqual([['gdp', 'target', verdict]])
  })
  it('sets outcomes beside outcomes and never beside targets', () => {
    const now = figure({ status: 'actual', period: '2022', value: 4 })
    const aim = figure({ period: '2022', value: 6 })
    expect(verdicts([now], [aim])).toEqual([
      ['gdp', 'outcome', 'new'],
      ['gdp', 'target', 'dropped'],
    ])
    expect(verdicts([now], [figure({ status: 'estimate', period: '2021', value: 7 })])).toEqual([
      ['gdp', 'outcome', 'lowered'],
    ])
  })
  it('tells another measure or unit apart', () => {
    const level = figure({ measure: 'level', unit: 'CNY' })
    expect(verdicts([level], [figure({ period: '2022' })]).map(([, , verdict]) => verdict)).toEqual(['new', 'dropped'])
  })
  it('sets a goal for several years beside the same years, wherever it was said', () => {
    const goal = { measure: 'cagr' as const, period: '2021/2025' }
    expect(verdicts([figure({ ...goal, value: 5 })], [figure({ ...goal, value: 6 })])).toEqual([
      ['gdp', 'target', 'lowered'],
    ])
  })
  it('leaves other places, parts of a year and what no catalogue holds out', () => {
    const out = [figure({ region: '100000' }), figure({ period: '2023-01/2023-06' }), figure({ indicator: null })]
    expect(verdicts(out, [])).toEqual([])
  })
  it('takes the outcome without a hedge where one fact is told twice', () => {
    const twice = [
      figure({ id: 'a', status: 'actual', period: '2022', value: 4, bound: 'approx' }),
      figure({ id: 'b', status: 'actual', period: '2022', value: 4.1 }),
    ]
    const [row] = redline(report(2023, ...twice), report(2022, figure({ status: 'actual', period: '2021', value: 4 })))
    expect(row?.now?.id).toBe('b')
  })
  it('keeps reports that say nothing of the year apart from errors', () => {
    const open = { ...report(2023, figure({})), year: null }
    expect(redline(open, report(2022, figure({ period: '2022' }))).map(({ verdict }) => verdict)).toEqual(['dropped'])
  })
  it('counts its verdicts', () => {
    const rows = redline(report(2023, figure({ value: 7 })), report(2022, figure({ period: '2022' })))
    expect(redlineCounts(rows)).toMatchObject({ raised: 1, lowered: 0, dropped: 0 })
  })
})
