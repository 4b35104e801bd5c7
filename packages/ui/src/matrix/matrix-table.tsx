import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import { matrixWords } from './matrix-words.js'
import type { MatrixCell, MatrixSeries } from './series.js'

/** The matrix as a table in words: a line for each city, each figure with its hedge, each gap with its reason. */
export function MatrixTable({ series, words }: { series: MatrixSeries; words: Words }): ReactElement {
  const own = matrixWords(words.lang)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which a keyboard must reach
    <section className="table-wrap" aria-label={series.title} tabIndex={0}>
      <table className="data mx-data">
        <caption>{words.table.caption(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{own.city}</th>
            {series.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.rows.map(({ region, city, cells }) => (
            <tr key={region}>
              <th scope="row">{city}</th>
              {cells.map((cell) => (
                <td key={cell.year} className={cell.reason === null ? undefined : 'gone'}>
                  {cellWords(cell, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A figure as stated, with 预计 after an estimate; else the reason. */
function cellWords({ value, status, says }: MatrixCell, words: Words): string {
  if (!value) return says
  return status === 'estimate' ? `${value.exact} ${words.estimated}` : value.exact
}
