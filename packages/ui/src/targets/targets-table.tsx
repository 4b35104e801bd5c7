import type { ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { TargetsSeries } from './series.js'
import { targetsWords } from './targets-words.js'

/** Said against done as a table: target, firmness, outcome, difference, verdict. */
export function TargetsTable({ series, words }: { series: TargetsSeries; words: Words }): ReactElement {
  const own = targetsWords(words.lang)
  const groups = [...series.drawn, ...series.open]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which a keyboard must reach
    <section className="table-wrap" aria-label={series.title} tabIndex={0}>
      <table className="data">
        <caption>{words.table.caption(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.city}</th>
            <th scope="col">{words.table.year}</th>
            <th scope="col" className="num">
              {words.table.target}
            </th>
            <th scope="col">{own.firmnessHead}</th>
            <th scope="col" className="num">
              {words.table.value}
            </th>
            <th scope="col">{words.table.status}</th>
            <th scope="col" className="num">
              {series.distanceHead}
            </th>
            <th scope="col">{own.verdictHead}</th>
            <th scope="col">{words.table.source}</th>
          </tr>
        </thead>
        <tbody>
          {groups.flatMap(({ title, rows }) =>
            rows.map(({ region, year, city, said, done, firmness, distance }) => (
              <tr key={`${region}.${year}`} className={done ? undefined : 'none'}>
                <th scope="row">{city}</th>
                <td>{year}</td>
                <td className="num">{exactLabel(said.claim, words.lang)}</td>
                <td>{own.firmness[firmness] || '–'}</td>
                <td className="num">{done ? exactLabel(done.claim, words.lang) : '–'}</td>
                <td>{done ? words.status[done.claim.status] : '–'}</td>
                <td className="num">{distance || '–'}</td>
                <td>{title}</td>
                <td>{words.sourceShort((done ?? said).claim.source)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
