import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { inject, onTestFinished } from 'vitest'
import { type Engine, readAddress } from '../../src/storage/address.js'
import { openDatabase } from '../../src/storage/database.js'
import { contentHash } from '../../src/storage/ids.js'
import type { Database } from '../../src/storage/tables.js'
import { createPostgresDatabase } from './postgres-databases.js'

/** What the tests of storage, import and queries run on, each one on both. */
export const engines = ['sqlite', 'postgres'] as const satisfies readonly Engine[]

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * DATABASE_URL of a database that is gone after the test.
 * @param filled with all tables and no reports; else without any, and no file on SQLite
 */
export async function temporaryUrl(engine: Engine, filled = false): Promise<string> {
  if (engine === 'sqlite') {
    const file = join(temporaryFolder(), 'test.sqlite')
    if (filled) copyFileSync(inject('sqlite'), file)
    return `file:${file}`
  }
  const { url, drop } = await createPostgresDatabase(filled)
  onTestFinished(drop)
  return url
}

/** Opens a database until the test is over. */
export function opened(url: string): Kysely<Database> {
  const db = openDatabase(readAddress(url, 'DATABASE_URL'))
  onTestFinished(() => db.destroy())
  return db
}

/** A real database with all tables, closed and gone after the test. */
export async function temporaryDatabase(engine: Engine): Promise<Kysely<Database>> {
  return opened(await temporaryUrl(engine, true))
}

/**
 * A hash over every row of the tables that import writes: two that are equal mean that nothing has changed.
 * @param timeless leaves out when each report was imported, so that two imports of the same can be equal
 */
export async function fingerprint(db: Kysely<Database>, timeless = false): Promise<string> {
  const reports = await db.selectFrom('report').selectAll().orderBy('id').execute()
  const rows = [
    timeless ? reports.map((report) => ({ ...report, imported_at: '' })) : reports,
    await db.selectFrom('observation').selectAll().orderBy('id').execute(),
    await db.selectFrom('rejected').selectAll().orderBy('report_id').orderBy('place').execute(),
    await db.selectFrom('correction').selectAll().orderBy('id').execute(),
  ]
  return `${rows.map((table) => table.length).join(',')} ${contentHash(JSON.stringify(rows))}`
}
