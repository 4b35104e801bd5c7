import type { ParseResult } from '@biaochi/schema'
import { BiaochiError } from '../errors.js'
import { refuseLarge } from './size-limit.js'

/**
 * Refuses what cannot be a report before it is parsed.
 * @throws BiaochiError `empty_text`, `too_large`, `not_text`
 */
export function checkText(text: string, name: string): void {
  if (text.trim() === '') {
    throw new BiaochiError('empty_text', { message: 'the text is empty.', path: name, hint: 'Check the file.' })
  }
  refuseLarge(Buffer.byteLength(text), name)
  if (/\0|\p{Surrogate}/u.test(text)) {
    throw new BiaochiError('not_text', {
      message: 'the text holds zero characters or halves of characters.',
      path: name,
      hint: 'Save it as plain text in UTF-8.',
    })
  }
}

/** A parsed report that says where, when and at least one figure: what can be stored. */
export interface StorableResult extends ParseResult {
  report: ParseResult['report'] & { region: string; year: number; reviewYear: number }
}

/**
 * Refuses a parsed text that cannot be compared with others.
 * @throws BiaochiError `several_reports`, `no_figures`, `unknown_region`, `unknown_year`
 */
export function checkResult(result: ParseResult, text: string, name: string): StorableResult {
  const { region, year, reviewYear, nextReport } = result.report
  if (nextReport !== undefined) {
    const line = text.slice(0, nextReport).split('\n').length
    throw new BiaochiError('several_reports', {
      message: `the text holds more than one report; the second begins in line ${line}: ${text.slice(nextReport, nextReport + 40).split('\n')[0]}`,
      path: name,
      hint: 'Save each report as a file of its own.',
    })
  }
  if (result.observations.length === 0) {
    throw new BiaochiError('no_figures', {
      message: `no figures found${result.rejected.length > 0 ? ` (${result.rejected.length} numbers looked at, none a measured quantity)` : ''}.`,
      path: name,
      hint: 'Check that this is the text of a report, in Chinese.',
    })
  }
  if (region === null) {
    throw new BiaochiError('unknown_region', {
      message: 'the text does not say which region reports.',
      path: name,
      hint: 'Give its GB/T 2260 code (--region 370100), or begin the text with front matter that has code: 370100.',
    })
  }
  if (year === null) {
    throw new BiaochiError('unknown_year', {
      message: 'the text does not say which year it reports on.',
      path: name,
      hint: 'Give the report year (--year 2023), or begin the text with front matter that has report: 2023.',
    })
  }
  return { ...result, report: { ...result.report, region, year, reviewYear: reviewYear ?? year - 1 } }
}
