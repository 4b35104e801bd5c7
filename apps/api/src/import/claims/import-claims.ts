import { basename } from 'node:path'
import type { Kysely, Transaction } from 'kysely'
import { markWritten } from '../../storage/data-version.js'
import { lockNames, reportLock } from '../../storage/locks.js'
import {
  citedFrom,
  deleteReport,
  hasText,
  type ReportToStore,
  storedHashes,
  storeReport,
} from '../../storage/reports.js'
import type { Database } from '../../storage/tables.js'
import { inTransaction } from '../../storage/transaction.js'
import { refuseLarge } from '../size-limit.js'
import { type CitedReport, citedReports } from './cited-report.js'
import { readClaimsCsv } from './read-claims-csv.js'

/** A claims file to import, with what the importer knows of it. */
export interface ClaimsInput {
  text: string
  /** A file name or path: errors name it so, and its last part is stored. */
  name?: string | undefined
  /** File that it stands in: what an older version of it said and this one does not is taken away. */
  filePath?: string | undefined
}

/** What import did with the documents that a claims file cites: how many came to which end. */
export interface ImportedClaims {
  imported: number
  /** Other claims or another citation than the file had before. */
  replaced: number
  unchanged: number
  /** Documents of which the text itself is stored: its claims stand, and those of the file are left out. */
  textHere: number
  /** Documents that the file cited before and cites no longer. */
  removed: number
  /** Claims written. */
  claims: number
}

/**
 * Imports a claims file, each document that it cites in one transaction. The same file again does nothing.
 * @throws BiaochiError `invalid_claims`, `too_large`, before anything is written
 */
export async function importClaims(db: Kysely<Database>, input: ClaimsInput): Promise<ImportedClaims> {
  const name = input.name ?? 'text'
  refuseLarge(Buffer.byteLength(input.text), name)
  const reports = citedReports(readClaimsCsv(input.text, name), name)
  const counts: ImportedClaims = { imported: 0, replaced: 0, unchanged: 0, textHere: 0, removed: 0, claims: 0 }
  const known = await storedHashes(
    db,
    reports.map(({ hash }) => hash),
  )
  const before = await citedFrom(db, input.filePath ?? null)
  for (const report of reports) {
    if (known.has(report.hash)) counts.unchanged++
    else {
      const outcome = await inTransaction(db, (transaction) => importCited(transaction, report, input))
      counts[outcome]++
      if (outcome === 'imported' || outcome === 'replaced') counts.claims += report.observations.length
    }
  }
  const kept = new Set(reports.map(keyOf))
  for (const gone of before) {
    if (input.filePath === undefined || kept.has(keyOf(gone))) continue
    await inTransaction(db, async (transaction) => {
      await deleteReport(transaction, gone)
      await markWritten(transaction, gone.region)
    })
    counts.removed++
  }
  return counts
}

/** What makes a cited document the same when its claims change. */
const keyOf = ({ region, title, year, kind }: Pick<CitedReport, 'region' | 'title' | 'year' | 'kind'>) =>
  JSON.stringify([region, title, year, kind])

async function importCited(
  transaction: Transaction<Database>,
  report: CitedReport,
  input: ClaimsInput,
): Promise<'imported' | 'replaced' | 'unchanged' | 'textHere'> {
  await lockNames(transaction, [report.hash, reportLock(report)])
  // Looked up again, as another process may have stored it meanwhile.
  if ((await storedHashes(transaction, [report.hash])).size > 0) return 'unchanged'
  if (await hasText(transaction, report)) return 'textHere'
  const older = (await citedFrom(transaction, input.filePath ?? null, report.region)).find(
    (stored) => keyOf(stored) === keyOf(report),
  )
  await storeReport(transaction, reportToStore(report, input), older)
  return older === undefined ? 'imported' : 'replaced'
}

function reportToStore(report: CitedReport, { name, filePath }: ClaimsInput): ReportToStore {
  const { region, title, year, kind, delivered, url, text, hash, observations } = report
  return {
    observations,
    rejected: [],
    row: {
      region,
      content_hash: hash,
      parser_version: 'none',
      title,
      year,
      review_year: year - 1,
      delivered,
      source: url,
      kind,
      digest: 0,
      evidence: 'citation',
      sections: '[]',
      text,
      name: name === undefined ? null : basename(name),
      file_path: filePath ?? null,
      given_region: null,
      given_year: null,
      imported_at: new Date().toISOString(),
    },
  }
}
