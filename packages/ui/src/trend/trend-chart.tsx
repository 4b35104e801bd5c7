import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useRef, useState } from 'react'
import { useWidth } from '../ruler/use-width.js'
import type { Words } from '../words/words.js'
import { addressText, lineAddresses, neighbour, type TrendAddress } from './address.js'
import { smallWidth, trendLayout } from './layout.js'
import { Readout } from './readout.js'
import type { TrendSeries } from './series.js'
import { Strip } from './strip.js'
import { TrendLegend } from './trend-legend.js'
import { TrendPlot } from './trend-plot.js'

/** What the trend needs: the series, the open figure, and what a click does. */
export interface TrendChartProps {
  series: TrendSeries
  words: Words
  selected?: TrendAddress | null | undefined
  hrefOf?: ((address: TrendAddress) => string) | undefined
  onSelect?: ((address: TrendAddress) => void) | undefined
  /** Called when the arrow keys move on while something is open, so that what is open can follow. */
  onWalk?: ((address: TrendAddress) => void) | undefined
  /** Width in px before the first measurement. */
  initialWidth?: number | undefined
}

/** Lines over years with the strip that says why they break. Left and right walk a line, up and down change the city. */
export function TrendChart(props: TrendChartProps): ReactElement {
  const { series, words, selected = null, hrefOf, onSelect, onWalk, initialWidth = 960 } = props
  const figure = useRef<HTMLElement>(null)
  const width = useWidth(figure, initialWidth)
  const [hovered, setHovered] = useState<number | null>(null)
  const [focused, setFocused] = useState<TrendAddress | null>(null)
  const layout = useMemo(() => trendLayout(series, width, wording(words)), [series, width, words])
  const { first, last, end } = series.years
  const small = width < smallWidth
  const active = hovered ?? (small ? (selected?.year ?? last) : null)
  const focus = focused ?? firstAddress(series)

  const hover = (event: PointerEvent) => {
    const box = figure.current?.getBoundingClientRect()
    if (!box) return
    const year = Math.round(first + (event.clientX - box.left - layout.plot.left) / layout.yearWidth)
    setHovered(year >= first && year <= end ? year : null)
  }
  const keyed = (event: KeyboardEvent, from: TrendAddress) => {
    const next = neighbour(series, from, event.key)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    setFocused(next)
    const mark = figure.current?.querySelector<SVGAElement>(`[data-point="${addressText(next)}"]`)
    mark?.focus()
    if (selected) onWalk?.(next)
  }
  const readout =
    active === null ? null : <Readout series={series} year={active} words={words} at={layout.x(active)} width={width} />
  const beyond = series.beyond
    ? words.trend.beyond(
        series.beyond.city,
        `${series.unit.format(series.beyond.value * series.unit.factor)}${series.unit.short}`,
        series.beyond.more,
      )
    : null
  return (
    <div className="trend" data-picture>
      <TrendLegend series={series} words={words} />
      <figure
        className="plot"
        ref={figure}
        aria-label={series.plotName}
        onPointerMove={hover}
        onPointerDown={hover}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setHovered(null)}
      >
        {readout}
        <TrendPlot
          series={series}
          layout={layout}
          active={active}
          selected={selected}
          focus={focus}
          beyond={beyond}
          hrefOf={hrefOf ?? ((address) => `#${addressText(address)}`)}
          onOpen={(address) => {
            setFocused(address)
            onSelect?.(address)
          }}
          onKey={keyed}
        />
      </figure>
      <Strip series={series} layout={layout} words={words} />
      {series.leftOut ? <p className="left-out">{series.leftOut}</p> : null}
      {series.notes.map((note) => (
        <p className="left-out" key={note}>
          {note}
        </p>
      ))}
    </div>
  )
}

/** The first thing that the tab key reaches: the latest figure of the first line that has one. */
function firstAddress(series: TrendSeries): TrendAddress | null {
  const line = series.lines.find((one) => lineAddresses(one).length > 0)
  const point = line?.points.at(-1)
  if (line && point) return { region: line.region, year: point.year, kind: 'figure' }
  return line ? (lineAddresses(line)[0] ?? null) : null
}

const wording = (words: Words) => ({
  year: words.year,
  estimated: words.estimated,
  said: (target: TrendSeries['lines'][number]['targets'][number], line: TrendSeries['lines'][number]) =>
    words.trend.said(line.city, target.saidIn, target.year, target.label),
  aim: (target: TrendSeries['lines'][number]['targets'][number], line: TrendSeries['lines'][number]) =>
    words.trend.aim(line.city, target.label),
})
