import { describe, expect, it } from 'vitest'
import { listTargets } from '../src/query/targets.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

describe.each(engines)('targets (%s)', (engine) => {
  const list = async (db: Awaited<ReturnType<typeof databaseOf>>, more = {}) =>
    listTargets(db, { indicators: ['gdp'], measure: 'growth', limit: 100, rule: 'default', ...more })

  it('stand beside what was done, each with its sentence, the latest year first', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2021 }, '开局良好。2021年确保地区生产总值增长8%以上，力争一般公共预算收入增长6%左右。'],
      [{ code: jinan, year: 2022 }, '2021年地区生产总值增长7.2%。2022年主要预期目标是：地区生产总值增长5.5%左右。'],
      [{ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。'],
    )
    const { rows, counts, next } = await list(db)
    expect(next).toBeNull()
    expect(counts).toMatchObject({ missed: 2, met: 0, nearly: 0, no_report: 0 })
    expect(rows).toMatchObject([
      {
        region: jinan,
        year: 2022,
        unit: '%',
        target: { claim: { value: 5.5, bound: 'approx' }, firmness: 'about', sense: 'at_least', others: 0 },
        outcome: { claim: { value: 3.1 }, quote: { sentence: '2022年地区生产总值增长3.1%' }, others: 0 },
        verdict: 'missed',
        distance: { low: -2.4, high: -2.4 },
        distanceUnit: 'pp',
      },
      { year: 2021, target: { claim: { value: 8, bound: 'ge' }, firmness: 'ensure' }, verdict: 'missed' },
    ])
    for (const { target, outcome } of rows)
      for (const said of [target, outcome])
        expect(said?.quote?.sentence.slice(said.quote.start, said.quote.end)).toBe(said?.claim.text)
    const [revenue] = (await listTargets(db, { indicators: ['budget_revenue'], limit: 10, rule: 'default' })).rows
    expect(revenue).toMatchObject({ target: { firmness: 'strive' }, outcome: null, verdict: 'no_outcome' })
  })

  it('are without outcome, dropped or without a report, by what is stored', async () => {
    const plan = '2022年主要预期目标是：地区生产总值增长5.5%，进出口增长8%。'
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, plan],
      [{ code: jinan, year: 2023, digest: false }, '2022年进出口2190亿元。2023年地区生产总值增长5.5%以上。'],
      [{ code: qingdao, year: 2022 }, plan],
      [{ code: qingdao, year: 2023, digest: false }, '2022年粮食产量300万吨。'],
      [{ code: dalian, year: 2022 }, plan],
    )
    const { rows } = await listTargets(db, {
      indicators: ['gdp', 'trade_total'],
      to: 2022,
      limit: 100,
      rule: 'default',
    })
    expect(rows.map(({ region, indicator, verdict }) => [region, indicator, verdict])).toEqual([
      [dalian, 'gdp', 'no_report'],
      [dalian, 'trade_total', 'no_report'],
      // A target of growth was set anew, and of trade the amount is told.
      [jinan, 'gdp', 'no_outcome'],
      [jinan, 'trade_total', 'no_outcome'],
      [qingdao, 'gdp', 'dropped'],
      [qingdao, 'trade_total', 'dropped'],
    ])
  })

  it('are never dropped by a digest, which leaves things out', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2022年主要预期目标是：地区生产总值增长5.5%。'],
      [{ code: jinan, year: 2023 }, '2022年粮食产量300万吨。'],
    )
    expect((await list(db)).rows).toMatchObject([{ verdict: 'no_outcome' }])
  })

  it('are those of the year’s own report, before what an earlier plan had set', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2021 }, '到2022年，城镇化率达到75%。'],
      [{ code: jinan, year: 2022 }, '2022年主要预期目标是：城镇化率达到74%左右。'],
    )
    const [row] = (await listTargets(db, { indicators: ['urbanization_rate'], limit: 10, rule: 'default' })).rows
    expect(row).toMatchObject({ target: { claim: { value: 74 }, others: 1 } })
  })

  it('come in pages that neither repeat nor miss one, though others are imported meanwhile', async () => {
    const years = [2019, 2020, 2021, 2022]
    const db = await databaseOf(
      engine,
      ...[jinan, qingdao].flatMap((code) =>
        years.map((year) => [{ code, year }, `${year}年主要预期目标是：地区生产总值增长6%，进出口增长8%。`] as const),
      ),
    )
    const question = { regions: [jinan, qingdao], limit: 3, rule: 'default' as const }
    const all = (await listTargets(db, { ...question, limit: 100, rule: 'default' })).rows
    expect(all).toHaveLength(16)
    const seen = []
    let cursor: string | undefined
    for (let page = 0; page < 10; page++) {
      const { rows, next, counts } = await listTargets(db, { ...question, cursor })
      expect(counts.no_report + counts.no_outcome).toBe(16)
      seen.push(...rows)
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual(all)
  })

  it('are judged by the claim that the rule takes', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2022年地区生产总值增长5.5%以上，力争达到6%。'],
      [{ code: jinan, year: 2023 }, '预计2022年地区生产总值增长5.5%。'],
      [{ code: jinan, year: 2024 }, '2022年地区生产总值增长5.2%。'],
    )
    expect((await list(db)).rows).toMatchObject([
      {
        target: { claim: { value: 5.5 }, others: 1 },
        outcome: { claim: { value: 5.2 }, others: 1 },
        verdict: 'nearly',
      },
    ])
    expect(await list(db, { rule: 'first' })).toMatchObject({ rule: 'first', rows: [{ verdict: 'met' }] })
  })

  it('need an indicator or a region, and a cursor that a page has given', async () => {
    const db = await databaseOf(engine)
    await expect(listTargets(db, { limit: 10, rule: 'default' })).rejects.toMatchObject({
      code: 'invalid_input',
      path: 'indicators',
    })
    for (const cursor of ['x', Buffer.from('[1]').toString('base64url')])
      await expect(list(db, { cursor })).rejects.toMatchObject({ code: 'invalid_input', path: 'cursor' })
  })
})

describe.each(engines)('quotes (%s)', (engine) => {
  it('stand where they stand, though characters beyond 16 bits come before', async () => {
    const db = await databaseOf(engine, [
      { code: jinan, year: 2022 },
      '𠮷祥如意。𠮷庆有余，2022年主要预期目标是：地区生产总值增长5.5%。',
    ])
    const [row] = (await listTargets(db, { indicators: ['gdp'], limit: 10, rule: 'default' })).rows
    const { quote, claim } = row?.target ?? {}
    expect(quote?.sentence).toBe('𠮷庆有余，2022年主要预期目标是：地区生产总值增长5.5%')
    expect(quote?.sentence.slice(quote.start, quote.end)).toBe(claim?.text)
  })
})
