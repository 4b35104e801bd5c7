import { describe, expect, it } from 'vitest'
import { coverage } from '../src/query/coverage.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

describe.each(engines)('coverage (%s)', (engine) => {
  const made = () =>
    databaseOf(
      engine,
      [{ code: jinan, year: 2022 }, '2022年主要预期目标是：进出口增长8%。'],
      [{ code: jinan, year: 2023 }, '预计2022年进出口2190亿元，增长15%左右。2023年主要预期目标是：进出口增长6%。'],
      [{ code: jinan, year: 2025 }, '2024年地区生产总值增长5%。'],
      [{ code: qingdao, year: 2022 }, '2021年进出口增长32.4%。2022年上半年进出口4000亿元。'],
      [{ code: qingdao, year: 2023 }, '2023年进出口居全省第1位。'],
      [{ code: qingdao, year: 2025 }, '2024年进出口9076亿元，居全省第1位。'],
    )

  it('says of each region and year what there is, with the claim that says so', async () => {
    const answer = await coverage(await made(), {
      columns: { by: 'year', indicator: 'trade_total', from: 2021, to: 2025 },
      rule: 'default',
    })
    expect(answer.regions).toEqual([jinan, qingdao])
    expect(answer.columns).toEqual({ by: 'year', indicator: 'trade_total', years: [2021, 2022, 2023, 2024, 2025] })
    expect(answer.cells.state).toEqual([
      ...['not_said', 'figure_and_target', 'only_target', 'not_said', 'not_said'],
      ...['only_growth', 'only_part_year', 'only_target', 'figure', 'not_said'],
    ])
    expect(answer.cells.status.slice(0, 3)).toEqual([null, 'estimate', 'target'])
    expect(answer.cells.bound.slice(0, 3)).toEqual([null, 'eq', 'eq'])
    expect(answer.cells.claim.map((id) => id?.slice(0, 6) ?? null)).toEqual([
      ...[null, jinan, jinan, null, null],
      ...[qingdao, qingdao, qingdao, qingdao, null],
    ])
    expect(answer.counts).toMatchObject({ figure_and_target: 1, figure: 1, only_target: 2, not_said: 4 })
    expect(answer.held).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('goes by the measure that is asked for', async () => {
    const answer = await coverage(await made(), {
      columns: { by: 'year', indicator: 'trade_total', from: 2021, to: 2024 },
      measure: 'growth',
      regions: [qingdao, jinan, dalian],
      rule: 'default',
    })
    expect(answer.cells.state).toEqual([
      ...['figure', 'only_part_year', 'only_target', 'only_other_measure'],
      ...['not_said', 'figure_and_target', 'only_target', 'not_said'],
      ...['report_missing', 'report_missing', 'report_missing', 'report_missing'],
    ])
  })

  it('says of each region and indicator at one year what there is', async () => {
    const db = await made()
    const answer = await coverage(db, { columns: { by: 'indicator', year: 2024 }, rule: 'default' })
    expect(answer.columns).toEqual({ by: 'indicator', year: 2024, indicators: ['gdp', 'trade_total'] })
    expect(answer.cells.state).toEqual(['only_growth', 'not_said', 'not_said', 'figure'])
    const named = await coverage(db, {
      columns: { by: 'indicator', year: 2022, indicators: ['trade_total', 'population', 'trade_total'] },
      rule: 'default',
    })
    expect(named.columns).toMatchObject({ indicators: ['trade_total', 'population'] })
    expect(named.cells.state).toEqual(['figure_and_target', 'not_said', 'only_part_year', 'not_said'])
  })

  it('takes growth for the figure of prices, which have no amount', async () => {
    const db = await databaseOf(engine, [{ code: jinan, year: 2023 }, '2022年居民消费价格上涨2%。'])
    const answer = await coverage(db, { columns: { by: 'year', indicator: 'cpi' }, rule: 'default' })
    expect(answer.cells.state).toEqual(['figure'])
  })
})
