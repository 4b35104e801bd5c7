import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../src/storage/database.js'
import { contentHash } from '../../src/storage/ids.js'
import { migrate } from '../../src/storage/migrate.js'
import type { Database } from '../../src/storage/tables.js'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real SQLite file with all tables, closed and gone after the test. */
export async function temporaryDatabase(): Promise<Kysely<Database>> {
  const db = openDatabase(join(temporaryFolder(), 'test.sqlite'))
  onTestFinished(() => db.destroy())
  await migrate(db)
  return db
}

/** A hash over every row of the tables that import writes: two that are equal mean that nothing has changed. */
export async function fingerprint(db: Kysely<Database>): Promise<string> {
  const rows = [
    await db.selectFrom('report').selectAll().orderBy('id').execute(),
    await db.selectFrom('observation').selectAll().orderBy('id').execute(),
    await db.selectFrom('rejected').selectAll().orderBy('report_id').orderBy('place').execute(),
  ]
  return `${rows.map((table) => table.length).join(',')} ${contentHash(JSON.stringify(rows))}`
}
