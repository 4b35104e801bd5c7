import { type ParseResult, plainObservation } from '@biaochi/schema'
import type { ShownReport } from '@biaochi/ui/report/shown-report'
import type { Given, ReadProblem } from './reading-messages.js'

/** One text on its way into the library, and how far it has come. */
export interface ImportItem {
  key: number
  name: string
  stage: 'waiting' | 'read' | 'failed' | 'saving' | 'saved'
  text: string
  given: Given
  result: ParseResult | null
  problem: ReadProblem | null
  saved: SavedReport | null
  /** Why the library did not take it. */
  refused: ReadProblem | null
}

/** What the library made of a saved text. */
export interface SavedReport {
  id: string
  outcome: 'imported' | 'replaced' | 'reread' | 'unchanged'
  observations: number
}

/** Why a text that was read cannot be saved as a report, or null. Region and year are asked for, so they are no problem here. */
export function problemOfResult(result: ParseResult, text: string, name: string): ReadProblem | null {
  const { nextReport } = result.report
  if (text.trim() === '') return { code: 'empty_text', message: 'the text is empty.', path: name, hint: null }
  if (nextReport !== undefined) {
    const line = text.slice(0, nextReport).split('\n').length
    return {
      code: 'several_reports',
      message: `the text holds more than one report; the second begins in line ${line}.`,
      path: name,
      hint: null,
    }
  }
  if (result.observations.length === 0)
    return { code: 'no_figures', message: 'no figures found.', path: name, hint: null }
  return null
}

/** Whether a text may be saved: it was read, holds figures, and says or was told where and when. */
export function isSavable({ stage, result, problem }: ImportItem): boolean {
  return (
    stage === 'read' &&
    problem === null &&
    result !== null &&
    result.report.region !== null &&
    result.report.year !== null
  )
}

/** A text that was read, as the reader of reports shows it. Ids of its figures last as long as the page. */
export function previewOf({ key, name, text, result }: ImportItem): ShownReport | null {
  if (result === null) return null
  const { report, observations, rejected } = result
  return {
    id: `preview-${key}`,
    region: report.region,
    title: report.title ?? name,
    kind: report.kind,
    digest: report.digest,
    evidence: 'text',
    year: report.year,
    reviewYear: report.reviewYear,
    delivered: report.delivered,
    source: report.source,
    text,
    sections: report.sections,
    observations: observations.map((observation, at) => ({
      ...plainObservation(observation),
      id: `${key}-${observation.start}-${at}`,
      readings: observation.readings,
    })),
    rejected,
  }
}
