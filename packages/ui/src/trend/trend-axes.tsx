import type { ReactElement } from 'react'
import { Unspoken } from '../marks/unspoken.js'
import { visibleTicks } from '../ruler/scale.js'
import type { TrendLayout } from './layout.js'
import type { TrendSeries } from './series.js'

/** Both axes as rulers: values at the left, years below, the years ahead dotted. */
export function TrendAxes({ series, layout }: { series: TrendSeries; layout: TrendLayout }): ReactElement {
  const { plot, x, y } = layout
  const { unit, scale, years } = series
  const ticks = visibleTicks(scale, plot.bottom - plot.top)
  const top = scale.ticks.at(-1)?.at
  const every = yearStep(layout.yearWidth, years.end - years.first)
  return (
    <Unspoken className="axes">
      {ticks.map(({ at, kind }) => (
        <line
          key={at}
          className={kind === 'short' ? 'ax-s' : 'ax'}
          x1={plot.left - { long: 10, half: 7, short: 4 }[kind]}
          x2={plot.left}
          y1={y(at)}
          y2={y(at)}
        />
      ))}
      {ticks
        .filter(({ kind }) => kind === 'long')
        .map(({ at }) => (
          <g key={at}>
            {at === scale.min ? null : (
              <line className={at === 0 ? 'zero' : 'grid'} x1={plot.left} x2={plot.right} y1={y(at)} y2={y(at)} />
            )}
            <text className="axl" x={plot.left - 14} y={y(at) + 4} textAnchor="end">
              {at === 0 || at === top || unit.short !== ''
                ? `${unit.tick(at * unit.factor)}${at === 0 ? '' : unit.short}`
                : unit.tick(at * unit.factor)}
            </text>
          </g>
        ))}
      <line className="ax" x1={plot.left + 0.5} x2={plot.left + 0.5} y1={plot.top} y2={plot.bottom} />
      <line className="ax" x1={plot.left} x2={x(years.last)} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} />
      {years.end > years.last ? (
        <line className="ax fut" x1={x(years.last)} x2={x(years.end)} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} />
      ) : null}
      {yearList(years.first, years.end).map((year) => {
        const long = year % every === 0 || years.end === years.first
        return (
          <g key={year}>
            <line className="ax" x1={x(year)} x2={x(year)} y1={plot.bottom} y2={plot.bottom + (long ? 9 : 5)} />
            {long ? (
              <text className="axl" x={x(year)} y={plot.bottom + 24} textAnchor="middle">
                {year}
              </text>
            ) : null}
          </g>
        )
      })}
    </Unspoken>
  )
}

/** Every year from first to last. */
export function yearList(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Years between two labels, so that they do not touch. */
function yearStep(yearWidth: number, span: number): number {
  if (yearWidth >= 44 && span <= 12) return 1
  return yearWidth * 5 >= 40 ? 5 : 10
}
