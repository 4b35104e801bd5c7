import { catalogue, IndicatorCategory } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { mainIndicators } from '../src/analysis/main-indicators.data.js'
import { scorecard } from '../src/query/scorecard.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

describe.each(engines)('a scorecard (%s)', (engine) => {
  const made = () =>
    databaseOf(
      engine,
      [
        { code: jinan, year: 2022 },
        '2021年地区生产总值11432亿元，增长7.2%。2022年主要预期目标是：地区生产总值增长5.5%。',
      ],
      [{ code: jinan, year: 2023 }, '预计2022年地区生产总值超过1.2万亿元，增长3.1%。2022年居民消费价格上涨1.7%。'],
      [{ code: qingdao, year: 2023 }, '2022年地区生产总值14920亿元。2022年居民消费价格上涨1.7%。'],
      [{ code: dalian, year: 2023 }, '2022年地区生产总值8430亿元。2022年居民消费价格上涨2.1%。'],
    )

  it('has by category the last figure, growth, target, years and place of the main indicators', async () => {
    const answer = await scorecard(await made(), { region: jinan, rule: 'default' })
    expect(answer).toMatchObject({ region: jinan, year: 2022, rule: 'default', held: [2021, 2022] })
    expect(answer.peers).toEqual([dalian, jinan, qingdao])
    expect(answer.categories).toMatchObject([
      {
        category: 'economy',
        rows: [
          {
            indicator: 'gdp',
            measure: 'level',
            unit: 'CNY',
            last: { year: 2022, claim: { value: 1.2e12, bound: 'gt', status: 'estimate' } },
            growth: { value: 3.1 },
            target: { year: 2022, claim: { value: 5.5 }, verdict: 'missed' },
            spark: { years: [2021, 2022], values: [1143200000000, 1.2e12], statuses: ['actual', 'estimate'] },
            // More than 1.2万亿 may be more than 青岛's 14920亿.
            rank: { from: 1, to: 2, of: 3 },
          },
          { indicator: 'cpi', measure: 'growth', growth: null, target: null, rank: { from: 2, to: 2, of: 3 } },
        ],
      },
    ])
  })

  it('ends with the year and ranks among the peers that are asked for', async () => {
    const db = await made()
    const earlier = await scorecard(db, { region: jinan, year: 2021, rule: 'default' })
    expect(earlier.categories[0]?.rows).toMatchObject([
      { indicator: 'gdp', last: { year: 2021 }, growth: { value: 7.2 }, spark: { years: [2021] }, rank: null },
    ])
    const peers = await scorecard(db, { region: jinan, peers: [dalian], rule: 'default' })
    expect(peers.categories[0]?.rows[0]?.rank).toEqual({ from: 1, to: 1, of: 2 })
  })

  it('is empty for a region without a report', async () => {
    const answer = await scorecard(await made(), { region: '110000', rule: 'default' })
    expect(answer).toMatchObject({ categories: [], held: [], year: 0 })
  })
})

describe('the main indicators', () => {
  it('are of the catalogue, each in its category, the categories in the order of the catalogue', () => {
    const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator.category]))
    for (const { category, indicators } of mainIndicators)
      for (const id of indicators) expect(byId.get(id), id).toBe(category)
    expect(mainIndicators.map(({ category }) => category)).toEqual(IndicatorCategory.options)
  })
})
