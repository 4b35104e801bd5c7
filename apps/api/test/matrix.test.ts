import type { SelectionRule } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { compareCities } from '../src/query/compare-cities.js'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

const trade = { indicator: 'trade_total', measure: 'growth', rule: 'default' } as const

describe.each(engines)('a matrix (%s)', (engine) => {
  const made = () =>
    databaseOf(
      engine,
      [{ code: jinan, year: 2021 }, '2020年进出口增长15%左右。'],
      [{ code: jinan, year: 2023 }, '预计2022年进出口增长16%。2023年主要预期目标是：进出口增长8%以上。'],
      [{ code: jinan, year: 2024 }, '2022年进出口增长15.4%，2022年上半年进出口增长20%。'],
      [{ code: qingdao, year: 2022 }, '2021年进出口8498亿元。2021年地区生产总值增长8.3%。'],
      [{ code: qingdao, year: 2023 }, '2022年进出口增长5%—6%。'],
    )

  it('has a column of figures by cell, and a gap with its reason for every other cell', async () => {
    const db = await made()
    const answer = await compareMatrix(db, trade)
    expect(answer).toMatchObject({
      regions: [jinan, qingdao],
      years: [2020, 2021, 2022],
      unit: '%',
      rule: 'default',
      figures: {
        cell: [0, 2, 5],
        value: [15, 15.4, 5],
        upper: [null, null, 6],
        bound: ['approx', 'eq', 'range'],
        status: ['actual', 'actual', 'actual'],
        text: ['15%', '15.4%', '5%—6%'],
        others: [0, 1, 0],
      },
      gaps: { cell: [1, 3, 4], reason: ['report_silent', 'no_report', 'only_other_measure'] },
      // 2021 is the year that the report of 2021 plans, and the one that that of 2022 looks back on.
      held: [0, 1, 2, 4, 5],
    })
    expect(answer.gaps.claim).toEqual([null, null, expect.stringMatching(/^370200-/)])
  })

  it('shows what cities at a year shows', async () => {
    const db = await made()
    const answer = await compareMatrix(db, trade)
    for (const [column, year] of answer.years.entries()) {
      const { cities, silent } = await compareCities(db, { indicator: 'trade_total', measure: 'growth', year })
      const inColumn = (cell: number) => cell % answer.years.length === column
      expect(answer.figures.claim.filter((_, at) => inColumn(answer.figures.cell[at] ?? -1)).sort()).toEqual(
        cities.map(({ claim }) => claim.id).sort(),
      )
      expect(answer.gaps.reason.filter((_, at) => inColumn(answer.gaps.cell[at] ?? -1)).sort()).toEqual(
        silent.map(({ reason }) => reason).sort(),
      )
    }
  })

  it('has the years and regions that were asked for, in that order, whatever there is', async () => {
    const db = await made()
    const asked = await compareMatrix(db, {
      ...trade,
      regions: [dalian, jinan, dalian],
      from: 2022,
      to: 2023,
    })
    expect(asked).toMatchObject({
      regions: [dalian, jinan],
      years: [2022, 2023],
      figures: { cell: [2] },
      gaps: { cell: [0, 1, 3], reason: ['no_report', 'no_report', 'only_target'] },
    })
    const none = await compareMatrix(db, { ...trade, indicator: 'port_throughput', measure: 'level' })
    expect(none).toMatchObject({ years: [], figures: { cell: [] }, gaps: { cell: [] } })
  })

  it('goes by the rule that is named', async () => {
    const db = await made()
    const ofRule = async (rule: SelectionRule) =>
      (await compareMatrix(db, { ...trade, rule, regions: [jinan], from: 2022, to: 2023 })).figures
    expect(await ofRule('first')).toMatchObject({ cell: [0], value: [16], status: ['estimate'] })
    expect(await ofRule('target')).toMatchObject({ cell: [1], value: [8], bound: ['ge'], status: ['target'] })
  })

  it('is refused where it would have more cells than an answer may hold', async () => {
    const db = await databaseOf(engine)
    const regions = Array.from({ length: 1_001 }, (_, at) => String(500_000 + at))
    const asked = { ...trade, regions, from: 1950, to: 2049 }
    await expect(compareMatrix(db, asked)).rejects.toMatchObject({ code: 'too_many', path: 'regions' })
  })

  it('takes thousands of regions', async () => {
    const db = await made()
    const regions = [...Array.from({ length: 4_000 }, (_, at) => String(500_000 + at)), jinan]
    const answer = await compareMatrix(db, {
      ...trade,
      regions,
      from: 2022,
      to: 2022,
    })
    expect(answer.figures).toMatchObject({ cell: [4_000], value: [15.4] })
  })
})
