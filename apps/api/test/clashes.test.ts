import type { CheckId, Clash } from '@biaochi/schema'
import { CheckId as CheckIds } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { checks } from '../src/analysis/checks.data.js'
import { nearestPeers } from '../src/analysis/claimed-ranks.js'
import { clashReasons } from '../src/analysis/clash-reasons.data.js'
import { rankPeers } from '../src/analysis/rank-peers.data.js'
import { listClashes } from '../src/query/clashes.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'
import type { MadeReport } from './support/texts.js'

type MadeReports = readonly (readonly [MadeReport, string])[]

const [jinan, qingdao, zibo] = ['370100', '370200', '370300'] as const

describe('the tables of checks', () => {
  it('have a row for every check', () => {
    expect(Object.keys(checks)).toEqual(CheckIds.options)
  })

  it.each(clashReasons.map((row) => [row.reason, row] as const))('%s is given for its example only', (_, row) => {
    const given = (clash: typeof row.example) => clashReasons.find(({ applies }) => applies(clash))
    expect(given(row.example)).toBe(row)
    expect(given(row.never)).not.toBe(row)
  })

  it.each(rankPeers.map((row) => [row.id, row] as const))('%s: tells the words of its group', (_, row) => {
    expect(nearestPeers(row.example)).toBe(row)
    expect(nearestPeers(row.never)).not.toBe(row)
    expect(row.peers(jinan)).toContain(jinan)
  })

  it('know fifteen sub-provincial cities, 27 capitals, and the cities of a province', () => {
    expect(rankPeers.map(({ peers }) => peers(jinan).length)).toEqual([15, 27, expect.any(Number), 16])
  })
})

describe.each(engines)('clashes (%s)', (engine) => {
  const found = async (reports: MadeReports, check: CheckId): Promise<Clash[]> => {
    const db = await databaseOf(engine, ...reports)
    const { clashes } = await listClashes(db, { regions: [jinan], checks: [check], limit: 100 })
    for (const { claim, against } of clashes)
      for (const said of [claim, ...against])
        expect(said.quote?.sentence.slice(said.quote.start, said.quote.end)).toBe(said.claim.text)
    return clashes
  }

  it('are a level that is not the last level and its growth', async () => {
    const last = [{ code: jinan, year: 2022 }, '2021年社会消费品零售总额5000亿元。'] as const
    const now = (body: string) => [{ code: jinan, year: 2023 }, body] as const
    const clash = await found([last, now('2022年社会消费品零售总额5600亿元，增长2%。')], 'level_against_growth')
    expect(clash).toMatchObject([
      {
        region: jinan,
        indicator: 'retail_sales',
        year: 2022,
        unit: 'CNY',
        against: [{ role: 'last_level' }, { role: 'growth' }],
        found: { low: 5599.5e8, high: 5600.5e8 },
        reason: 'revision',
      },
    ])
    expect(clash[0]?.excess).toBeGreaterThan(5)
    expect(await found([last, now('2022年社会消费品零售总额5100亿元，增长2%。')], 'level_against_growth')).toEqual([])
    expect(await found([last, now('2022年社会消费品零售总额5000亿元以上，增长2%。')], 'level_against_growth')).toEqual(
      [],
    )
    expect(
      await found([last, now('2022年社会消费品零售总额51000亿元，增长2%。')], 'level_against_growth'),
    ).toMatchObject([{ reason: 'typing' }])
  })

  it('leave growth at constant prices room for the change of prices', async () => {
    const reports = (level: number): MadeReports => [
      [{ code: jinan, year: 2022 }, '2021年地区生产总值11432亿元。'],
      [{ code: jinan, year: 2023 }, `2022年地区生产总值${level}亿元，增长3.1%。`],
    ]
    expect(await found(reports(12028), 'level_against_growth')).toEqual([])
    expect(await found(reports(14000), 'level_against_growth')).toMatchObject([{ reason: 'comparable_prices' }])
  })

  it('are a part above its whole', async () => {
    expect(
      await found([[{ code: jinan, year: 2023 }, '2022年进出口2190亿元。2022年出口2290亿元。']], 'part_above_whole'),
    ).toMatchObject([{ indicator: 'exports', against: [{ role: 'whole', claim: { indicator: 'trade_total' } }] }])
    expect(
      await found(
        [[{ code: jinan, year: 2023 }, '2022年进出口2190亿元以上。2022年出口2290亿元。']],
        'part_above_whole',
      ),
    ).toEqual([])
  })

  it('are shares that add up to more than all there is', async () => {
    const sectors = (third: string) =>
      found([[{ code: jinan, year: 2023 }, `2022年三次产业结构为4:35:${third}。`]], 'shares_beyond_whole')
    expect(await sectors('64')).toMatchObject([
      { indicator: 'primary_value_added', found: { low: 101.5 }, excess: 1.5 },
    ])
    expect(await sectors('62')).toEqual([])
  })

  it('are figures that are not plausible', async () => {
    expect(await found([[{ code: jinan, year: 2023 }, '2022年居民消费价格上涨170%。']], 'outside_range')).toMatchObject(
      [{ indicator: 'cpi', against: [], expected: { low: -5, high: 30 }, reason: 'typing' }],
    )
  })

  it('are two reports that differ by more than rounding', async () => {
    const reports = (later: string): MadeReports => [
      [{ code: jinan, year: 2023 }, '预计2022年进出口2190亿元。'],
      [{ code: jinan, year: 2024 }, `2022年进出口${later}亿元。`],
    ]
    expect(await found(reports('2220.5'), 'two_reports_differ')).toMatchObject([
      {
        claim: { claim: { value: 2190e8, status: 'estimate' } },
        against: [{ role: 'other', claim: { value: 2220.5e8 } }],
        reason: 'revision',
      },
    ])
    expect(await found(reports('2190.4'), 'two_reports_differ')).toEqual([])
  })

  it('are a claimed place that the others do not allow', async () => {
    const others: MadeReports = [
      [{ code: qingdao, year: 2023 }, '2022年地区生产总值14920亿元。'],
      [{ code: zibo, year: 2023 }, '2022年地区生产总值4400亿元。'],
    ]
    const own = (place: number) =>
      found(
        [...others, [{ code: jinan, year: 2023 }, `2022年地区生产总值12028亿元，居全省第${place}位。`]],
        'claimed_rank',
      )
    expect(await own(1)).toMatchObject([
      {
        indicator: 'gdp',
        measure: 'rank',
        expected: { low: 2, high: null },
        found: { low: 1, high: 1 },
        excess: 1,
        reason: 'other_peers',
        against: [{ role: 'own' }, { role: 'before', claim: { region: qingdao } }],
      },
    ])
    // Of sixteen cities three are at hand: there may be more before it, never fewer.
    expect(await own(2)).toEqual([])
    expect(await own(5)).toEqual([])
  })

  it('come in pages, and need a region or an indicator', async () => {
    const db = await databaseOf(
      engine,
      [{ code: jinan, year: 2023 }, '预计2022年进出口2190亿元。2022年粮食产量290万吨。2022年地区生产总值12028亿元。'],
      [{ code: jinan, year: 2024 }, '2022年进出口2220.5亿元。2022年粮食产量295万吨。2022年地区生产总值12100亿元。'],
    )
    const all = await listClashes(db, { regions: [jinan], limit: 10 })
    expect(all.counts.two_reports_differ).toBe(3)
    const first = await listClashes(db, { regions: [jinan], limit: 2 })
    const rest = await listClashes(db, { regions: [jinan], limit: 2, cursor: first.next ?? '' })
    expect([...first.clashes, ...rest.clashes]).toEqual(all.clashes)
    expect(rest.next).toBeNull()
    expect((await listClashes(db, { indicators: ['trade_total'], limit: 10 })).clashes).toHaveLength(1)
    expect((await listClashes(db, { regions: [jinan], from: 2023, limit: 10 })).clashes).toEqual([])
    await expect(listClashes(db, { limit: 10 })).rejects.toMatchObject({ code: 'invalid_input', path: 'regions' })
  })
})
