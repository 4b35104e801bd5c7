import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { StatusMark } from '../marks/status-mark.js'
import type { Words } from '../words/words.js'
import { cityWords } from './city-words.js'
import { RankSpan } from './rank-span.js'
import type { ScoreFigure, ScoreLine, ScoreSeries } from './series.js'
import { Sparkline } from './sparkline.js'

/** Data in, callbacks out. */
export interface ScoreTableProps {
  series: ScoreSeries
  selected: string | null
  words: Words
  hrefOf(id: string): string
  onSelect(id: string): void
  /** The links that lead from an indicator to the views of Compare and Trend. */
  waysOf(line: ScoreLine): ReactNode
}

/**
 * The scorecard of a city as one table, a body a category; each figure opens its evidence. On a phone growth, target,
 * rank and ways stand under the name, the years under the figure.
 */
export function ScoreTable({ series, selected, words, hrefOf, onSelect, waysOf }: ScoreTableProps): ReactElement {
  const say = cityWords[words.lang]
  const figure = (shown: ScoreFigure, reached: boolean) => (
    <a
      href={hrefOf(shown.id)}
      data-claim={reached ? shown.id : undefined}
      aria-label={shown.statement}
      aria-current={shown.id === selected ? 'true' : undefined}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onSelect(shown.id)
      }}
    >
      {shown.label}
    </a>
  )
  const growth = (line: ScoreLine, reached: boolean) => line.growth && figure(line.growth, reached)
  const target = (line: ScoreLine, reached: boolean) =>
    line.target && (
      <>
        <span className="said">{figure(line.target, reached)}</span>{' '}
        <small>
          {line.target.period} · {line.target.verdict}
        </small>
      </>
    )
  return (
    <table className="data score">
      <caption className="visually-hidden">{series.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.indicator}</th>
          <th scope="col" className="num">
            {say.last}
          </th>
          <th scope="col" className="num wide">
            {say.growth}
          </th>
          <th scope="col" className="wide">
            {say.target}
          </th>
          <th scope="col" className="wide">
            {say.years} {series.from}–{series.to}
          </th>
          <th scope="col" className="wide">
            {say.rank}
          </th>
          <th scope="col" className="wide">
            {say.ways}
          </th>
        </tr>
      </thead>
      {series.sections.map(({ category, name, lines }) => (
        <tbody key={category}>
          <tr className="category">
            <th scope="rowgroup" colSpan={7}>
              {name}
            </th>
          </tr>
          {lines.map((line) => (
            <tr key={line.indicator}>
              <th scope="row">
                {line.name}
                {line.measure === 'level' ? null : <small> {words.measure(line.measure)}</small>}
                <span className="under">
                  {line.growth ? (
                    <span>
                      {say.growth} {growth(line, false)}
                    </span>
                  ) : null}
                  {line.target ? <span>{target(line, false)}</span> : null}
                  {line.rank ? (
                    <span>
                      {line.rank.place} {line.rank.among}
                    </span>
                  ) : null}
                  <span className="ways-of">{waysOf(line)}</span>
                </span>
              </th>
              <td className="num">
                <span className="last">
                  <StatusMark status={line.last.status} />
                  {figure(line.last, true)}
                </span>
                <small className={line.earlier ? 'earlier' : undefined}>{line.last.period}</small>
                <span className="under">
                  <Sparkline spark={line.spark} years={series} />
                </span>
              </td>
              <td className="num wide">{growth(line, true) ?? '–'}</td>
              <td className="wide">{target(line, true) ?? '–'}</td>
              <td className="wide">
                <Sparkline spark={line.spark} years={series} />
              </td>
              <td className="wide">
                {line.rank ? (
                  <span className="rank-of">
                    {line.rank.place} <small>{line.rank.among}</small>
                    <RankSpan {...line.rank} />
                  </span>
                ) : (
                  '–'
                )}
              </td>
              <td className="wide ways-of">{waysOf(line)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
