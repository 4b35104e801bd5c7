import type { Measure } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareTrend } from '../src/query/compare-trend.js'
import type { Engine } from '../src/storage/address.js'
import type { Database } from '../src/storage/tables.js'
import { engines, temporaryDatabase } from './support/database.js'
import { type MadeReport, reportText } from './support/texts.js'

const [jinan, qingdao, dalian, beijing, shandong] = ['370100', '370200', '210200', '110000', '370000'] as const

async function databaseOf(
  engine: Engine,
  ...reports: readonly (readonly [MadeReport, string])[]
): Promise<Kysely<Database>> {
  const db = await temporaryDatabase(engine)
  for (const [report, body] of reports) await importReport(db, { text: reportText(report, body) })
  return db
}

const of2022 = (db: Kysely<Database>, indicator: string, measure: Measure, regions?: string[]) =>
  compareCities(db, { indicator, measure, year: 2022, regions })

describe.each(engines)('cities at a year (%s)', (engine) => {
  it('ranks them by value, highest first, with value, hedge, status and source of each', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023, delivered: '2022-12-30' }, '预计全年进出口2190亿元，同比增长15%左右。'],
      [{ code: qingdao, year: 2023 }, '2022年进出口9117.2亿元，增长7.4%。'],
      [{ code: beijing, year: 2023 }, '2022年进出口36445.5亿元，增长19.7%。'],
    )
    const answer = await of2022(db, 'trade_total', 'growth')
    expect(answer).toMatchObject({ unit: '%', rule: 'default', year: 2022, silent: [] })
    expect(answer.cities.map(({ region, claim }) => [region, claim.value, claim.bound, claim.status])).toEqual([
      [beijing, 19.7, 'eq', 'actual'],
      [jinan, 15, 'approx', 'estimate'],
      [qingdao, 7.4, 'eq', 'actual'],
    ])
    expect(answer.cities[1]?.claim).toMatchObject({
      text: '15%',
      period: '2022',
      source: {
        title: '2023年政府工作报告',
        kind: 'work_report',
        digest: true,
        evidence: 'text',
        reportYear: 2023,
        delivered: '2022-12-30',
      },
    })
    expect(answer.measures).toEqual([
      { measure: 'level', claims: 3 },
      { measure: 'growth', claims: 3 },
    ])
  })

  it('ranks positions upwards, as the first is best', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '2022年地区生产总值居全国第20位。'],
      [{ code: qingdao, year: 2023 }, '2022年地区生产总值居全国第13位。'],
    )
    const { cities, unit } = await of2022(db, 'gdp', 'rank')
    expect(unit).toBe('rank')
    expect(cities.map(({ region, claim }) => [region, claim.value])).toEqual([
      [qingdao, 13],
      [jinan, 20],
    ])
  })

  it('shows one claim by the rule, counts the others, and names a differing one of another report', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '预计2022年地区生产总值增长5%左右，初步核算2022年地区生产总值增长5%。'],
      [{ code: jinan, year: 2024, title: '济南市2022年统计公报' }, '2022年地区生产总值增长3.1%。'],
      [{ code: jinan, year: 2024, title: '又一份公报统计公报' }, '2022年地区生产总值增长3.1%。'],
    )
    const { cities } = await of2022(db, 'gdp', 'growth')
    expect(cities).toHaveLength(1)
    expect(cities[0]).toMatchObject({
      claim: { value: 3.1, status: 'actual', source: { kind: 'bulletin' } },
      others: 3,
      rival: { value: 5, status: 'estimate', bound: 'eq' },
      target: null,
    })
  })

  it('has no rival where the others say the same, or stand in the same report', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。\n\n2022年地区生产总值增长3.2%。'],
      [{ code: jinan, year: 2024 }, '2022年地区生产总值增长3.1%。'],
    )
    const { cities } = await of2022(db, 'gdp', 'growth')
    expect(cities[0]).toMatchObject({
      claim: { value: 3.1, source: { reportYear: 2024 } },
      others: 2,
      rival: { value: 3.2 },
    })
    const same = await databaseOf(engine, [
      { code: jinan, year: 2023 },
      '2022年地区生产总值增长3.1%。\n\n2022年地区生产总值增长3.2%。',
    ])
    expect((await of2022(same, 'gdp', 'growth')).cities[0]).toMatchObject({ others: 1, rival: null })
  })

  it('puts the target that was set for the year beside the outcome', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2022年主要预期目标是：地区生产总值增长5.5%以上。'],
      [{ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。'],
    )
    const { cities } = await of2022(db, 'gdp', 'growth')
    expect(cities[0]).toMatchObject({
      claim: { value: 3.1 },
      target: { value: 5.5, bound: 'ge', status: 'target' },
      others: 0,
      rival: null,
    })
  })

  it('leaves out what is about another region, and takes it where that is asked for', async () => {
    const db = await databaseOf(engine, [
      { code: jinan, year: 2023 },
      '2022年地区生产总值增长3.1%。\n\n2022年山东省地区生产总值增长3.9%。',
    ])
    const mine = await of2022(db, 'gdp', 'growth')
    expect(mine.cities.map(({ region, claim }) => [region, claim.value])).toEqual([[jinan, 3.1]])
    const asked = await of2022(db, 'gdp', 'growth', [shandong])
    expect(asked.cities.map(({ region, claim }) => [region, claim.value])).toEqual([[shandong, 3.9]])
  })

  it('compares prefectures and municipalities that have a report, unless regions are named', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。'],
      [{ code: beijing, year: 2023 }, '2022年地区生产总值增长0.7%。'],
      [{ code: shandong, year: 2023 }, '2022年地区生产总值增长3.9%。'],
    )
    const all = await of2022(db, 'gdp', 'growth')
    expect(all.cities.map(({ region }) => region)).toEqual([jinan, beijing])
    const named = await of2022(db, 'gdp', 'growth', [shandong, dalian, shandong])
    expect(named.cities.map(({ region }) => region)).toEqual([shandong])
    expect(named.silent).toEqual([{ region: dalian, reason: 'no_report', instead: null }])
    expect((await of2022(db, 'gdp', 'growth', [])).cities).toEqual([])
  })

  it('takes the unit that most cities have in the year, and lists the rest by reason', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '2022年进出口2190亿元。'],
      [{ code: qingdao, year: 2023 }, '2022年进出口9117.2亿元。'],
      [{ code: dalian, year: 2023 }, '2022年进出口700亿美元。'],
      [{ code: jinan, year: 2006 }, '2005年进出口47亿美元。'],
      [{ code: qingdao, year: 2006 }, '2005年进出口389亿美元。'],
    )
    const recent = await of2022(db, 'trade_total', 'level')
    expect(recent.unit).toBe('CNY')
    expect(recent.cities.map(({ region }) => region)).toEqual([qingdao, jinan])
    expect(recent.silent).toMatchObject([
      { region: dalian, reason: 'only_other_unit', instead: { unit: 'USD', value: 70_000_000_000 } },
    ])
    const old = await compareCities(db, { indicator: 'trade_total', measure: 'level', year: 2005 })
    expect(old.unit).toBe('USD')
    expect(old.cities.map(({ region }) => region)).toEqual([qingdao, jinan])
    expect(recent.years).toEqual([
      { year: 2005, cities: 2 },
      { year: 2022, cities: 2 },
    ])
  })

  it('names the most telling reason why a city has no figure, and what is there instead', async () => {
    const [target, measure, part, silent, none] = [jinan, qingdao, dalian, beijing, '120000']
    const db = await databaseOf(
      engine,
      [{ code: target, year: 2022 }, '2022年主要预期目标是：进出口增长8%。'],
      [{ code: target, year: 2023 }, '2022年进出口2190亿元。'],
      [{ code: measure, year: 2023 }, '2022年进出口9117.2亿元。2022年上半年进出口增长9%。'],
      [{ code: part, year: 2023 }, '2022年一季度进出口增长12%。2022年上半年进出口增长10%。'],
      [{ code: silent, year: 2023 }, '2022年地区生产总值增长0.7%。'],
      [{ code: none, year: 2019 }, '2018年进出口增长5%。'],
    )
    const answer = await of2022(db, 'trade_total', 'growth')
    expect(answer.cities).toEqual([])
    expect(answer.unit).toBe('%')
    const reasons = Object.fromEntries(
      answer.silent.map(({ region, reason, instead }) => [
        region,
        [reason, instead && `${instead.text} ${instead.period}`],
      ]),
    )
    expect(reasons).toEqual({
      [target]: ['only_target', '8% 2022'],
      [measure]: ['only_other_measure', '9117.2亿元 2022'],
      [part]: ['only_part_year', '10% 2022-01/2022-06'],
      [silent]: ['report_silent', null],
      [none]: ['no_report', null],
    })
  })

  it('takes figures over several years and since the beginning for none of a year', async () => {
    const db = await databaseOf(engine, [
      { code: jinan, year: 2023 },
      '五年来，新增就业90万人。\n\n2018至2022年，地区生产总值年均增长6.4%。',
    ])
    const { cities, silent } = await of2022(db, 'gdp', 'cagr')
    expect(cities).toEqual([])
    expect(silent).toMatchObject([{ region: jinan, reason: 'report_silent' }])
  })

  it('keeps the basis in the claim', async () => {
    const db = await databaseOf(engine, [{ code: jinan, year: 2023 }, '2022年一般公共预算收入可比增长8%。'])
    const { cities } = await of2022(db, 'budget_revenue', 'growth')
    expect(cities[0]?.claim.basis).toBe('comparable')
  })
})

describe.each(engines)('a trend (%s)', (engine) => {
  const reports = [
    [{ code: jinan, year: 2020 }, '2019年进出口增长20.1%。2020年主要预期目标是：进出口增长6%。'],
    [{ code: jinan, year: 2023 }, '预计2022年进出口增长15%左右。'],
    [{ code: jinan, year: 2024 }, '2022年进出口增长15.4%。2023年上半年进出口增长9%。'],
    [{ code: qingdao, year: 2023 }, '2022年进出口增长7.4%。'],
    [{ code: qingdao, year: 2022 }, '2021年进出口增长32.4%。'],
    [{ code: dalian, year: 2023 }, '2022年地区生产总值增长4%。'],
  ] as const satisfies readonly (readonly [MadeReport, string])[]

  it('has one claim a year and no year in between, targets by the year they were for', async () => {
    const db = await databaseOf(engine, ...reports)
    const answer = await compareTrend(db, { indicator: 'trade_total', measure: 'growth', regions: [jinan] })
    expect(answer).toMatchObject({ indicator: 'trade_total', measure: 'growth', unit: '%', rule: 'default' })
    const [city] = answer.cities
    expect(city?.points.map(({ year, claim, others }) => [year, claim.value, claim.status, others])).toEqual([
      [2019, 20.1, 'actual', 0],
      [2022, 15.4, 'actual', 1],
    ])
    expect(city?.targets.map(({ year, claim }) => [year, claim.value, claim.status])).toEqual([[2020, 6, 'target']])
    expect(city?.held).toEqual([2019, 2022, 2023])
    expect(answer.leftOut).toEqual([{ region: jinan, year: 2023, reason: 'only_part_year', unit: '%' }])
  })

  it('draws the other cities with a figure as quiet lines, and answers in the order asked', async () => {
    const db = await databaseOf(engine, ...reports)
    const one = await compareTrend(db, { indicator: 'trade_total', measure: 'growth', regions: [jinan] })
    expect(one.others).toEqual([{ region: qingdao, years: [2021, 2022], values: [32.4, 7.4] }])
    const two = await compareTrend(db, {
      indicator: 'trade_total',
      measure: 'growth',
      regions: [qingdao, jinan, qingdao],
    })
    expect(two.cities.map(({ region }) => region)).toEqual([qingdao, jinan])
    expect(two.others).toEqual([])
    const none = await compareTrend(db, { indicator: 'trade_total', measure: 'growth', regions: [] })
    expect(none.cities).toEqual([])
    expect(none.others.map(({ region }) => region)).toEqual([jinan, qingdao])
  })

  it('keeps one unit and names the years that are left out', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2006 }, '2005年进出口47亿美元。'],
      [{ code: jinan, year: 2022 }, '2021年进出口1948亿元。'],
      [{ code: jinan, year: 2023 }, '2022年进出口2190亿元，折合320亿美元。'],
    )
    const answer = await compareTrend(db, { indicator: 'trade_total', measure: 'level', regions: [jinan] })
    expect(answer.unit).toBe('CNY')
    expect(answer.cities[0]?.points.map(({ year }) => year)).toEqual([2021, 2022])
    expect(answer.leftOut).toEqual([{ region: jinan, year: 2005, reason: 'only_other_unit', unit: 'USD' }])
  })
})
