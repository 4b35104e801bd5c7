import type { TFunction } from 'i18next'
import type { ReadProblem } from './reading-messages.js'

/** A problem in the language of the page: what it is and how to mend it. One without words here speaks for itself. */
export function problemText(problem: ReadProblem, t: TFunction): string {
  switch (problem.code) {
    case 'empty_text':
      return t('problem.empty')
    case 'too_large':
      return t('problem.large')
    case 'not_text':
      return t('problem.notText')
    case 'broken_file':
      return t('problem.broken')
    case 'encrypted_file':
      return t('problem.encrypted')
    case 'scanned_file':
      return t('problem.scanned')
    case 'several_reports':
      return t('problem.several', { line: /line (\d+)/.exec(problem.message)?.[1] ?? '?' })
    case 'no_figures':
      return t('problem.noFigures')
    case 'too_slow':
      return t('problem.slow')
    case 'cancelled':
      return t('problem.cancelled')
    case 'read_only':
      return t('problem.readOnly')
    case 'unreachable':
      return t('state.unreachable')
    default:
      return [problem.message, problem.hint].filter(Boolean).join(' ')
  }
}
