import type { Kysely } from 'kysely'
import { BiaochiError } from '../errors.js'
import { regionOfId } from '../storage/ids.js'
import { lockNames } from '../storage/locks.js'
import { deleteReport, findReportById, findReportsByFile, type StoredReport } from '../storage/reports.js'
import type { Database } from '../storage/tables.js'
import { inTransaction } from '../storage/transaction.js'
import { storedPath } from './stored-path.js'

/** A report that is gone, with all that was read from it. */
export type DeletedReport = Pick<StoredReport, 'id' | 'region' | 'title' | 'year'>

/** Deletes a report by its id. @throws BiaochiError `unknown_report` */
export function deleteReportById(db: Kysely<Database>, id: string): Promise<DeletedReport> {
  return inTransaction(db, async (transaction) => {
    const report = await findReportById(transaction, { region: regionOfId(id), id })
    if (report === undefined) {
      throw new BiaochiError('unknown_report', {
        message: `no report has the id ${id.slice(0, 100)}.`,
        path: 'id',
        hint: 'The import tells the id of each report with --json; reports.list has them all.',
      })
    }
    await lockNames(transaction, [report.content_hash])
    return deleted(transaction, report)
  })
}

/** Deletes what was read from a file, which need not be there any more. @throws BiaochiError `unknown_report` */
export function deleteReportsOfFile(db: Kysely<Database>, file: string): Promise<DeletedReport[]> {
  return inTransaction(db, async (transaction) => {
    const path = storedPath(file)
    await lockNames(transaction, [`file ${path}`])
    const reports = await findReportsByFile(transaction, path)
    if (reports.length === 0) {
      throw new BiaochiError('unknown_report', {
        message: 'no stored report was read from this file.',
        path: file,
        hint: 'Name it by the path under which it was imported, or delete the report by its id.',
      })
    }
    const gone: DeletedReport[] = []
    for (const report of reports) gone.push(await deleted(transaction, report))
    return gone
  })
}

async function deleted(
  transaction: Parameters<typeof deleteReport>[0],
  { id, region, title, year }: StoredReport,
): Promise<DeletedReport> {
  await deleteReport(transaction, { region, id })
  return { id, region, title, year }
}
