import { type ParseOptions, parserVersion } from '@biaochi/parser'
import type { Kysely } from 'kysely'
import { BiaochiError } from '../errors.js'
import type { Database } from '../storage/tables.js'
import { type ImportedClaims, importClaims } from './claims/import-claims.js'
import { type FoundFile, findFiles } from './find-files.js'
import { type ImportedReport, type ReadReport, readReport, storeRead } from './import-report.js'
import { type Reading, readHere } from './reading.js'
import { storedPath } from './stored-path.js'

/** What became of one file: a report or a claims file imported, or refused with the error that says why. */
export type FileOutcome =
  | { file: string; imported: ImportedReport }
  | { file: string; claims: ImportedClaims }
  | { file: string; error: unknown }

/** What the importer gives along with the files, and how they are read. */
export interface ImportOptions {
  region?: string | undefined
  year?: number | undefined
  /** Encoding of texts and web pages, where it is guessed wrong. */
  encoding?: string | undefined
  /** Reads in this thread unless given. */
  reading?: Reading
  /** Ends the import after the report that is being stored. */
  signal?: AbortSignal | undefined
}

/** A file that has been read and is to be stored, or refused. Of a claims file it is the text. */
type ReadFile =
  | { file: string; read: ReadReport }
  | { file: string; claimsText: string }
  | { file: string; error: unknown }

/**
 * Imports files and folders, each file for itself: one that is refused does not keep the others out. Files are read some at
 * a time and stored in their order, one by one, so that the end is the same however many read. Outcomes come as they are
 * known, and none is kept.
 * @throws BiaochiError where the database fails, with a code that begins with `database_`
 */
export async function* importPaths(
  db: Kysely<Database>,
  paths: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<FileOutcome> {
  for await (const item of inOrder(findFiles(paths), (found) => readFound(db, found, options), options)) {
    yield 'error' in item ? item : await storeFile(db, item)
  }
}

/** Works on some items at once, and gives what came of them in their order. After the signal it gives nothing more. */
async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Answer>,
  { reading = readHere, signal }: ImportOptions,
): AsyncGenerator<Answer> {
  const inHand: Promise<Answer>[] = []
  for await (const item of items) {
    if (signal?.aborted) return
    const working = work(item)
    // A failure is met when its turn comes; unheard until then, it would end the process.
    working.catch(() => {})
    inHand.push(working)
    const first = inHand.length < reading.ahead ? undefined : await inHand.shift()
    if (signal?.aborted) return
    if (first !== undefined) yield first
  }
  for (const answer of inHand) {
    const next = await answer
    if (signal?.aborted) return
    yield next
  }
}

/** Never fails but by the database: what is wrong with a file is its outcome. */
async function readFound(
  db: Kysely<Database>,
  found: FoundFile,
  { region, year, encoding, reading = readHere }: ImportOptions,
): Promise<ReadFile> {
  if (found.error !== undefined) return found
  const { file, bytes } = found
  try {
    if (isClaimsFile(file)) requireNothingGiven(file, { region, year })
    const text = await reading.readText(file, { bytes, encoding })
    if (isClaimsFile(file)) return { file, claimsText: text }
    const parse = (words: string, given: ParseOptions) => reading.parse(words, given, file)
    const input = { text, name: file, filePath: storedPath(file), region, year }
    return { file, read: await readReport(db, input, { version: parserVersion, parse }) }
  } catch (error) {
    return refused(file, error)
  }
}

async function storeFile(db: Kysely<Database>, item: Exclude<ReadFile, { error: unknown }>): Promise<FileOutcome> {
  const { file } = item
  try {
    if ('read' in item) return { file, imported: await storeRead(db, item.read) }
    const input = { text: item.claimsText, name: file, filePath: storedPath(file) }
    return { file, claims: await importClaims(db, input) }
  } catch (error) {
    return refused(file, error)
  }
}

/** Whether a file holds claims rather than the text of a report. */
function isClaimsFile(file: string): boolean {
  return /\.csv$/i.test(file)
}

/** @throws BiaochiError `invalid_input` */
function requireNothingGiven(path: string, { region, year }: Pick<ImportOptions, 'region' | 'year'>): void {
  if (region === undefined && year === undefined) return
  throw new BiaochiError('invalid_input', {
    message: 'a claims file names region and year in each line.',
    path,
    hint: 'Import it without --region and --year.',
  })
}

/** No file is to blame where the database is gone, and none of the next ones would fare better. */
function refused(file: string, error: unknown): { file: string; error: unknown } {
  if (error instanceof BiaochiError && error.code.startsWith('database_')) throw error
  return { file, error }
}
