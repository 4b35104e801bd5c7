import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import type { Engine } from '../src/storage/address.js'
import { copiedTables } from '../src/storage/copied-tables.js'
import { copyDatabase } from '../src/storage/copy-database.js'
import { migrationNames } from '../src/storage/migrate.js'
import type { Database } from '../src/storage/tables.js'
import { runCommand } from './support/command.js'
import { engines, fingerprint, opened, temporaryDatabase, temporaryFolder, temporaryUrl } from './support/database.js'
import { importAll } from './support/import.js'
import { bundledFolder, digestText, reportText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')
const qingdao = reportText({ code: '370200', year: 2023 }, '2022年进出口9117.2亿元，增长7.4%。')

const directions = [
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
] as const

async function databaseWith(engine: Engine, ...texts: readonly string[]): Promise<Kysely<Database>> {
  const db = await temporaryDatabase(engine)
  for (const text of texts) await importReport(db, { text })
  return db
}

/** Makes every new row of a table fail, or come out with another rule than was written. */
async function disturb(db: Kysely<Database>, engine: Engine, how: 'fail' | 'change'): Promise<void> {
  if (engine === 'sqlite') {
    const does = how === 'fail' ? "select raise(abort, 'no more room')" : "update rejected set rule = 'other'"
    await sql.raw(`create trigger disturb after insert on rejected begin ${does}; end`).execute(db)
    return
  }
  const does = how === 'fail' ? "raise exception 'no more room'" : "new.rule := 'other'"
  await sql
    .raw(`create function disturb() returns trigger language plpgsql as
    $$ begin ${does}; return new; end $$`)
    .execute(db)
  await sql`create trigger disturb before insert on rejected for each row execute function disturb()`.execute(db)
}

describe('a copy of the bundled reports', () => {
  it('is the same in PostgreSQL, and in SQLite again', async () => {
    const [first, middle, last] = [
      await temporaryDatabase('sqlite'),
      opened(await temporaryUrl('postgres')),
      opened(await temporaryUrl('sqlite')),
    ]
    await importAll(first, [bundledFolder])
    const start = performance.now()
    const there = await copyDatabase(first, middle)
    const between = performance.now()
    const back = await copyDatabase(middle, last)
    console.info(
      `${there.map(({ name, rows }) => `${rows} ${name}`).join(', ')}: to PostgreSQL ${Math.round(between - start)} ms, back ${Math.round(performance.now() - between)} ms`,
    )
    expect(back).toEqual(there)
    expect(there.find(({ name }) => name === 'observation')?.rows).toBeGreaterThan(4_000)
    const expected = await fingerprint(first)
    expect(await fingerprint(middle)).toBe(expected)
    expect(await fingerprint(last)).toBe(expected)
    const question = { indicator: 'gdp', measure: 'growth', year: 2022 } as const
    expect(await compareCities(middle, question)).toEqual(await compareCities(first, question))
  })
})

describe.each(directions)('a copy from %s to %s', (from, to) => {
  it('refuses a target that holds reports, and replaces it where that is said', async () => {
    const source = await databaseWith(from, jinan)
    const target = await databaseWith(to, qingdao)
    const before = await fingerprint(target)
    await expect(copyDatabase(source, target)).rejects.toMatchObject({
      code: 'database_not_empty',
      message: expect.stringContaining('holds 1 report.'),
      hint: expect.stringContaining('--replace'),
    })
    expect(await fingerprint(target)).toBe(before)
    await copyDatabase(source, target, { replace: true })
    expect(await fingerprint(target)).toBe(await fingerprint(source))
  })

  it('can be imported into like the first', async () => {
    const source = await databaseWith(from, jinan)
    const target = opened(await temporaryUrl(to))
    await copyDatabase(source, target)
    expect(await importReport(target, { text: jinan })).toMatchObject({ outcome: 'unchanged' })
    expect(await importReport(target, { text: qingdao })).toMatchObject({ outcome: 'imported' })
  })

  it.each([
    ['fail', /no more room/],
    ['change', /copy of table rejected holds \d+ rows where \d+ were read, or other words/],
  ] as const)('leaves the target as it was where its rows %s', async (how, says) => {
    const source = await databaseWith(from, jinan)
    const target = await databaseWith(to, qingdao)
    await disturb(target, to, how)
    const before = await fingerprint(target)
    await expect(copyDatabase(source, target, { replace: true })).rejects.toThrow(says)
    expect(await fingerprint(target)).toBe(before)
  })

  it('refuses a source without tables, and makes none in the target', async () => {
    const target = opened(await temporaryUrl(to))
    await expect(copyDatabase(opened(await temporaryUrl(from)), target)).rejects.toMatchObject({
      code: 'database_unusable',
      message: 'the database holds no tables of Biaochi.',
      path: '--from',
    })
    expect(await target.introspection.getTables({ withInternalKyselyTables: true })).toEqual([])
  })

  it('is a command that prints a line a table', async () => {
    const [fromUrl, toUrl] = [await temporaryUrl(from, true), await temporaryUrl(to)]
    const made = await runCommand(['migrate'], { environment: { DATABASE_URL: fromUrl } })
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const source = opened(fromUrl)
    await importReport(source, { text: jinan })
    const run = await runCommand(['copy', '--from', fromUrl, '--to', toUrl])
    expect(run.code).toBe(0)
    for (const { name } of copiedTables) expect(run.stdout).toMatch(new RegExp(`│ ${name} +│ +\\d+ │ [0-9a-f]{12} │`))
    expect(run.stderr).toMatch(/report: 1 rows copied\n/)
    expect(run.stderr).toMatch(/rows and checksums are the same on both\.\n$/)
    expect(run.stderr).not.toContain(':biaochi@')
    expect(await fingerprint(opened(toUrl))).toBe(await fingerprint(source))
    expect(await runCommand(['copy', '--from', fromUrl, '--to', toUrl])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^biaochi: --to: the database to copy to holds 1 report\. /),
    })
  })
})

describe('biaochi copy', () => {
  it('takes every table there is', async () => {
    const db = await temporaryDatabase('sqlite')
    const names = (await db.introspection.getTables()).map(({ name }) => name)
    expect(copiedTables.map(({ name }) => name).sort()).toEqual(names.sort())
  })

  it('does not make a source that is missing', async () => {
    const file = join(temporaryFolder(), 'missing.sqlite')
    const run = await runCommand(['copy', '--from', `sqlite:${file}`, '--to', 'file:never.sqlite'])
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Name a file that is there.') })
    expect(existsSync(file)).toBe(false)
  })

  it('leaves no file behind where the copy failed', async () => {
    const file = join(temporaryFolder(), 'new.sqlite')
    const run = await runCommand(['copy', '--from', await temporaryUrl('postgres'), '--to', `file:${file}`])
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--from: the database holds no') })
    expect(existsSync(file)).toBe(false)
  })

  it('says which address is wrong', async () => {
    const run = await runCommand(['copy', '--from', 'mysql://me:secret@host/db', '--to', 'file:x.sqlite'])
    expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/^biaochi: --from: invalid --from: mysql:/) })
    expect(run.stderr).not.toContain('secret')
  })
})

describe.each(engines)('biaochi migrate (%s)', (engine) => {
  it('makes the tables and says so, and the second time that there was nothing to do', async () => {
    const environment = { DATABASE_URL: await temporaryUrl(engine) }
    expect(await runCommand(['migrate'], { environment })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`: done: ${migrationNames.join(', ')}, regions and indicators\n`),
      stderr: '',
    })
    const second = await runCommand(['migrate'], { environment })
    expect(second).toMatchObject({ code: 0, stdout: expect.stringMatching(/: up to date\n$/), stderr: '' })
    expect(second.stdout).not.toContain(':biaochi@')
  })
})
