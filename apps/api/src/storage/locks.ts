import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { engineOf } from './engine.js'
import type { Database, ReportTable } from './tables.js'

/** First key of our advisory locks, which all programs on one database share. */
const space = 0x42_43_48 // BCH

/**
 * Keeps other processes out of work of the same name until the transaction ends. SQLite has one writer at a time, so that
 * there every transaction does so. Names are locked in one order, lest two processes wait for each other.
 */
export async function lockNames(transaction: Transaction<Database>, names: readonly string[]): Promise<void> {
  if (engineOf(transaction) === 'sqlite') return
  const keys = new Set(names.map((name) => createHash('sha256').update(name).digest().readInt32BE(0)))
  for (const key of [...keys].sort((a, b) => a - b))
    await sql`select pg_advisory_xact_lock(${sql.lit(space)}, ${key}::int)`.execute(transaction)
}

/** Name of the lock on what is stored of one region's document of a kind for a year: its text, or a citation of it. */
export const reportLock = ({ region, year, kind }: Pick<ReportTable, 'region' | 'year' | 'kind'>) =>
  `report ${region} ${year} ${kind}`

/** Keeps everybody from writing reports until the transaction ends; they can be read. */
export async function lockReports(transaction: Transaction<Database>): Promise<void> {
  if (engineOf(transaction) === 'sqlite') return
  await sql`lock table report, observation, rejected, correction in share row exclusive mode`.execute(transaction)
}
