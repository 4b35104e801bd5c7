import { periodText } from '@biaochi/schema/period'
import type { MouseEvent, ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { IndicatorName } from './figure-line.js'
import { reportWords } from './report-words.js'
import type { Figure } from './shown-report.js'

/** The figures of a report as a table, in order of the text; the words lead back to their place. */
export function FiguresTable(props: {
  caption: string
  figures: readonly Figure[]
  selected: string | null
  nameOf: IndicatorName
  hrefOf(id: string): string
  onSelect(id: string): void
  words: Words
}): ReactElement {
  const { caption, figures, selected, nameOf, hrefOf, onSelect, words } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard
    <section className="table-wrap" aria-label={caption} tabIndex={0}>
      <table className="data figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords[words.lang].inText}</th>
            <th scope="col">{words.evidence.field.indicator}</th>
            <th scope="col">{words.evidence.field.measure}</th>
            <th scope="col" className="num">
              {words.table.value}
            </th>
            <th scope="col">{words.evidence.field.period}</th>
            <th scope="col">{words.table.status}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} aria-current={figure.id === selected ? 'true' : undefined}>
              <th scope="row">
                <a
                  className="q"
                  href={hrefOf(figure.id)}
                  onClick={(event: MouseEvent) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    onSelect(figure.id)
                  }}
                >
                  {figure.text}
                </a>
              </th>
              {figure.indicator === null ? (
                <td className="dim">
                  <span lang="zh-Hans">{figure.label || reportWords[words.lang].unnamed}</span>
                </td>
              ) : (
                <td>{nameOf(figure.indicator)}</td>
              )}
              <td>{words.measure(figure.measure, figure.unit)}</td>
              <td className="num">{exactLabel(figure, words.lang)}</td>
              <td>{periodText(figure.period, words.lang)}</td>
              <td>{words.status[figure.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
