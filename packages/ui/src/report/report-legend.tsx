import type { Measure } from '@biaochi/schema'
import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import { reportWords } from './report-words.js'
import type { ShownReport } from './shown-report.js'

const measures: readonly Measure[] = ['growth', 'share', 'cagr', 'change', 'gap', 'ratio', 'rank']

/** What the marks of the text mean, of those that occur, each on a number of this very report. */
export function ReportLegend(props: { report: ShownReport; rejected: boolean; words: Words }): ReactElement | null {
  const { report, rejected, words } = props
  const { observations } = report
  if (observations.length === 0) return null
  const statuses = (['actual', 'estimate', 'target'] as const).flatMap((status) => {
    const found = observations.find((one) => one.status === status && one.measure === 'level')
    return found ?? observations.find((one) => one.status === status) ?? []
  })
  const others = measures.flatMap((measure) => observations.find((one) => one.measure === measure) ?? [])
  const hedge = observations
    .flatMap(({ readings }) => readings)
    .find(({ field, start }) => field === 'bound' && start !== null)
  // A longer one shows the mark better than a single 一.
  const refused = report.rejected.find(({ text }) => text.length > 1) ?? report.rejected[0]
  return (
    <div className="legend rl">
      {statuses.map((figure) => (
        <span key={figure.status}>
          <span className={`m ${figure.status}`} lang="zh-Hans">
            {figure.text}
          </span>
          {words.status[figure.status]}
        </span>
      ))}
      {others.map((figure) => (
        <span key={figure.measure}>
          <span
            className={`m ${figure.status}`}
            lang="zh-Hans"
            data-sup={reportWords[words.lang].measureMark[figure.measure]}
          >
            {figure.text}
          </span>
          {words.measure(figure.measure, figure.unit)}
        </span>
      ))}
      {hedge && hedge.start !== null && hedge.end !== null ? (
        <span>
          <span className="hw" lang="zh-Hans">
            {report.text.slice(hedge.start, hedge.end)}
          </span>
          {reportWords[words.lang].hedge}
        </span>
      ) : null}
      {rejected && refused ? (
        <span>
          <span className="rej" lang="zh-Hans">
            {refused.text}
          </span>
          {reportWords[words.lang].notTaken}
        </span>
      ) : null}
    </div>
  )
}
