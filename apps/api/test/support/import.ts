import type { Kysely } from 'kysely'
import { type FileOutcome, type ImportOptions, importPaths } from '../../src/import/import-paths.js'
import type { Database } from '../../src/storage/tables.js'

/** Imports files and folders, and keeps all outcomes. */
export async function importAll(
  db: Kysely<Database>,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for await (const outcome of importPaths(db, paths, options)) outcomes.push(outcome)
  return outcomes
}
