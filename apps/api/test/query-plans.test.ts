import { CompiledQuery, type Kysely, type KyselyPlugin, type RootOperationNode } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listClashes } from '../src/query/clashes.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { coverage } from '../src/query/coverage.js'
import { derivedFigures } from '../src/query/derived.js'
import { searchObservations } from '../src/query/observation-search.js'
import { quotesOf } from '../src/query/quotes.js'
import { scorecard } from '../src/query/scorecard.js'
import { listTargets } from '../src/query/targets.js'
import type { Database } from '../src/storage/tables.js'
import { temporaryDatabase } from './support/database.js'

/** What SQLite says of each query that is sent: one line a step, as `SEARCH observation USING INDEX …`. */
async function plansOf(work: (db: Kysely<Database>) => Promise<unknown>): Promise<string[]> {
  const db = await temporaryDatabase('sqlite')
  const nodes: RootOperationNode[] = []
  const recorder: KyselyPlugin = {
    transformQuery: ({ node }) => {
      nodes.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await work(db.withPlugin(recorder))
  const plans: string[] = []
  for (const node of nodes) {
    const { sql, parameters } = db.getExecutor().compileQuery(node, { queryId: 'plan' })
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    )
    plans.push(...rows.map(({ detail }) => detail))
  }
  return plans
}

const trade = { indicator: 'trade_total', measure: 'growth', rule: 'default' } as const
const regions = ['370100', '370200']
const last = Buffer.from('["370100",2022,"370100-0000000000-0000000000"]').toString('base64url')

describe('queries of observations', () => {
  it.each<[string, (db: Kysely<Database>) => Promise<unknown>]>([
    ['cities at a year', (db) => compareCities(db, { ...trade, regions, year: 2022 })],
    ['trend', (db) => compareTrend(db, { ...trade, regions })],
    ['matrix', (db) => compareMatrix(db, { ...trade, regions, from: 2000, to: 2025 })],
    ['coverage of years', (db) => coverage(db, { columns: { by: 'year', ...trade }, regions, rule: 'default' })],
    [
      'coverage of indicators',
      (db) => coverage(db, { columns: { by: 'indicator', year: 2022 }, regions, rule: 'default' }),
    ],
    ['targets of an indicator', (db) => listTargets(db, { indicators: ['gdp'], regions, rule: 'default', limit: 100 })],
    ['targets of a region', (db) => listTargets(db, { regions, rule: 'default', limit: 100 })],
    ['scorecard', (db) => scorecard(db, { region: '370100', rule: 'default' })],
    ['search, first page', (db) => searchObservations(db, { limit: 100 })],
    ['search, a later page', (db) => searchObservations(db, { limit: 100, cursor: last })],
    ['search of an indicator', (db) => searchObservations(db, { limit: 100, indicators: ['gdp'] })],
    ['checks', (db) => listClashes(db, { regions, limit: 100 })],
    ['derived figures', (db) => derivedFigures(db, { ...trade, regions, measure: 'level' })],
    ['quotes', (db) => quotesOf(db, ['370100-0000000000-0000000000'])],
  ])('%s: read by an index', async (_, work) => {
    const ofObservations = (await plansOf(work)).filter((step) => /\bobservation\b/.test(step))
    expect(ofObservations.length).toBeGreaterThan(0)
    for (const step of ofObservations) expect(step).toMatch(/USING (COVERING )?INDEX /)
  })

  it('a later page of a search: not sorted, as the index has its order', async () => {
    const plans = await plansOf((db) => searchObservations(db, { limit: 100, cursor: last }))
    expect(plans.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })
})
