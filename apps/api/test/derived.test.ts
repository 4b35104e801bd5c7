import type { Bound, Measure } from '@biaochi/schema'
import { Formula } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { derive, type Operand } from '../src/analysis/derive.js'
import { formulas } from '../src/analysis/formulas.data.js'
import { derivedFigures, derivedRanks, indexedTrend } from '../src/query/derived.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

const said = (text: string, bound: Bound = 'eq', measure: Measure = 'level'): Operand => ({
  value: Number.parseFloat(text) * (text.includes('亿') ? 1e8 : 1),
  upper: null,
  bound,
  text,
  measure,
  unit: text.includes('%') ? '%' : 'CNY',
})

describe('a formula', () => {
  it.each(Object.values(formulas).map((row) => [row.id, row] as const))('%s computes its example', (_, row) => {
    expect(row.compute(...row.example.inputs)).toBeCloseTo(row.example.value, 9)
    expect(row.example.inputs).toHaveLength(row.inputs.length)
  })

  it('stands in the table, every one', () => {
    expect(Object.keys(formulas)).toEqual(Formula.options)
  })

  it.each([
    // last level, growth, value in 亿, interval in 亿
    [said('1000亿元'), said('5%', 'eq', 'growth'), 1050, [1044.4775, 1055.5275], 'eq'],
    [said('1000.0亿元'), said('5.0%', 'eq', 'growth'), 1050, [1049.447525, 1050.552525], 'eq'],
    [said('1000亿元', 'ge'), said('5.0%', 'eq', 'growth'), 1050, [1049.5, null], 'ge'],
    [said('1000亿元', 'lt'), said('5.0%', 'eq', 'growth'), 1050, [0, 1050.5], 'approx'],
    [said('1000亿元'), said('5.0%', 'approx', 'growth'), 1050, null, 'approx'],
  ] as const)('carries rounding and hedges on: %j, %j', (last, growth, value, interval, bound) => {
    const found = derive(formulas.level_from_growth, [last, growth])
    expect(found?.bound).toBe(bound)
    expect(Math.abs((found?.value ?? 0) / 1e8 - value)).toBeLessThanOrEqual(5)
    if (interval === null) return
    const [low, high] = interval
    expect((found?.span.from ?? 0) / 1e8).toBeCloseTo(low, 4)
    if (high === null) expect(found?.span.to).toBe(Number.POSITIVE_INFINITY)
    else expect((found?.span.to ?? 0) / 1e8).toBeCloseTo(high, 4)
  })

  it('shows no digit that the rounding leaves in doubt', () => {
    const value = (last: string, growth: string) =>
      derive(formulas.level_from_growth, [said(last), said(growth, 'eq', 'growth')])?.value
    expect(value('1000亿元', '5.3%')).toBe(1053e8)
    expect(value('1000亿元', '5%')).toBe(1050e8)
    expect(value('1234.56亿元', '5.3%')).toBe(1300e8)
    expect(derive(formulas.share_of_whole, [said('333亿元'), said('1000亿元')])?.value).toBe(33.3)
  })

  it('gives nothing where both ends are open', () => {
    const open = [said('1000亿元', 'ge'), said('1000亿元', 'ge')]
    expect(derive(formulas.share_of_whole, open)?.span.from).not.toBe(Number.NEGATIVE_INFINITY)
    expect(derive({ compute: (a = 0, b = 0) => a - b }, open)).toBeUndefined()
  })
})

describe.each(engines)('derived figures (%s)', (engine) => {
  const list = async (db: Awaited<ReturnType<typeof databaseOf>>, indicator: string, measure: Measure) =>
    (await derivedFigures(db, { indicator, measure, rule: 'default' })).figures

  it('stand where no claim does, with the claims that they follow from', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2021年社会消费品零售总额5000亿元。'],
      [{ code: jinan, year: 2023 }, '预计2022年社会消费品零售总额增长2.0%。'],
      [{ code: jinan, year: 2024 }, '2023年社会消费品零售总额5300亿元。'],
    )
    const [level, ...more] = await list(db, 'retail_sales', 'level')
    expect(more).toEqual([])
    expect(level).toMatchObject({
      derived: true,
      formula: 'level_from_growth',
      region: jinan,
      year: 2022,
      unit: 'CNY',
      value: 5100e8,
      status: 'estimate',
      bound: 'eq',
      inputs: [
        { role: 'last_level', claim: { period: '2021', value: 5000e8 } },
        { role: 'growth', claim: { period: '2022', value: 2 } },
      ],
    })
    // The level of 2022 is derived itself: nothing is derived from it.
    expect(await list(db, 'retail_sales', 'growth')).toEqual([])
  })

  it('never mix what is told at constant prices with levels', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2021年地区生产总值11432亿元，一般公共预算收入1007亿元。'],
      [{ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%，一般公共预算收入可比增长8%。'],
    )
    expect(await list(db, 'gdp', 'level')).toEqual([])
    expect(await list(db, 'budget_revenue', 'level')).toEqual([])
    expect(await list(db, 'gdp', 'growth')).toEqual([])
  })

  it('are growth of two levels, a share of a whole, an amount per head', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2021年进出口2000亿元。'],
      [
        { code: jinan, year: 2023 },
        '2022年进出口2190亿元，其中出口1290亿元。2022年地区生产总值12000亿元，常住人口900万人。',
      ],
    )
    expect(await list(db, 'trade_total', 'growth')).toMatchObject([
      {
        formula: 'growth_from_levels',
        year: 2022,
        value: 9.5,
        unit: '%',
        interval: { low: expect.closeTo(9.4476, 3) },
      },
    ])
    expect(await list(db, 'exports', 'share')).toMatchObject([{ formula: 'share_of_whole', value: 58.9, unit: '%' }])
    expect(await list(db, 'gdp_per_capita', 'level')).toMatchObject([
      { formula: 'level_per_head', value: 133300, unit: 'CNY', bound: 'approx' },
    ])
  })

  it('are an index that is 100 in the base year, for regions that have that year', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2021 }, '2020年进出口1382亿元。'],
      [{ code: jinan, year: 2023 }, '2022年进出口超过2190亿元。'],
      [{ code: qingdao, year: 2023 }, '2022年进出口9117亿元。'],
    )
    const answer = await indexedTrend(db, { indicator: 'trade_total', base: 2020, rule: 'default' })
    expect(answer.withoutBase).toEqual([qingdao])
    expect(answer.figures).toMatchObject([
      { region: jinan, year: 2020, value: 100, bound: 'eq' },
      { region: jinan, year: 2022, value: 158.5, bound: 'ge', interval: { high: null }, unit: 'index' },
    ])
  })

  it('are places among the chosen, as intervals where the words leave the order open', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '2022年进出口增长5%以上。'],
      [{ code: qingdao, year: 2023 }, '2022年进出口增长7.4%。'],
      [{ code: dalian, year: 2023 }, '2022年进出口增长3%。'],
    )
    const { ranks } = await derivedRanks(db, {
      indicator: 'trade_total',
      measure: 'growth',
      year: 2022,
      rule: 'default',
    })
    expect(ranks.map(({ region, rank }) => [region, rank.from, rank.to, rank.of])).toEqual([
      [jinan, 1, 2, 3],
      [qingdao, 1, 2, 3],
      [dalian, 3, 3, 3],
    ])
  })
})
