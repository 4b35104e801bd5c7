import type { Claim } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import { bracketAt, bracketText } from './rank.js'
import type { CompareSeries } from './series.js'

/** The comparison as a table: every ranked city, then the silent ones with their reason. */
export function CompareTable({ series, words }: { series: CompareSeries; words: Words }): ReactElement {
  const { table } = words
  const exact = (claim: Claim) => exactLabel(claim, words.lang)
  const silent = [
    ...series.promised.map(({ region, city, claim }) => ({
      region,
      city,
      reason: series.promisedTitle,
      instead: `${words.status.target} ${exact(claim)}`,
    })),
    ...series.silence.flatMap(({ title, cities }) =>
      cities.map(({ region, city, instead }) => ({ region, city, reason: title, instead })),
    ),
  ]
  return (
    <div className="table-wrap" data-picture>
      <table className="data">
        <caption>{table.caption(series.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rank}</th>
            <th scope="col">{table.city}</th>
            <th scope="col" className="num">
              {table.value}
            </th>
            <th scope="col">{table.status}</th>
            <th scope="col" className="num">
              {table.target}
            </th>
            <th scope="col">{table.source}</th>
          </tr>
        </thead>
        <tbody>
          {series.rows.map(({ region, city, claim, target, rival, source }, index) => (
            <tr key={region}>
              <td className="num">{bracketText(bracketAt(series.brackets, index + 1))}</td>
              <th scope="row">{city}</th>
              <td className="num">
                {exact(claim)}
                {rival ? <small> {rival}</small> : null}
              </td>
              <td>{words.status[claim.status]}</td>
              <td className="num">{target ? exact(target.claim) : '–'}</td>
              <td>{source}</td>
            </tr>
          ))}
          {silent.map(({ region, city, reason, instead }) => (
            <tr key={region} className="none">
              <td className="num">–</td>
              <th scope="row">{city}</th>
              <td className="num">–</td>
              <td colSpan={3}>
                {reason}
                {instead ? ` · ${instead}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
