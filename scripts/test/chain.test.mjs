import { describe, expect, it } from 'vitest'
import { readAccuracy } from '../accuracy.mjs'
import { builtParser, builtSchema } from '../built.mjs'
import { chosenClaim } from '../chain/claim.mjs'
import { gdpTold, lacking, properYear } from '../chain/completeness.mjs'
import { fullReports, named } from '../chain/full-reports.mjs'
import { inContext, sample } from '../chain/sample.mjs'
import { causeOf, chained, yearlyChain } from '../chain/yearly.mjs'
import { chainSummary, drawn, examine } from '../chain.mjs'

const claim = (fields) => ({
  start: 0,
  end: 1,
  indicator: 'gdp',
  label: '生产总值',
  measure: 'level',
  value: 100e9,
  unit: 'CNY',
  bound: 'eq',
  period: '2010',
  status: 'actual',
  basis: null,
  region: '430000',
  sentence: { start: 0, end: 1 },
  ...fields,
})
const growth = (fields) => claim({ measure: 'growth', unit: '%', value: 10, ...fields })
const file = (year, observations) => ({ name: `hunan-${year}`, place: 'hunan', code: '430000', year, observations })
const section = (role, end = 9) => ({ role, title: '', start: 0, end })
const report = (fields) => ({
  region: '430000',
  year: 2011,
  delivered: '2011-01-20',
  sections: [section('review'), section('plan')],
  ...fields,
})

describe('what a report lacks', () => {
  const hunan = file(2011, [])
  it('is nothing where all is found and agrees with the file name', () =>
    expect(lacking(report({}), hunan)).toEqual([]))

  it.each([
    [{ region: null }, 'no region'],
    [{ region: '420000' }, 'region 420000, the file name says 430000'],
    [{ year: null }, 'no report year'],
    [{ year: 2012 }, 'report year 2012, the day of delivery says 2011'],
    [{ year: 2012, delivered: null }, 'report year 2012, the file name says 2011'],
    [{ sections: [section('review')] }, 'no plan section'],
    [{ sections: [section('review', 0), section('plan-long')] }, 'no review section'],
  ])('%o: %s', (fields, reason) => expect(lacking(report(fields), hunan)).toEqual([reason]))

  it('allows the next year to a report of November or December', () => {
    expect(lacking(report({ year: 2012, delivered: '2011-11-30' }), hunan)).toEqual([])
    expect(lacking(report({ year: 2012, delivered: '2011-03-05' }), hunan)).not.toEqual([])
  })

  it('trusts the date in the text over the file name', () => expect(lacking(report({}), file(2013, []))).toEqual([]))
})

it.each([
  [null, 2011],
  ['2011-01-20', 2011],
  ['2010-12-29', 2011],
  ['2010-10-29', 2010],
])('a report delivered on %s in a file of 2011 is that for %d', (delivered, year) =>
  expect(properYear({ delivered }, file(2011, []))).toBe(year),
)

describe('the gdp that a report tells', () => {
  it.each([
    ['review', claim({})],
    ['review', growth({ status: 'estimate' })],
    ['review', claim({ indicator: 'gnp' })],
    ['other', growth({ period: '2011', status: 'target' })],
    ['none', claim({ region: '430100' })],
    ['none', claim({ measure: 'share' })],
  ])('%s', (told, one) => expect(gdpTold([one], file(2011, []))).toBe(told))
})

describe('the claim that a report is held to', () => {
  const about = { indicator: 'gdp', measure: 'level', unit: 'CNY', year: 2010, code: '430000' }
  const [estimate, hedged, compared, plain] = [
    claim({ status: 'estimate', start: 1 }),
    claim({ bound: 'gt', start: 2 }),
    claim({ basis: 'comparable', start: 3 }),
    claim({ start: 4 }),
  ]
  it('is actual, unhedged, on no basis, the first', () => {
    const order = [estimate, hedged, compared, plain, claim({ start: 5 })]
    expect(chosenClaim(order, about)).toBe(plain)
    expect(chosenClaim(order.slice(0, 3), about)).toBe(compared)
    expect(chosenClaim(order.slice(0, 2), about)).toBe(hedged)
  })

  it.each([
    { status: 'target' },
    { period: '2010-01/2010-06' },
    { region: '430100' },
    { unit: 'USD' },
    { indicator: 'loans' },
  ])('is none of %o', (fields) => expect(chosenClaim([claim(fields)], about)).toBeUndefined())
})

describe('the cause of an exception', () => {
  const [, revenue] = chained
  const told = (before, now, basis = null) =>
    causeOf(
      { before: claim({ label: before }), growth: growth({ basis }), now: claim({ label: now }) },
      revenue.concept,
    )
  it('is the basis, where the growth is on a comparable one', () =>
    expect(told('地方财政收入', '一般预算收入', 'comparable')).toBe('basis'))
  it('is the concept, where only one of the names is of the budget', () =>
    expect(told('地方财政收入', '一般预算收入')).toBe('concept'))
  it('is not said, where neither tells', () => expect(told('一般预算收入', '地方一般预算收入')).toBe('unsaid'))
})

describe('the yearly chain', () => {
  const [gdp] = chained
  const pair = (level, rate = 10) => [
    file(2011, [claim({})]),
    file(2012, [claim({ period: '2011', value: level }), growth({ period: '2011', value: rate })]),
  ]
  it.each([
    [110e9, 1],
    [126e9, 1],
    [127e9, 0],
    [105e9, 1],
    [104e9, 0],
  ])('a level of %d after one of 100e9 and a growth of 10 %%: %d sound', (level, sound) => {
    const chain = yearlyChain(pair(level), gdp)
    expect([chain.reports, chain.pairs, chain.sound, chain.exceptions.length]).toEqual([1, 1, sound, 1 - sound])
  })

  it('joins no years that do not follow, and no pair without a growth', () => {
    expect(yearlyChain([file(2011, [claim({})]), file(2013, [])], gdp)).toMatchObject({ reports: 0, pairs: 0 })
    const [first, second] = pair(110e9)
    expect(yearlyChain([first, { ...second, observations: second.observations.slice(0, 1) }], gdp)).toMatchObject({
      reports: 1,
      pairs: 0,
      unread: [
        { name: 'hunan-2011', missing: ['growth'] },
        { name: 'hunan-2012', missing: ['growth'] },
      ],
    })
  })
})

describe('the sample', () => {
  const items = Array.from({ length: 1000 }, (_, at) => at)
  it('is the same for the same seed and has nothing twice', () => {
    const drawn = sample(items, 200, 1)
    expect(drawn).toEqual(sample(items, 200, 1))
    expect(drawn).not.toEqual(sample(items, 200, 2))
    expect(new Set(drawn).size).toBe(200)
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
  })

  it('is all there is where there is less', () => expect(sample([1, 2], 200, 1)).toEqual([1, 2]))

  it('is written one number a line, with the words around it', () => {
    const text = '“十四五”时期\n推广5G网络'
    const rejected = [{ start: text.indexOf('5G'), end: text.indexOf('5G') + 2, text: '5G', rule: 'never.name' }]
    expect(drawn([{ name: 'hunan-2012', text, rejected }], 1)).toEqual([
      `1\thunan-2012\t${rejected[0].start}\tnever.name\t“十四五”时期 推广【5G】网络`,
    ])
  })

  it('shows words in context, in one line', () =>
    expect(inContext('上年\n增长5%左右', { start: 3, end: 7 }, 3)).toBe('上年 【增长5%】左右'))
})

describe('full reports', () => {
  const regions = [
    { en: 'China', code: '100000', level: 'nation' },
    { en: 'Hunan', code: '430000', level: 'province' },
    { en: 'Jinan', code: '370100', level: 'prefecture' },
  ]
  it('are known by their file names', () => {
    expect(named('hunan-2012', regions)).toEqual({ place: 'hunan', code: '430000', year: 2012 })
    expect(named('national-1979', regions)).toEqual({ place: 'national', code: '100000', year: 1979 })
    expect(named('jinan-2023', regions)?.code).toBe('370100')
  })

  it('of no place or year are refused', () => {
    expect(() => named('atlantis-2012', regions)).toThrow('atlantis-2012')
    expect(() => named('hunan', regions)).toThrow('hunan')
  })

  it('are counted, those that throw among them', () => {
    const parse = (text) => {
      if (text === 'broken') throw new Error('no')
      return { report: report({}), observations: [claim({})], rejected: [{}, {}] }
    }
    const files = ['text', 'broken'].map((text, at) => ({ ...file(2011 + at, []), text }))
    const summary = chainSummary(examine(files, parse))
    expect(summary).toMatchObject({
      reports: 2,
      whole: 1,
      observations: 1,
      rejected: 2,
      wanting: [{ name: 'hunan-2012', lacks: ['throws no'] }],
      misnamed: [],
      gdp: { review: 1, other: [], none: ['hunan-2012'] },
    })
    expect(summary.chains.map(({ indicator }) => indicator)).toEqual(['gdp', 'budget_revenue'])
  })
})

const reports = fullReports((await builtSchema()).regions)
describe.skipIf(reports.length === 0)('the full reports (skipped where ../shared/reports is absent)', () => {
  it('say what docs/accuracy.json says, within half a point', async () => {
    const { reports: written } = readAccuracy()
    const measured = chainSummary(examine(reports, (await builtParser()).parse))
    const rates = ({ reports, whole, gdp, chains }) => ({
      whole: (100 * whole) / reports,
      gdp: (100 * (reports - gdp.none.length)) / reports,
      review: (100 * gdp.review) / reports,
      ...Object.fromEntries(chains.map(({ indicator, pairs, sound }) => [indicator, (100 * sound) / pairs])),
    })
    expect(written.reports).toBe(reports.length)
    const now = rates(measured)
    for (const [name, rate] of Object.entries(rates(written)))
      expect(Math.abs(rate - now[name]), `${name} is ${now[name]}; run: npm run chain`).toBeLessThanOrEqual(0.5)
  })
})
