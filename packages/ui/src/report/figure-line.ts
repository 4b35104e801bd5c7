import { isAnnual, periodText } from '@biaochi/schema/period'
import { boundSign, exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import { reportWords } from './report-words.js'
import type { Figure, ShownReport } from './shown-report.js'

/** What names a report's reader cannot know by itself: indicators in the language of the page. */
export type IndicatorName = (id: string) => string

/** A figure in a line beside its text. */
export interface FigureLine {
  /** Name in the catalogue, or the words of the report where the catalogue has none. */
  name: string
  known: boolean
  /** What differs from the plain case: 增速, ≈, 可比, 预计, 累计至 2022. */
  flags: string[]
  /** The whole in one sentence, for screen readers: 15%：进出口总额，增速，约 15%，预计数，2022年. */
  statement: string
}

/** How a figure is told beside its paragraph. */
export function figureLine(report: ShownReport, figure: Figure, nameOf: IndicatorName, words: Words): FigureLine {
  const { measure, bound, basis, status, period, unit, indicator, label } = figure
  const name = indicator === null ? label || reportWords[words.lang].unnamed : nameOf(indicator)
  const usual = status === 'target' ? report.year : report.reviewYear
  const flags = [
    measure === 'level' ? '' : words.measure(measure, unit),
    boundSign[bound],
    basis === 'comparable' ? reportWords[words.lang].comparable : '',
    status === 'actual' ? '' : status === 'estimate' ? words.estimated : words.status.target,
    isAnnual(period) && Number(period) === usual ? '' : periodText(period, words.lang),
  ].filter((flag) => flag !== '')
  const said = [
    name,
    measure === 'level' ? '' : words.measure(measure, unit),
    `${words.boundSpoken[bound]}${exactLabel(figure, words.lang, false)}`,
    words.status[status],
    periodText(period, words.lang),
  ].filter((part) => part !== '')
  const comma = words.lang === 'zh' ? '，' : ', '
  return {
    name,
    known: indicator !== null,
    flags,
    statement: `${figure.text}${words.lang === 'zh' ? '：' : ': '}${said.join(comma)}`,
  }
}
