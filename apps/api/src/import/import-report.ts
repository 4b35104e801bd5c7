import { basename } from 'node:path'
import { type ParseOptions, parse, parserVersion } from '@biaochi/parser'
import type { ParseResult } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { regionInfo, requireRegion } from '../regions.js'
import { contentHash } from '../storage/ids.js'
import { lockNames, reportLock } from '../storage/locks.js'
import {
  deleteCitations,
  findReportByHash,
  findReportsByFile,
  type ReportToStore,
  type StoredReport,
  storeReport,
} from '../storage/reports.js'
import type { Database } from '../storage/tables.js'
import { inTransaction } from '../storage/transaction.js'
import { checkResult, checkText, type StorableResult } from './check-text.js'

/** A text to import, with what the importer knows of it. */
export interface ReportInput {
  text: string
  /** A file name or path: errors name it so, and its last part is stored. */
  name?: string | undefined
  /** File that the text stands in: when it is imported again with other words, the report is replaced. */
  filePath?: string | undefined
  /** Code of the region that reports; outweighs the text. */
  region?: string | undefined
  /** Report year; outweighs the text. */
  year?: number | undefined
}

/** What import did: `reread` is the same text read by another parser or with another region or year given. */
export type ImportOutcome = 'imported' | 'replaced' | 'reread' | 'unchanged'

/** What import did with one text. */
export interface ImportedReport {
  outcome: ImportOutcome
  report: { id: string; region: string; title: string; year: number }
  observations: number
  rejected: number
}

/** Reads a text; the parser's `parse` unless a test brings another, or other threads do it. */
export interface Reader {
  version: string
  parse: (text: string, options: ParseOptions) => ParseResult | Promise<ParseResult>
}

const currentReader: Reader = { version: parserVersion, parse }

/** By what a stored text was read. */
type ReadBy = Pick<StoredReport, 'parser_version' | 'given_region' | 'given_year'>

/** A report that has been read and not yet stored, or what is said of one that is stored already. */
export type ReadReport = { unchanged: ImportedReport } | { toStore: ReportToStore }

/**
 * Imports one report in one transaction. The same text again does nothing; other words from the same file take the place
 * of the old ones; a newer parser's observations take the place of the old ones, and claims that stay keep their ids.
 * Where the document was cited, its text takes the place of the citation.
 * @throws BiaochiError for a text that cannot be stored, before anything is written
 */
export async function importReport(
  db: Kysely<Database>,
  input: ReportInput,
  reader: Reader = currentReader,
): Promise<ImportedReport> {
  return storeRead(db, await readReport(db, input, reader))
}

/**
 * The first half of an import: reads a text unless the same is stored. Several may be read at once.
 * @throws BiaochiError for a text that cannot be stored
 */
export async function readReport(
  db: Kysely<Database>,
  input: ReportInput,
  reader: Reader = currentReader,
): Promise<ReadReport> {
  const name = input.name ?? 'text'
  checkText(input.text, name)
  if (input.region !== undefined) requireRegion(input.region, 'region')
  const hash = contentHash(input.text)
  const known = await findReportByHash(db, hash)
  const region = input.region ?? known?.given_region ?? undefined
  const year = input.year ?? known?.given_year ?? undefined
  const given = { given_region: region ?? null, given_year: year ?? null }
  if (known && readAlike(known, { parser_version: reader.version, ...given })) {
    return { unchanged: await unchanged(db, known) }
  }
  const result = checkResult(await reader.parse(input.text, { region, year }), input.text, name)
  return { toStore: reportToStore(result, { ...input, region, year }, hash, reader.version) }
}

/** The second half of an import: stores what was read, in one transaction. */
export async function storeRead(db: Kysely<Database>, read: ReadReport): Promise<ImportedReport> {
  if ('unchanged' in read) return read.unchanged
  const { row, observations, rejected } = read.toStore
  return inTransaction(db, async (transaction) => {
    // One text, file or document is stored by one process at a time.
    await lockNames(transaction, [
      row.content_hash,
      reportLock(row),
      ...(row.file_path === null ? [] : [`file ${row.file_path}`]),
    ])
    // Looked up again, as it may have been stored while this one was read.
    const same = await findReportByHash(transaction, row.content_hash)
    if (same && readAlike(same, row)) return unchanged(transaction, same)
    const [older] =
      same === undefined && row.file_path !== null ? await findReportsByFile(transaction, row.file_path) : []
    const { id } = await storeReport(transaction, read.toStore, same ?? older)
    if (row.digest === 0) await deleteCitations(transaction, row)
    return {
      outcome: same ? 'reread' : older ? 'replaced' : 'imported',
      report: { id, region: row.region, title: row.title, year: row.year },
      observations: observations.length,
      rejected: rejected.length,
    }
  })
}

/** Whether a stored text was read by the same parser, with the same given. */
function readAlike(stored: ReadBy, now: ReadBy): boolean {
  return (
    stored.parser_version === now.parser_version &&
    stored.given_region === now.given_region &&
    stored.given_year === now.given_year
  )
}

async function unchanged(db: Kysely<Database>, { region, id, title, year }: StoredReport): Promise<ImportedReport> {
  const { observations } = await db
    .selectFrom('observation')
    .select(({ fn }) => fn.countAll<number>().as('observations'))
    .where('report_region', '=', region)
    .where('report_id', '=', id)
    // What people corrected is no finding of the parser.
    .where('corrects', 'is', null)
    .executeTakeFirstOrThrow()
  const { rejected } = await db
    .selectFrom('rejected')
    .select(({ fn }) => fn.countAll<number>().as('rejected'))
    .where('region', '=', region)
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow()
  return { outcome: 'unchanged', report: { id, region, title, year }, observations, rejected }
}

function reportToStore(
  { report, observations, rejected }: StorableResult,
  input: ReportInput,
  hash: string,
  version: string,
): ReportToStore {
  const name = input.name === undefined ? null : basename(input.name)
  const title = report.title ?? name ?? `${regionInfo(report.region)?.zh ?? report.region} ${report.year}`
  return {
    observations,
    rejected,
    row: {
      region: report.region,
      content_hash: hash,
      parser_version: version,
      title,
      year: report.year,
      review_year: report.reviewYear,
      delivered: report.delivered,
      source: report.source,
      kind: report.kind,
      digest: report.digest ? 1 : 0,
      evidence: 'text',
      sections: JSON.stringify(report.sections),
      text: input.text,
      name,
      file_path: input.filePath ?? null,
      given_region: input.region ?? null,
      given_year: input.year ?? null,
      imported_at: new Date().toISOString(),
    },
  }
}
