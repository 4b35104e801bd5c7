import type { Kysely } from 'kysely'
import { importReport } from '../../src/import/import-report.js'
import type { Engine } from '../../src/storage/address.js'
import type { Database } from '../../src/storage/tables.js'
import { temporaryDatabase } from './database.js'
import { type MadeReport, reportText } from './texts.js'

/** A database of made reports, gone after the test. */
export async function databaseOf(
  engine: Engine,
  ...reports: readonly (readonly [MadeReport, string])[]
): Promise<Kysely<Database>> {
  const db = await temporaryDatabase(engine)
  for (const [report, body] of reports) await importReport(db, { text: reportText(report, body) })
  return db
}
