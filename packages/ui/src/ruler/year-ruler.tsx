import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'
import { useRef } from 'react'
import type { Places, Words } from '../words/words.js'
import { nearestYear, yearTicks } from './years.js'

/** The year chooser: a ruler whose ticks are as tall as the number of cities with a figure. */
export interface YearRulerProps {
  years: readonly { year: number; cities: number }[]
  value: number
  /** What has the figures that are counted; cities where nothing is said. */
  places?: Places | undefined
  words: Words
  /** `settled` is false while a drag or a held key runs on: such steps need not be kept in the history. */
  onChange(year: number, settled: boolean): void
}

const height = 44
const base = 42.5

/** A slider over the years. Arrow keys go to the next year with a figure, Home and End to the ends; a click picks the nearest. */
export function YearRuler({ years, value, places = 'cities', words, onChange }: YearRulerProps): ReactElement | null {
  const track = useRef<HTMLDivElement>(null)
  const { first, last, ticks } = yearTicks(years, value)
  if (ticks.length === 0) return null
  const at = (year: number) => (last === first ? 50 : ((year - first) / (last - first)) * 100)
  const cities = ticks.find(({ year }) => year === value)?.cities ?? 0
  const keyed = (event: KeyboardEvent) => {
    const to = nearestYear(ticks, value, event.key)
    if (to === null) return
    event.preventDefault()
    if (to !== value) onChange(to, !event.repeat)
  }
  const pointed = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons !== 1) return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    const box = track.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    const wanted = first + ((event.clientX - box.left) / box.width) * (last - first)
    const nearest = ticks.reduce((best, tick) =>
      Math.abs(tick.year - wanted) < Math.abs(best.year - wanted) ? tick : best,
    )
    if (nearest.year !== value) onChange(nearest.year, event.type === 'pointerdown')
  }
  return (
    <div
      className="year-ruler"
      role="slider"
      tabIndex={0}
      aria-label={words.yearRuler.label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={value}
      aria-valuetext={words.yearRuler.value(value, cities, places)}
      onKeyDown={keyed}
      onPointerDown={pointed}
      onPointerMove={pointed}
    >
      <span aria-hidden="true">{first}</span>
      <div className="year-track" ref={track} aria-hidden="true">
        <svg width="100%" height={height} aria-hidden="true">
          {ticks.map(({ year, height: tall, cities: count }) => (
            <line
              key={year}
              className={year === value ? 'on' : count > 0 ? 't' : 't0'}
              x1={`${at(year)}%`}
              x2={`${at(year)}%`}
              y1={base - Math.max(tall * 22, count > 0 ? 5 : 2)}
              y2={base}
            />
          ))}
          <line className="ax" x1="0" x2="100%" y1={base} y2={base} />
          <text x={`${at(value)}%`} y="14" textAnchor="middle">
            {value}
          </text>
        </svg>
      </div>
      <span aria-hidden="true">{last}</span>
    </div>
  )
}
