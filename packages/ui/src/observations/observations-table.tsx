import type { MouseEvent, ReactElement } from 'react'
import { StatusMark } from '../marks/status-mark.js'
import type { Words } from '../words/words.js'
import type { ObservationLine } from './rows.js'

/** Observations as a table; each value opens its evidence. On a phone period, measure and status stand under the names. */
export function ObservationsTable(props: {
  caption: string
  lines: readonly ObservationLine[]
  selected: string | null
  words: Words
  hrefOf(id: string): string
  onSelect(id: string): void
}): ReactElement {
  const { caption, lines, selected, words, hrefOf, onSelect } = props
  const { table, evidence } = words
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard
    <section className="table-wrap" aria-label={caption} tabIndex={0}>
      <table className="data observations">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.city}</th>
            <th scope="col" className="wide">
              {table.year}
            </th>
            <th scope="col">{evidence.field.indicator}</th>
            <th scope="col" className="wide">
              {evidence.field.measure}
            </th>
            <th scope="col" className="num">
              {table.value}
            </th>
            <th scope="col" className="wide">
              {table.status}
            </th>
            <th scope="col" className="wide">
              {table.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} aria-current={line.id === selected ? 'true' : undefined}>
              <td>
                {line.city}
                <small className="under">{line.period}</small>
              </td>
              <td className="wide">{line.period}</td>
              <td lang={line.known ? undefined : 'zh-Hans'} className={line.known ? undefined : 'dim'}>
                {line.indicator}
                <small className="under" lang={words.lang === 'zh' ? 'zh-Hans' : 'en'}>
                  {line.measure} · {words.status[line.status]}
                </small>
              </td>
              <td className="wide">{line.measure}</td>
              <td className="num">
                <StatusMark status={line.status} />
                <a
                  href={hrefOf(line.id)}
                  data-claim={line.id}
                  aria-label={line.statement}
                  onClick={(event: MouseEvent) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    onSelect(line.id)
                  }}
                >
                  {line.value}
                </a>
              </td>
              <td className="wide">{words.status[line.status]}</td>
              <td className="wide dim">{line.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
