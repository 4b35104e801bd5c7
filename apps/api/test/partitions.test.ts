import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { projectRoot } from '../src/project.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { copyDatabase } from '../src/storage/copy-database.js'
import { migrate } from '../src/storage/migrate.js'
import type { Database } from '../src/storage/tables.js'
import { fingerprint, temporaryDatabase } from './support/database.js'
import { importAll } from './support/import.js'
import { bundledFolder, digestText } from './support/texts.js'

const [aside, byHash, byList, back, ...more] = [
  ...readFileSync(join(projectRoot, 'docs/deployment.md'), 'utf8').matchAll(/^```sql\n([\s\S]*?)^```$/gm),
].map(([, statements]) => statements ?? '')

const reports = readdirSync(bundledFolder)
  .filter((name) => name.includes('-2023-'))
  .map((name) => join(bundledFolder, name))

/** Columns, keys, references and indexes of the large tables, but for their parts. */
async function shape(db: Kysely<Database>) {
  const large = sql`array['report'::regclass, 'observation'::regclass, 'rejected'::regclass]`
  const columns = await sql`
    select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attcollation::regcollation::text
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attrelid = any(${large}) and a.attnum > 0 order by c.relname, a.attnum`.execute(db)
  // A reference to a table in parts is written down once more for each part.
  const constraints = await sql`
    select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
    where conrelid = any(${large}) and contype in ('p', 'u', 'f') and conparentid = 0 order by 1, 2`.execute(db)
  const indexes = await sql`
    select c.relname, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = any(${large}) order by c.relname`.execute(db)
  return { columns: columns.rows, constraints: constraints.rows, indexes: indexes.rows }
}

const partsOf = async (db: Kysely<Database>, table: string) =>
  (await sql<{ part: string }>`select relid::text as part from pg_partition_tree(${table}) where isleaf`.execute(db))
    .rows

async function split(db: Kysely<Database>, how: string | undefined): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const statements of [aside, how, back]) await sql.raw(statements ?? '').execute(transaction)
  })
}

// By list: the nation, 34 provinces, and the regions of a later version.
describe.each([
  ['hash', byHash, 8],
  ['list', byList, 36],
])('tables in parts by %s, as docs/deployment.md makes them', (_how, statements, parts) => {
  it('have the shape of the whole ones, and the same answers', async () => {
    const whole = await temporaryDatabase('postgres')
    const db = await temporaryDatabase('postgres')
    await importReport(db, { text: digestText('jinan-2023-report') })
    const before = await fingerprint(db)
    await split(db, statements)
    expect(await fingerprint(db)).toBe(before)
    expect(await migrate(db)).toEqual({ steps: [], reference: false })
    expect(await shape(db)).toEqual(await shape(whole))
    for (const table of ['report', 'observation', 'rejected']) expect(await partsOf(db, table)).toHaveLength(parts)

    const outcomes = await importAll(db, reports)
    expect(outcomes.filter((outcome) => 'error' in outcome)).toEqual([])
    await copyDatabase(db, whole)
    expect(await fingerprint(whole)).toBe(await fingerprint(db))
    const [indicator, measure] = ['gdp', 'growth'] as const
    const cities = await compareCities(db, { indicator, measure, year: 2022 })
    expect(cities.cities.length).toBeGreaterThan(5)
    expect(cities).toEqual(await compareCities(whole, { indicator, measure, year: 2022 }))
    const regions = ['370100', '110000']
    expect(await compareTrend(db, { indicator, measure, regions })).toEqual(
      await compareTrend(whole, { indicator, measure, regions }),
    )
  })

  it('let a report be replaced and moved to another region', async () => {
    const db = await temporaryDatabase('postgres')
    await split(db, statements)
    const text = digestText('jinan-2023-report')
    const first = await importReport(db, { text, filePath: 'a.md' })
    const changed = text.replace('4820亿元', '4920亿元')
    expect(await importReport(db, { text: changed, filePath: 'a.md' })).toMatchObject({
      outcome: 'replaced',
      report: { id: first.report.id },
    })
    expect(await importReport(db, { text: changed, region: '370200' })).toMatchObject({ outcome: 'reread' })
    const left = await db.selectFrom('observation').select('report_region').distinct().execute()
    expect(left).toEqual([{ report_region: '370200' }])
  })
})

describe('docs/deployment.md', () => {
  it('has no other statements than those that run here', () => expect(more).toEqual([]))
})
