import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import type { TrendLine, TrendSeries } from './series.js'

/** Px that the readout takes at most, near enough to choose its side. */
const roomFor = 340

/** What every chosen city says about one year: the value and where it stands, or why there is none. */
export function Readout(props: {
  series: TrendSeries
  year: number
  words: Words
  /** Px from the left edge of the figure to the year, and the width of the figure: the readout stands beside the year. */
  at: number
  width: number
}): ReactElement {
  const { series, year, words, at, width } = props
  // Left of the year where it has the room, so that it does not cover the latest figures.
  const place = at > roomFor + 60 ? { right: width - at + 14 } : { left: at + 14 }
  return (
    <div className="tip" style={place} data-no-picture>
      <p className="tip-h">
        {words.year(year)}
        <span>{series.unit.label}</span>
      </p>
      {series.lines.map((line) => (
        <ReadoutRow key={line.region} line={line} year={year} words={words} />
      ))}
    </div>
  )
}

function ReadoutRow({ line, year, words }: { line: TrendLine; year: number; words: Words }): ReactElement {
  const point = line.points.find((one) => one.year === year)
  const target = line.targets.find((one) => one.year === year)
  const held = line.held.has(year)
  return (
    <p className={point ? undefined : 'none'}>
      <i className={`s${line.slot}`} />
      {line.city}
      <b>{point?.label ?? '—'}</b>
      <span>
        {target ? <em>{words.compare.target(target.label)}</em> : null}
        {point
          ? point.source
          : target
            ? null
            : held
              ? words.trend.heldSilent
              : words.compare.reason('no_report', year, [])}
      </span>
    </p>
  )
}
