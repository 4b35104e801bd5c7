import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listClashes } from '../src/query/clashes.js'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { coverage } from '../src/query/coverage.js'
import { derivedFigures } from '../src/query/derived.js'
import { searchObservations } from '../src/query/observation-search.js'
import { scorecard } from '../src/query/scorecard.js'
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

  it('cover 济南 2022 and tell silence from a missing report', async () => {
    const { regions, columns, cells, held, counts } = await coverage(db, {
      columns: { by: 'year', indicator: 'gdp', from: 2005, to: 2025 },
      rule: 'default',
    })
    expect(cells.state).toHaveLength(regions.length * 21)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(cells.state.length)
    for (const state of [
      'figure',
      'figure_and_target',
      'only_growth',
      'only_target',
      'not_said',
      'report_missing',
    ] as const)
      expect(counts[state], state).toBeGreaterThan(0)
    const missing = new Set(cells.state.flatMap((state, at) => (state === 'report_missing' ? [at] : [])))
    expect(held.filter((cell) => missing.has(cell))).toEqual([])
    const years = columns.by === 'year' ? columns.years : []
    const state = (region: string, year: number) => cells.state[regions.indexOf(region) * 21 + years.indexOf(year)]
    expect(state('370100', 2023)).toBe('figure_and_target')
  })

  it('give 济南 a scorecard with places among the cities', async () => {
    const { categories, peers } = await scorecard(db, { region: '370100', year: 2023, rule: 'default' })
    const gdp = categories[0]?.rows[0]
    expect(gdp).toMatchObject({
      indicator: 'gdp',
      last: { year: 2023, claim: { value: 1275740000000 } },
      growth: { value: 6.1 },
      target: { year: 2023, claim: { value: 5.5, bound: 'ge' }, verdict: 'met' },
    })
    expect(gdp?.rank?.of).toBeGreaterThan(5)
    expect(gdp?.spark.years.length).toBeGreaterThan(5)
    expect(peers.length).toBeGreaterThan(30)
    expect(categories.length).toBeGreaterThan(5)
  })

  it('are found in pages, every claim on a region once', async () => {
    const all = await db.selectFrom('observation').select('id').where('region', 'is not', null).execute()
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await searchObservations(db, { limit: 1_000, cursor })
      seen.push(...page.observations.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toHaveLength(all.length)
    expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)))
  })

  it('clash where the budget revenue of 宁波 2022 is less than the year before though it grew', async () => {
    const { clashes, counts } = await listClashes(db, { indicators: ['budget_revenue', 'gdp'], limit: 1_000 })
    const clash = clashes.find(
      ({ check, region, indicator, year }) =>
        check === 'level_against_growth' && region === '330200' && indicator === 'budget_revenue' && year === 2022,
    )
    expect(clash).toMatchObject({
      claim: { claim: { text: '1680亿元' } },
      against: [
        { role: 'last_level', claim: { text: '1723.1亿元' } },
        { role: 'growth', claim: { text: '5%', basis: 'comparable' } },
      ],
      reason: 'comparable_prices',
    })
    expect(counts.two_reports_differ).toBeGreaterThan(5)
    for (const { claim, against } of clashes)
      for (const said of [claim, ...against])
        expect(said.quote?.sentence.slice(said.quote.start, said.quote.end)).toBe(said.claim.text)
  })

  it('give GDP per head of 济南 2022 by its level and population, and shares that no report states', async () => {
    const { figures } = await derivedFigures(db, { indicator: 'gdp_per_capita', measure: 'level', rule: 'default' })
    expect(figures.find(({ region, year }) => region === '370100' && year === 2022)).toMatchObject({
      formula: 'level_per_head',
      value: 127_750,
      bound: 'approx',
      inputs: [{ claim: { text: '12027.5亿元' } }, { claim: { text: '941.5万人' } }],
    })
    const shares = await derivedFigures(db, { indicator: 'tertiary_value_added', measure: 'share', rule: 'default' })
    expect(shares.figures.length).toBeGreaterThan(10)
    for (const { value, interval } of shares.figures) {
      expect(value).toBeGreaterThan(20)
      expect(value).toBeLessThan(90)
      expect(interval.high ?? 0).toBeGreaterThan(interval.low ?? 0)
    }
  })
})
