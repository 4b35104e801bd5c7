import { type Kysely, sql, type Transaction } from 'kysely'
import { BiaochiError } from '../errors.js'
import { type CopiedTable, copiedTables } from './copied-tables.js'
import { engineOf } from './engine.js'
import { lockReports } from './locks.js'
import { migrateWithin, requireCurrent } from './migrate.js'
import { insertRows, readRows, TableDigest } from './table-rows.js'
import type { Database } from './tables.js'

/** How a database is copied. */
export interface CopyOptions {
  /** Takes the place of what the target holds, in place of refusing a target that holds reports. */
  replace?: boolean
  /** Called after each table. */
  onTable?: (table: TableCopy) => void
}

/** One table after its copy: both sides hold as many rows, with this in them. */
export interface TableCopy {
  name: string
  rows: number
  /** SHA-256 over the rows in order of their key, in hex. */
  checksum: string
}

/**
 * Copies every table from one moment of the source, in one transaction on the target, and reads both sides to compare them.
 * On an error the target is as it was.
 * @throws BiaochiError `database_not_empty`, `copy_differs`, `database_unusable`
 */
export function copyDatabase(
  from: Kysely<Database>,
  to: Kysely<Database>,
  { replace = false, onTable }: CopyOptions = {},
): Promise<TableCopy[]> {
  return atOneMoment(from, async (source) => {
    await requireCurrent(source, '--from')
    return to.transaction().execute(async (target) => {
      await migrateWithin(target, '--to')
      await lockReports(target)
      if (!replace) await requireEmpty(target)
      for (const { name } of copiedTables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(target)
      const copies: TableCopy[] = []
      for (const table of copiedTables) {
        const copy = await copyTable(source, target, table)
        copies.push(copy)
        onTable?.(copy)
      }
      return copies
    })
  })
}

/** Reads the source as it is now, whatever is written to it meanwhile. */
function atOneMoment<Answer>(
  db: Kysely<Database>,
  work: (source: Transaction<Database>) => Promise<Answer>,
): Promise<Answer> {
  const reading = db.transaction().setAccessMode('read only')
  return (engineOf(db) === 'sqlite' ? reading : reading.setIsolationLevel('repeatable read')).execute(work)
}

async function requireEmpty(target: Kysely<Database>): Promise<void> {
  const { reports } = await target
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('reports'))
    .executeTakeFirstOrThrow()
  if (reports === 0) return
  throw new BiaochiError('database_not_empty', {
    message: `the database to copy to holds ${reports} ${reports === 1 ? 'report' : 'reports'}.`,
    path: '--to',
    hint: 'Name an empty one, or give --replace to put the copy in the place of all it holds.',
  })
}

async function copyTable(source: Kysely<Database>, target: Kysely<Database>, table: CopiedTable): Promise<TableCopy> {
  const read = new TableDigest()
  for await (const rows of readRows(source, table)) {
    read.add(rows)
    await insertRows(target, table.name, rows)
  }
  const written = new TableDigest()
  for await (const rows of readRows(target, table)) written.add(rows)
  const checksum = read.checksum()
  if (read.rows !== written.rows || checksum !== written.checksum()) {
    throw new BiaochiError('copy_differs', {
      message: `the copy of table ${table.name} holds ${written.rows} rows where ${read.rows} were read, or other words in them.`,
      path: '--to',
      hint: 'The copy was undone. Look for triggers and rules of the database that change what is written.',
    })
  }
  return { name: table.name, rows: read.rows, checksum }
}
