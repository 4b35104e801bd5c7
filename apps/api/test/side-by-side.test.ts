import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Database } from '../src/storage/tables.js'
import { runCommand } from './support/command.js'
import { opened, temporaryDatabase, temporaryFolder, temporaryUrl } from './support/database.js'
import { importAll } from './support/import.js'
import { bundledFolder } from './support/texts.js'

const names = readdirSync(bundledFolder).slice(0, 60)

/** What is stored, but for when and from where. */
async function stored(db: Kysely<Database>): Promise<unknown> {
  const reports = await db.selectFrom('report').selectAll().orderBy('id').execute()
  return {
    reports: reports.map(({ imported_at, file_path, name, ...report }) => report),
    observations: await db.selectFrom('observation').selectAll().orderBy('id').execute(),
    rejected: await db.selectFrom('rejected').selectAll().orderBy('report_id').orderBy('place').execute(),
  }
}

/** Folders that overlap: each lacks other texts, and every text is in more than one. */
function overlapping(count: number): string[] {
  const folder = temporaryFolder()
  return Array.from({ length: count }, (_, at) => {
    const own = join(folder, String(at))
    mkdirSync(own)
    for (const [place, name] of names.entries())
      if (count === 2 ? place % 5 !== at : place % count !== at)
        copyFileSync(join(bundledFolder, name), join(own, name))
    return own
  })
}

describe.each([
  ['sqlite', 2],
  ['postgres', 4],
] as const)('processes on one database (%s)', (engine, count) => {
  it(`start ${count} at once without tables and import overlapping folders, each text once`, async () => {
    const url = await temporaryUrl(engine)
    const runs = await Promise.all(
      overlapping(count).map((own) => runCommand(['import', own], { environment: { DATABASE_URL: url } })),
    )
    expect(runs.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual(Array(count).fill(0))
    const undisturbed = await temporaryDatabase('sqlite')
    await importAll(
      undisturbed,
      names.map((name) => join(bundledFolder, name)),
    )
    const texts = new Set(names.map((name) => readFileSync(join(bundledFolder, name), 'utf8')))
    const db = opened(url)
    expect(await db.selectFrom('report').select('id').execute()).toHaveLength(texts.size)
    expect(await stored(db)).toEqual(await stored(undisturbed))
  })

  it('replace and read again the same reports without an error', async () => {
    const url = await temporaryUrl(engine)
    const folder = temporaryFolder()
    for (const name of names.slice(0, 12)) copyFileSync(join(bundledFolder, name), join(folder, name))
    const environment = { DATABASE_URL: url }
    const paths = names.slice(0, 12).map((name) => join(folder, name))
    // The year given makes each report be read anew by every second process, and back by the others.
    const runs = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        runCommand(
          ['import', ...(at % 2 === 0 ? paths : paths.toReversed()), ...(at % 2 === 0 ? [] : ['--year', '2001'])],
          {
            environment,
          },
        ),
      ),
    )
    expect(runs.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual(Array(count).fill(0))
    const db = opened(url)
    const reports = await db.selectFrom('report').select(['content_hash']).execute()
    expect(new Set(reports.map(({ content_hash }) => content_hash)).size).toBe(reports.length)
    expect(reports).toHaveLength(12)
  })
})
