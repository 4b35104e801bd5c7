import { type Kysely, type Migration, sql, type Transaction } from 'kysely'
import { BiaochiError } from '../errors.js'
import { engineOf } from './engine.js'
import { lockNames } from './locks.js'
import * as reportsAndObservations from './migrations/001-reports-and-observations.js'
import * as corrections from './migrations/002-corrections.js'
import * as citedReports from './migrations/003-cited-reports.js'
import * as dataVersions from './migrations/004-data-version.js'
import * as observationsOfRegion from './migrations/005-observations-of-region.js'
import { codeOf } from './postgres-errors.js'
import { writeReferenceTables } from './reference-tables.js'
import type { Database } from './tables.js'

/** Every migration by name, run in order of name, the same on each engine. Rows are added and never changed. */
const migrations: Record<string, Pick<Migration, 'up'>> = {
  '001-reports-and-observations': reportsAndObservations,
  '002-corrections': corrections,
  '003-cited-reports': citedReports,
  '004-data-version': dataVersions,
  '005-observations-of-region': observationsOfRegion,
}

/** Names of all migrations, in the order in which they run. */
export const migrationNames: readonly string[] = Object.keys(migrations).sort()

/** What was done to bring a database up to date. */
export interface Migrated {
  /** Names of the migrations that were run. */
  steps: string[]
  /** Whether the tables of regions and indicators were written. */
  reference: boolean
}

/**
 * Brings the tables to this version and fills the reference tables, in one transaction. Does nothing where that is done.
 * Several processes may do so at once: one works, the others wait and find it done.
 * @throws BiaochiError `database_unusable` where a newer version wrote it or a step failed; nothing is half-done
 */
export function migrate(db: Kysely<Database>): Promise<Migrated> {
  return db.transaction().execute((transaction) => migrateWithin(transaction, 'DATABASE_URL'))
}

/**
 * `migrate`, as a part of a transaction.
 * @param namedBy the variable or option that names the database
 */
export async function migrateWithin(transaction: Transaction<Database>, namedBy: string): Promise<Migrated> {
  try {
    await lockNames(transaction, ['migrations'])
    await requireUnicode(transaction, namedBy)
    const steps = await runSteps(transaction, namedBy)
    return { steps, reference: await writeReferenceTables(transaction) }
  } catch (cause) {
    if (cause instanceof BiaochiError) throw cause
    throw new BiaochiError('database_unusable', {
      message: `the database cannot be brought to this version: ${cause instanceof Error ? cause.message : String(cause)}.`,
      path: namedBy,
      hint:
        codeOf(cause) === '42501'
          ? 'Give the user the right to create tables: grant create on schema public to …'
          : 'The database is as it was. Name another one, or move the file away and import again.',
      cause,
    })
  }
}

/**
 * Refuses a database that this version cannot read as it is, where it must not be changed.
 * @throws BiaochiError `database_unusable`
 */
export async function requireCurrent(db: Kysely<Database>, namedBy: string): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const done = tables.some(({ name }) => name === 'kysely_migration') ? await stepsDone(db, namedBy) : []
  const [missing] = migrationNames.filter((name) => !done.includes(name))
  if (missing === undefined) return
  throw new BiaochiError('database_unusable', {
    message: done.length === 0 ? 'the database holds no tables of Biaochi.' : 'an older Biaochi wrote the database.',
    path: namedBy,
    hint: 'Name another database, or bring this one up to date with biaochi migrate.',
  })
}

async function runSteps(transaction: Transaction<Database>, namedBy: string): Promise<string[]> {
  await transaction.schema
    .createTable('kysely_migration')
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute()
  const done = await stepsDone(transaction, namedBy)
  const steps = migrationNames.filter((name) => !done.includes(name))
  for (const name of steps) {
    await migrations[name]?.up(transaction)
    await sql`insert into kysely_migration (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(
      transaction,
    )
  }
  return steps
}

/** @throws BiaochiError `database_unusable` where a newer version wrote the database */
async function stepsDone(db: Kysely<Database>, namedBy: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const [later] = rows.filter(({ name }) => migrations[name] === undefined)
  if (later !== undefined) {
    throw new BiaochiError('database_unusable', {
      message: `the database was written by a newer Biaochi (step ${later.name}).`,
      path: namedBy,
      hint: 'Use the newer version, or name another database.',
    })
  }
  return rows.map(({ name }) => name)
}

/** Texts hold any character; a database in another encoding would refuse some of them one day. */
async function requireUnicode(transaction: Transaction<Database>, namedBy: string): Promise<void> {
  if (engineOf(transaction) === 'sqlite') return
  const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(
    transaction,
  )
  if (rows[0]?.encoding === 'UTF8') return
  throw new BiaochiError('database_unusable', {
    message: `the database is encoded in ${rows[0]?.encoding}, not in UTF8.`,
    path: namedBy,
    hint: 'Create one with: createdb --encoding=UTF8 --template=template0 biaochi',
  })
}
