import { type Kysely, type Migration, Migrator } from 'kysely'
import { BiaochiError } from '../errors.js'
import * as reportsAndObservations from './migrations/001-reports-and-observations.js'
import { writeReferenceTables } from './reference-tables.js'
import type { Database } from './tables.js'

/** Every migration by name, run in order of name. Rows are added and never changed. */
const migrations: Record<string, Migration> = {
  '001-reports-and-observations': reportsAndObservations,
}

/**
 * Brings the tables to this version and fills the reference tables. Does nothing where that is done.
 * @throws BiaochiError `database_unusable` where a newer version wrote the file or a step failed; nothing is half-done
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  // SQLite has no lock for migrations: of two processes that start on a new file, the slower finds the tables made.
  // Its step is rolled back whole, and at the second look there is nothing left to do.
  const first = await migrator.migrateToLatest()
  const { error } = first.error === undefined ? first : await migrator.migrateToLatest()
  if (error !== undefined) {
    throw new BiaochiError('database_unusable', {
      message: `the database cannot be brought to this version: ${error instanceof Error ? error.message : String(error)}.`,
      path: 'DATABASE_URL',
      hint: 'Where a newer Biaochi wrote it, use that version; else move the file away and import again.',
      cause: error,
    })
  }
  await writeReferenceTables(db)
}
