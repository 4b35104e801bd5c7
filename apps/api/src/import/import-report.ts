import { basename } from 'node:path'
import { parse, parserVersion } from '@biaochi/parser'
import type { Kysely } from 'kysely'
import { regionInfo, requireRegion } from '../regions.js'
import { contentHash } from '../storage/ids.js'
import { lockNames, reportLock } from '../storage/locks.js'
import {
  deleteCitations,
  findReportByFile,
  findReportByHash,
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

/** Reads a text; the parser's `parse` unless a test brings another. */
export interface Reader {
  version: string
  parse: typeof parse
}

const currentReader: Reader = { version: parserVersion, parse }

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
  const name = input.name ?? 'text'
  checkText(input.text, name)
  if (input.region !== undefined) requireRegion(input.region, 'region')
  const hash = contentHash(input.text)
  const known = await findReportByHash(db, hash)
  const region = input.region ?? known?.given_region ?? undefined
  const year = input.year ?? known?.given_year ?? undefined
  if (known && readAlike(known, reader, region, year)) return unchanged(db, known)

  const result = checkResult(reader.parse(input.text, { region, year }), input.text, name)
  const toStore = reportToStore(result, { ...input, region, year }, hash, reader.version)
  return inTransaction(db, async (transaction) => {
    // One text, file or document is stored by one process at a time.
    await lockNames(transaction, [
      hash,
      reportLock(toStore.row),
      ...(input.filePath === undefined ? [] : [`file ${input.filePath}`]),
    ])
    // Looked up again, as another process may have stored it while this one was reading.
    const same = await findReportByHash(transaction, hash)
    if (same && readAlike(same, reader, region, year)) return unchanged(transaction, same)
    const older =
      same === undefined && input.filePath !== undefined
        ? await findReportByFile(transaction, input.filePath)
        : undefined
    const { id } = await storeReport(transaction, toStore, same ?? older)
    if (!result.report.digest) await deleteCitations(transaction, toStore.row)
    const { report, observations, rejected } = result
    return {
      outcome: same ? 'reread' : older ? 'replaced' : 'imported',
      report: { id, region: report.region, title: toStore.row.title, year: report.year },
      observations: observations.length,
      rejected: rejected.length,
    }
  })
}

/** Whether reading the stored text again would give the same. */
function readAlike(
  stored: StoredReport,
  reader: Reader,
  region: string | undefined,
  year: number | undefined,
): boolean {
  return (
    stored.parser_version === reader.version &&
    stored.given_region === (region ?? null) &&
    stored.given_year === (year ?? null)
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
