import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { listTargets } from '../src/query/targets.js'
import type { Database } from '../src/storage/tables.js'
import { bundledDatabase } from './support/bundled.js'
import { engines } from './support/database.js'

describe.each(engines)('the bundled reports, analysed (%s)', (engine) => {
  let db: Kysely<Database>
  let drop: () => Promise<void>

  beforeAll(async () => {
    const bundled = await bundledDatabase(engine)
    db = bundled.db
    drop = bundled.drop
  }, 90_000)

  afterAll(() => drop())

  it('fill a matrix of growth of GDP, every cell once', async () => {
    const { regions, years, figures, gaps } = await compareMatrix(db, {
      indicator: 'gdp',
      measure: 'growth',
      rule: 'default',
    })
    expect(regions.length).toBeGreaterThan(30)
    const cells = [...figures.cell, ...gaps.cell].sort((a, b) => a - b)
    expect(cells).toEqual(Array.from({ length: regions.length * years.length }, (_, at) => at))
    const cell = regions.indexOf('370100') * years.length + years.indexOf(2023)
    const at = figures.cell.indexOf(cell)
    expect([figures.value[at], figures.status[at], figures.text[at]]).toEqual([6.1, 'actual', '6.1%'])
  })

  it('judge 上海 2022: about 5.5 % was said, and 0.2 % less than the year before was done', async () => {
    const { rows, counts } = await listTargets(db, {
      indicators: ['gdp'],
      measure: 'growth',
      limit: 500,
      rule: 'default',
    })
    expect(rows.find(({ region, year }) => region === '310000' && year === 2022)).toMatchObject({
      target: {
        claim: { value: 5.5, bound: 'approx' },
        firmness: 'about',
        quote: { sentence: expect.stringContaining('增长5.5%左右') },
      },
      outcome: { claim: { value: -0.2 }, quote: { sentence: expect.stringContaining('全年收窄至0.2%') } },
      verdict: 'missed',
      distance: { low: -5.7, high: -5.7 },
    })
    expect(rows.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
    expect(counts.met).toBeGreaterThan(10)
    expect(counts.missed).toBeGreaterThan(10)
    expect(counts.undecided).toBeGreaterThan(0)
    for (const { target, outcome } of rows)
      for (const said of [target, outcome])
        if (said) expect(said.quote?.sentence.slice(said.quote.start, said.quote.end)).toBe(said.claim.text)
  })
})
