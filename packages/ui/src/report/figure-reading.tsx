import type { RegionName } from '@biaochi/schema'
import type { ReactElement, ReactNode } from 'react'
import { understood } from '../evidence/series.js'
import type { Words } from '../words/words.js'
import { figureEvidence } from './figure-evidence.js'
import type { IndicatorName } from './figure-line.js'
import { reportWords } from './report-words.js'
import type { Figure, ShownReport } from './shown-report.js'

/** How a figure was read: each field with the words it stands on, what else the text says of it, and what can be done. */
export function FigureReading(props: {
  report: ShownReport
  figure: Figure
  nameOf: IndicatorName
  regionOf(code: string): RegionName | undefined
  words: Words
  actions?: ReactNode
}): ReactElement {
  const { report, figure, nameOf, regionOf, words, actions } = props
  const name = figure.indicator === null ? reportWords[words.lang].notInCatalogue : nameOf(figure.indicator)
  const region = regionOf(figure.region ?? report.region ?? '')
  const lines = understood(figureEvidence(report, figure), name, region, words)
  return (
    <div className="reading">
      <table className="under">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.evidence.readAs}</th>
            <th scope="col">{words.evidence.inText}</th>
            <th scope="col">{words.evidence.ground}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{reportWords[words.lang].label}</th>
            <td />
            <td className="q">{figure.label === '' ? '—' : figure.label}</td>
            <td />
          </tr>
          {lines.map((line) => (
            <tr key={line.field}>
              <th scope="row">{line.name}</th>
              <td>{line.readAs}</td>
              {line.words === null ? <td className="dim">{line.none}</td> : <td className="q">{line.words}</td>}
              <td>{line.ground}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="rules">
        <summary>{reportWords[words.lang].rules}</summary>
        <ul>
          {figure.readings.map(({ field, rule }) => (
            <li key={`${field} ${rule}`}>
              {words.evidence.field[field]} <code>{rule}</code>
            </li>
          ))}
        </ul>
      </details>
      {actions}
    </div>
  )
}
