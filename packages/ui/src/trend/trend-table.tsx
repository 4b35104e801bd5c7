import type { ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { TrendLine, TrendSeries } from './series.js'
import { yearList } from './trend-axes.js'

/** The trend as a table: a row a year, a column a city; an estimate and a target say so in words. */
export function TrendTable({ series, words }: { series: TrendSeries; words: Words }): ReactElement {
  const years = yearList(series.years.first, series.years.end).reverse()
  return (
    <div className="table-wrap" data-picture>
      <table className="data">
        <caption>{words.table.caption(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.year}</th>
            {series.lines.map(({ region, city }) => (
              <th key={region} scope="col" className="num">
                {city}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {series.lines.map((line) => (
                <td key={line.region} className="num">
                  {cell(line, year, words, series.base !== null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a city says of a year; of an indexed trend the index. */
function cell(line: TrendLine, year: number, words: Words, indexed: boolean): string {
  const point = line.points.find((one) => one.year === year)
  const target = line.targets.find((one) => one.year === year)
  const parts: string[] = []
  if (point) {
    parts.push(indexed ? point.label : exactLabel(point.claim, words.lang))
    if (point.claim.status === 'estimate') parts.push(words.estimated)
  }
  if (target) parts.push(words.compare.target(indexed ? target.label : exactLabel(target.claim, words.lang)))
  if (parts.length > 0) return parts.join(' ')
  return line.held.has(year) ? words.trend.heldSilent : '–'
}
