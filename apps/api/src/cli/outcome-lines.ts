import { BiaochiError, errorAnswer, errorLine } from '../errors.js'
import type { ImportedClaims } from '../import/claims/import-claims.js'
import type { FileOutcome } from '../import/import-paths.js'
import type { ImportOutcome } from '../import/import-report.js'
import { regionInfo } from '../regions.js'

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

/** The same for a program, as JSON; an error in the one shape. */
export function outcomeJson(outcome: FileOutcome): string {
  const { file } = outcome
  if ('error' in outcome) return JSON.stringify({ file, outcome: 'refused', ...errorAnswer(outcome.error) })
  if ('imported' in outcome) return JSON.stringify({ file, ...outcome.imported })
  const { imported, claims, ...documents } = outcome.claims
  const [done] = counted(outcome)
  return JSON.stringify({ file, outcome: done, documents: { imported, ...documents }, observations: claims })
}

/** What became of a file in one word, and how many observations were written. */
export function counted(outcome: FileOutcome): [ImportOutcome | 'refused', number] {
  if ('error' in outcome) return ['refused', 0]
  if ('imported' in outcome) {
    const { outcome: done, observations } = outcome.imported
    return [done, done === 'unchanged' ? 0 : observations]
  }
  const { imported, replaced, removed, claims } = outcome.claims
  const done = replaced + removed > 0 ? 'replaced' : imported > 0 ? 'imported' : 'unchanged'
  return [done, claims]
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
