import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indicatorById, regionByCode, regionChanges } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { projectRoot } from '../src/project.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { grownAtConstantPrices } from '../src/query/constant-prices.data.js'
import type { Database } from '../src/storage/tables.js'
import { bundledDatabase } from './support/bundled.js'
import { engines, temporaryDatabase } from './support/database.js'
import { startServer } from './support/server.js'
import { reportText } from './support/texts.js'

const [jinan, qingdao, dalian, laiwu, chaohu, hefei] = [
  '370100',
  '370200',
  '210200',
  '371200',
  '341400',
  '340100',
] as const

const tell = (db: Kysely<Database>, code: string, year: number, body: string) =>
  importReport(db, { text: reportText({ code, year }, body) })

describe('indicators that grow at constant prices by rule', () => {
  it('are of the catalogue, and measured in money or as an index', () => {
    for (const id of grownAtConstantPrices) expect(['CNY', 'CNY/person', 'index']).toContain(indicatorById(id)?.unit)
  })
})

describe.each(engines)('what is not comparable (%s)', (engine) => {
  const revenue = { indicator: 'budget_revenue', measure: 'growth' } as const

  /** Two cities with growth as such, one with growth on a comparable basis, one with both. */
  async function ofTwoBases(): Promise<Kysely<Database>> {
    const db = await temporaryDatabase(engine)
    await tell(db, jinan, 2023, '2022年一般公共预算收入增长1.2%。')
    await tell(db, qingdao, 2023, '2022年一般公共预算收入增长2%，可比增长8%。')
    await tell(db, dalian, 2023, '2022年一般公共预算收入可比增长9%。')
    await tell(db, dalian, 2022, '2021年一般公共预算收入增长5%。')
    return db
  }

  it('growth on another basis is left out of a year, listed with its reason, and offered apart', async () => {
    const db = await ofTwoBases()
    const answer = await compareCities(db, { ...revenue, year: 2022 })
    expect(answer).toMatchObject({ unit: '%', basis: null })
    expect(answer.cities.map(({ region, claim }) => [region, claim.value])).toEqual([
      [qingdao, 2],
      [jinan, 1.2],
    ])
    expect(answer.silent).toMatchObject([
      { region: dalian, reason: 'only_other_basis', instead: { value: 9, basis: 'comparable' } },
    ])
    expect(answer.apart).toEqual([
      { indicator: 'budget_revenue', unit: '%', basis: 'comparable', why: 'basis', regions: 2, from: 2022, to: 2022 },
    ])
    const other = await compareCities(db, { ...revenue, year: 2022, basis: 'comparable' })
    expect(other.basis).toBe('comparable')
    expect(other.cities.map(({ region, claim }) => [region, claim.value])).toEqual([
      [dalian, 9],
      [qingdao, 8],
    ])
    expect(other.silent).toMatchObject([{ region: jinan, reason: 'only_other_basis', instead: { value: 1.2 } }])
  })

  it('growth on another basis is left out of a line, of the quiet lines and of a matrix', async () => {
    const db = await ofTwoBases()
    const trend = await compareTrend(db, { ...revenue, regions: [dalian, qingdao] })
    expect(trend.basis).toBe(null)
    expect(trend.cities.map(({ points }) => points.map(({ year, claim }) => [year, claim.value]))).toEqual([
      [[2021, 5]],
      [[2022, 2]],
    ])
    expect(trend.leftOut).toEqual([{ region: dalian, year: 2022, reason: 'only_other_basis', unit: '%' }])
    expect(trend.apart).toMatchObject([{ why: 'basis', basis: 'comparable', regions: 2 }])
    const quiet = await compareTrend(db, { ...revenue, regions: [jinan] })
    expect(quiet.others).toEqual([
      { region: dalian, years: [2021], values: [5] },
      { region: qingdao, years: [2022], values: [2] },
    ])
    const matrix = await compareMatrix(db, { ...revenue, regions: [dalian], rule: 'default' })
    expect(matrix).toMatchObject({ basis: null, figures: { value: [5] }, gaps: { reason: ['only_other_basis'] } })
  })

  it('real growth of 地区生产总值 is the rule and no basis of its own', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, jinan, 2023, '2022年地区生产总值按可比价格计算增长3.1%。')
    await tell(db, qingdao, 2023, '2022年地区生产总值增长3.9%。')
    const answer = await compareCities(db, { indicator: 'gdp', measure: 'growth', year: 2022 })
    expect(answer.cities.map(({ claim }) => [claim.value, claim.basis])).toEqual([
      [3.9, null],
      [3.1, 'comparable'],
    ])
    expect([answer.silent, answer.apart]).toEqual([[], []])
  })

  it('dollars are never converted: they are left out, and shown where they are asked for', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, jinan, 2023, '2022年进出口2190亿元。')
    await tell(db, qingdao, 2023, '2022年进出口9117.2亿元。')
    await tell(db, dalian, 2023, '2022年进出口700亿美元。')
    const trade = { indicator: 'trade_total', measure: 'level' } as const
    const answer = await compareCities(db, { ...trade, year: 2022 })
    expect(answer.cities.map(({ claim }) => [claim.value, claim.unit])).toEqual([
      [911_720_000_000, 'CNY'],
      [219_000_000_000, 'CNY'],
    ])
    expect(answer.silent).toMatchObject([{ region: dalian, reason: 'only_other_unit', instead: { unit: 'USD' } }])
    expect(answer.apart).toMatchObject([{ unit: 'USD', why: 'unit', regions: 1 }])
    const dollars = await compareCities(db, { ...trade, year: 2022, unit: 'USD' })
    expect(dollars.cities.map(({ region, claim }) => [region, claim.value])).toEqual([[dalian, 70_000_000_000]])
    const line = await compareTrend(db, { ...trade, regions: [dalian, jinan], unit: 'USD' })
    expect(line.cities.map(({ points }) => points.length)).toEqual([1, 0])
    expect(line.leftOut).toMatchObject([{ region: jinan, reason: 'only_other_unit', unit: 'CNY' }])
  })

  it('an indicator that was told in its place before is offered apart and never joined', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, jinan, 1993, '1992年国民生产总值增长16%。')
    await tell(db, jinan, 1994, '1993年国内生产总值增长17%。')
    const trend = await compareTrend(db, { indicator: 'gdp', measure: 'growth', regions: [jinan] })
    expect(trend.cities[0]?.points.map(({ year }) => year)).toEqual([1993])
    expect(trend.apart).toEqual([
      { indicator: 'gnp', unit: '%', basis: null, why: 'predecessor', regions: 1, from: 1992, to: 1992 },
    ])
    const before = await compareTrend(db, { indicator: 'gnp', measure: 'growth', regions: [jinan] })
    expect(before.apart).toMatchObject([{ indicator: 'gdp', why: 'successor', from: 1993 }])
    const cities = await compareCities(db, { indicator: 'gdp', measure: 'growth', year: 1992, regions: [jinan] })
    expect(cities).toMatchObject({ cities: [], apart: [{ indicator: 'gnp', why: 'predecessor', regions: 1 }] })
  })

  it('a change of area is told at its year, where a line crosses it', async () => {
    const db = await temporaryDatabase(engine)
    for (const year of [2018, 2019]) await tell(db, jinan, year + 1, `${year}年地区生产总值${year * 4}亿元。`)
    await tell(db, laiwu, 2018, '2017年地区生产总值900亿元。')
    await tell(db, qingdao, 2020, '2019年地区生产总值11741亿元。')
    await tell(db, hefei, 2020, '2019年地区生产总值9409亿元。')
    const gdp = { indicator: 'gdp', measure: 'level' } as const
    const { notes } = await compareTrend(db, { ...gdp, regions: [jinan, laiwu, qingdao, hefei] })
    expect(notes).toMatchObject([
      {
        region: jinan,
        year: 2019,
        says: { zh: expect.stringContaining('莱芜'), en: expect.stringContaining('Laiwu') },
      },
      { region: laiwu, year: 2019 },
    ])
    const { silent } = await compareCities(db, { ...gdp, year: 2019, regions: [laiwu, chaohu] })
    expect(silent.map(({ reason }) => reason)).toEqual(['region_ended', 'region_ended'])
    expect((await compareCities(db, { ...gdp, year: 2015, regions: [laiwu] })).silent[0]?.reason).toBe('no_report')
  })

  it('can be asked for over tRPC', async () => {
    const db = await ofTwoBases()
    const { client } = await startServer(db)
    const answer = await client.compare.cities.query({ ...revenue, year: 2022, basis: 'comparable' })
    expect(answer.cities.map(({ region }) => region)).toEqual([dalian, qingdao])
    const trend = await client.compare.trend.query({ ...revenue, regions: [qingdao], basis: 'comparable', unit: '%' })
    expect(trend.cities[0]?.points.map(({ claim }) => claim.value)).toEqual([8])
  })
})

describe.each(engines)('the bundled digests (%s)', (engine) => {
  let db: Kysely<Database>
  let drop: () => Promise<void>

  beforeAll(async () => {
    ;({ db, drop } = await bundledDatabase(engine))
  }, 120_000)

  afterAll(() => drop())

  it('give one series to every comparison, and a reason for each city outside it', async () => {
    const asked = await db
      .selectFrom('observation')
      .select(['indicator', 'measure', 'year_to as year'])
      .distinct()
      .where('basis', '=', 'comparable')
      .where('indicator', 'is not', null)
      .where('is_annual', '=', 1)
      .execute()
    expect(asked.length).toBeGreaterThan(5)
    let leftOut = 0
    for (const { indicator, measure, year } of asked) {
      const answer = await compareCities(db, { indicator: indicator ?? '', measure, year: year ?? 0 })
      for (const { claim } of answer.cities) {
        expect(claim.unit).toBe(answer.unit)
        if (!grownAtConstantPrices.has(claim.indicator)) expect(claim.basis).toBe(answer.basis)
      }
      expect(answer.cities.length + answer.silent.length).toBeGreaterThan(30)
      leftOut += answer.silent.filter(({ reason }) => reason === 'only_other_basis').length
    }
    expect(leftOut).toBeGreaterThan(0)
  })

  it('tell that 济南 grew by 莱芜 where its line crosses 2019', async () => {
    const { notes, cities } = await compareTrend(db, { indicator: 'gdp', measure: 'growth', regions: [jinan] })
    expect(cities[0]?.points[0]?.year).toBeLessThan(2019)
    expect(notes).toMatchObject([{ region: jinan, year: 2019 }])
  })
})

describe('docs/claims.md', () => {
  it('lists the changes of area as they are', () => {
    const short = (codes: readonly string[]) => codes.map((code) => regionByCode(code)?.short).join('、')
    const rows = readFileSync(join(projectRoot, 'docs/claims.md'), 'utf8').matchAll(
      /^\| (\d{4}) \| (.+?) \| (.+?) \|$/gm,
    )
    expect([...rows].map(([, year, from, into]) => [Number(year), from, into])).toEqual(
      regionChanges.map(({ year, from, into }) => [year, short(from), short(into)]),
    )
  })
})
