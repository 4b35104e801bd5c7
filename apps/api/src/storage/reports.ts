import type { Observation, Rejected } from '@biaochi/schema'
import type { Kysely, Transaction } from 'kysely'
import { applyCorrections, lockCorrections } from './corrections.js'
import { markWritten } from './data-version.js'
import { reportId } from './ids.js'
import { parts } from './parts.js'
import { observationRows, type ReportKey, rejectedRows } from './rows.js'
import type { Database, ReportTable } from './tables.js'

/** Rows to an INSERT: SQLite takes 32 766 parameters at most. */
const rowsAtOnce = 500

/** What import needs to know of a stored report. */
export type StoredReport = Pick<
  ReportTable,
  'region' | 'id' | 'content_hash' | 'parser_version' | 'title' | 'year' | 'given_region' | 'given_year'
>

const storedColumns = [
  'region',
  'id',
  'content_hash',
  'parser_version',
  'title',
  'year',
  'given_region',
  'given_year',
] as const

/** The stored report with this text, or undefined. */
export function findReportByHash(db: Kysely<Database>, hash: string): Promise<StoredReport | undefined> {
  return db.selectFrom('report').select(storedColumns).where('content_hash', '=', hash).executeTakeFirst()
}

/** The stored report of this key, or undefined. */
export function findReportById(db: Kysely<Database>, { region, id }: ReportKey): Promise<StoredReport | undefined> {
  return db
    .selectFrom('report')
    .select(storedColumns)
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The stored reports that were read from this file, the latest first. */
export function findReportsByFile(db: Kysely<Database>, filePath: string): Promise<StoredReport[]> {
  return db
    .selectFrom('report')
    .select(storedColumns)
    .where('file_path', '=', filePath)
    .orderBy('imported_at', 'desc')
    .execute()
}

/** Which of these hashes are those of stored reports. */
export async function storedHashes(db: Kysely<Database>, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of parts(hashes, rowsAtOnce)) {
    const rows = await db.selectFrom('report').select('content_hash').where('content_hash', 'in', some).execute()
    for (const { content_hash } of rows) found.add(content_hash)
  }
  return found
}

/** What identifies a document before its words are known. */
export type DocumentKey = Pick<ReportTable, 'region' | 'year' | 'kind'>

/** A report that is cited: its key and what identifies the document. */
export type CitedRow = ReportKey & DocumentKey & Pick<ReportTable, 'title'>

/** The reports that are cited from a file, or without one where `filePath` is null; of one region or of all. */
export function citedFrom(db: Kysely<Database>, filePath: string | null, region?: string): Promise<CitedRow[]> {
  return db
    .selectFrom('report')
    .select(['region', 'id', 'title', 'year', 'kind'])
    .where('evidence', '=', 'citation')
    .where('file_path', filePath === null ? 'is' : '=', filePath)
    .$if(region !== undefined, (query) => query.where('region', '=', region ?? ''))
    .execute()
}

/** Whether the text itself of a document is stored, in its own words. */
export async function hasText(db: Kysely<Database>, { region, year, kind }: DocumentKey): Promise<boolean> {
  const found = await db
    .selectFrom('report')
    .select('id')
    .where('region', '=', region)
    .where('year', '=', year)
    .where('kind', '=', kind)
    .where('evidence', '=', 'text')
    .where('digest', '=', 0)
    .executeTakeFirst()
  return found !== undefined
}

/** Deletes the citations of a document, with their claims. */
export async function deleteCitations(
  transaction: Transaction<Database>,
  { region, year, kind }: DocumentKey,
): Promise<void> {
  await transaction
    .deleteFrom('report')
    .where('region', '=', region)
    .where('year', '=', year)
    .where('kind', '=', kind)
    .where('evidence', '=', 'citation')
    .execute()
}

/** A report ready to be stored: its row but for the id, its observations and rejected numbers. */
export interface ReportToStore {
  row: Omit<ReportTable, 'id'>
  observations: readonly Observation[]
  rejected: readonly Rejected[]
}

/**
 * Stores a report with its observations and rejected numbers, in the place of `replaces` where that is given.
 * A replaced report keeps its id as long as its region stays, and so do the claims that it still makes. Corrections made of
 * them take their place again.
 */
export async function storeReport(
  transaction: Transaction<Database>,
  { row, observations, rejected }: ReportToStore,
  replaces: ReportKey | undefined,
): Promise<ReportKey> {
  if (replaces) {
    await lockCorrections(transaction, replaces)
    await deleteReport(transaction, replaces)
  }
  const id = replaces?.region === row.region ? replaces.id : await freeId(transaction, row)
  const key = { region: row.region, id }
  await transaction
    .insertInto('report')
    .values({ ...row, id })
    .execute()
  for (const rows of parts(observationRows(key, observations), rowsAtOnce))
    await transaction.insertInto('observation').values(rows).execute()
  for (const rows of parts(rejectedRows(key, rejected), rowsAtOnce))
    await transaction.insertInto('rejected').values(rows).execute()
  await lockCorrections(transaction, key)
  await applyCorrections(transaction, key)
  await markWritten(transaction, row.region)
  return key
}

/** Deletes a report; its observations and rejected numbers go with it. */
export async function deleteReport(transaction: Transaction<Database>, key: ReportKey): Promise<void> {
  await transaction.deleteFrom('report').where('region', '=', key.region).where('id', '=', key.id).execute()
  await markWritten(transaction, key.region)
}

/** A replaced report keeps the id of its first text, so a text that comes back later may find its own id taken. */
async function freeId(transaction: Transaction<Database>, row: Omit<ReportTable, 'id'>): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = reportId(row.region, row.content_hash, attempt)
    const taken = await transaction
      .selectFrom('report')
      .select('id')
      .where('region', '=', row.region)
      .where('id', '=', id)
      .executeTakeFirst()
    if (taken === undefined) return id
  }
}
