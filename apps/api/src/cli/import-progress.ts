import { SingleBar } from 'cli-progress'
import { BiaochiError, errorLine } from '../errors.js'
import type { ImportedClaims } from '../import/claims/import-claims.js'
import type { FileOutcome } from '../import/import-paths.js'
import type { ImportOutcome } from '../import/import-report.js'
import { regionInfo } from '../regions.js'
import { say } from './console.js'

/** Shows how far an import is, where a person looks on. */
export interface Progress {
  start: (files: number) => void
  step: () => void
  stop: () => void
}

/** A bar on standard error, or nothing where that is no terminal. */
export function importProgress(): Progress {
  if (!process.stderr.isTTY) return { start: () => {}, step: () => {}, stop: () => {} }
  const bar = new SingleBar({
    format: 'importing {bar} {value}/{total}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  return { start: (files) => bar.start(files, 0), step: () => bar.increment(), stop: () => bar.stop() }
}

/** One line on one file: name, region, year, and what was done; for a refused one the reason. */
export function outcomeLine(outcome: FileOutcome): string {
  if ('error' in outcome) return `${outcome.file}: refused: ${reasonOf(outcome)}`
  if ('claims' in outcome) return `${outcome.file}: ${claimsLine(outcome.claims)}`
  const { file, imported } = outcome
  const { region, year } = imported.report
  const done = imported.outcome === 'unchanged' ? 'unchanged' : `${imported.observations} observations`
  const how = imported.outcome === 'replaced' || imported.outcome === 'reread' ? ` (${imported.outcome})` : ''
  return `${file}: ${regionInfo(region)?.zh ?? region} ${year}: ${done}${how}`
}

/** What was done with the documents that a claims file cites. */
function claimsLine({ imported, replaced, unchanged, textHere, removed, claims }: ImportedClaims): string {
  const kinds = [
    [imported, 'imported'],
    [replaced, 'replaced'],
    [unchanged, 'unchanged'],
    [removed, 'removed'],
    [textHere, 'left out, as the text is here'],
  ] as const
  const told = kinds.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `cited documents: ${told.join(', ')}; ${claims} claims written`
}

/** The reason without the name of the file, which the line begins with. */
function reasonOf({ file, error }: { file: string; error: unknown }): string {
  const line = errorLine(error)
  return error instanceof BiaochiError && error.path === file ? line.slice(file.length + 2) : line
}

/** One line on all files: how many were imported, replaced, read anew, unchanged and refused. */
export function totalsLine(outcomes: readonly FileOutcome[]): string {
  const counts = new Map<ImportOutcome | 'refused', number>()
  let observations = 0
  for (const outcome of outcomes) {
    const [what, written] = counted(outcome)
    counts.set(what, (counts.get(what) ?? 0) + 1)
    observations += written
  }
  const kinds = (['imported', 'replaced', 'reread', 'unchanged', 'refused'] as const)
    .filter((what) => counts.has(what))
    .map((what) => `${counts.get(what)} ${what}`)
  const files = `${outcomes.length} ${outcomes.length === 1 ? 'file' : 'files'}`
  return `${files}: ${kinds.join(', ')}; ${observations} observations written`
}

/** What became of a file, and how many observations were written. */
function counted(outcome: FileOutcome): [ImportOutcome | 'refused', number] {
  if ('error' in outcome) return ['refused', 0]
  if ('imported' in outcome) {
    const { outcome: done, observations } = outcome.imported
    return [done, done === 'unchanged' ? 0 : observations]
  }
  const { imported, replaced, removed, claims } = outcome.claims
  const done = replaced + removed > 0 ? 'replaced' : imported > 0 ? 'imported' : 'unchanged'
  return [done, claims]
}

/** Prints the refused files with their reasons. */
export function sayRefused(outcomes: readonly FileOutcome[]): void {
  for (const outcome of outcomes) if ('error' in outcome) say(outcomeLine(outcome))
}
