import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Kysely } from 'kysely'
import { BiaochiError } from '../errors.js'
import { projectRoot } from '../project.js'
import type { Database } from '../storage/tables.js'
import { type ImportedClaims, importClaims } from './claims/import-claims.js'
import { findFiles } from './find-files.js'
import { type ImportedReport, importReport } from './import-report.js'
import { readTextFile } from './read-file.js'

/** What became of one file: a report or a claims file imported, or refused with the error that says why. */
export type FileOutcome =
  | { file: string; imported: ImportedReport }
  | { file: string; claims: ImportedClaims }
  | { file: string; error: unknown }

/** What the importer gives along with the files, and how it wants to hear of them. */
export interface ImportOptions {
  region?: string | undefined
  year?: number | undefined
  /** Called once, when the number of files is known. */
  onStart?: (files: number) => void
  /** Called after each file. */
  onFile?: (outcome: FileOutcome) => void
}

/** Imports files and folders, each file for itself: one that is refused does not keep the others out. */
export async function importPaths(
  db: Kysely<Database>,
  paths: readonly string[],
  { region, year, onStart, onFile }: ImportOptions = {},
): Promise<FileOutcome[]> {
  const found = await Promise.all(paths.map(filesOrError))
  const files = found.flat()
  onStart?.(files.length)
  const outcomes: FileOutcome[] = []
  for (const item of files) {
    const outcome = 'error' in item ? item : await importFile(db, item.file, { region, year })
    outcomes.push(outcome)
    onFile?.(outcome)
  }
  return outcomes
}

async function filesOrError(path: string): Promise<({ file: string } | { file: string; error: unknown })[]> {
  try {
    return (await findFiles(path)).map((file) => ({ file }))
  } catch (error) {
    return [{ file: path, error }]
  }
}

async function importFile(
  db: Kysely<Database>,
  file: string,
  given: Pick<ImportOptions, 'region' | 'year'>,
): Promise<FileOutcome> {
  try {
    if (isClaimsFile(file)) return { file, claims: await importClaimsFile(db, file, given) }
    const text = await readTextFile(file)
    return { file, imported: await importReport(db, { text, name: file, filePath: storedPath(file), ...given }) }
  } catch (error) {
    return { file, error }
  }
}

/** Whether a file holds claims rather than the text of a report. */
function isClaimsFile(file: string): boolean {
  return /\.csv$/i.test(file)
}

async function importClaimsFile(
  db: Kysely<Database>,
  file: string,
  { region, year }: Pick<ImportOptions, 'region' | 'year'>,
): Promise<ImportedClaims> {
  if (region !== undefined || year !== undefined) {
    throw new BiaochiError('invalid_input', {
      message: 'a claims file names region and year in each line.',
      path: file,
      hint: 'Import it without --region and --year.',
    })
  }
  return importClaims(db, { text: await readTextFile(file), name: file, filePath: storedPath(file) })
}

/** A file's place as it is stored: relative to the project's folder inside it, so that the folder may be moved. */
function storedPath(file: string): string {
  const absolute = resolve(file)
  const inside = relative(projectRoot, absolute)
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : inside.split(sep).join('/')
}
