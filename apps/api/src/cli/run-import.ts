import type { Kysely } from 'kysely'
import { findFiles } from '../import/find-files.js'
import { type FileOutcome, type ImportOptions, importPaths } from '../import/import-paths.js'
import { type PoolOptions, ReadingPool } from '../import/reading-pool.js'
import type { Database } from '../storage/tables.js'
import { importProgress } from './import-progress.js'
import type { ImportTally } from './import-tally.js'

/** How a command imports. */
export interface RunOptions extends Pick<ImportOptions, 'region' | 'year' | 'encoding'>, PoolOptions {
  signal: AbortSignal
  tally: ImportTally
  /** What is printed as data on each file; empty for none. */
  line: (outcome: FileOutcome) => string
}

/** Imports with threads of its own and a progress bar; ends early with the signal. */
export async function runImport(
  db: Kysely<Database>,
  paths: readonly string[],
  { region, year, encoding, signal, tally, line, ...limits }: RunOptions,
): Promise<void> {
  const reading = new ReadingPool(limits)
  const close = () => void reading.close()
  signal.addEventListener('abort', close, { once: true })
  const progress = importProgress()
  try {
    if (process.stderr.isTTY) void countFiles(paths, signal).then(progress.total)
    for await (const outcome of importPaths(db, paths, { region, year, encoding, reading, signal })) {
      tally.add(outcome)
      progress.step(line(outcome))
    }
  } finally {
    progress.stop()
    signal.removeEventListener('abort', close)
    await reading.close()
  }
}

/** Looks through folders beside the import, which begins before all files are known. */
async function countFiles(paths: readonly string[], signal: AbortSignal): Promise<number> {
  let files = 0
  for await (const _ of findFiles(paths)) {
    if (signal.aborted) break
    files += 1
  }
  return files
}
