import type { KeyboardEvent, MouseEvent, ReactElement } from 'react'
import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { Dot } from '../marks/dot.js'
import { Unspoken } from '../marks/unspoken.js'
import { addressText, type TrendAddress } from './address.js'
import type { TrendLayout } from './layout.js'
import { PromiseLines, PromiseTick } from './promises.js'
import { QuietCities } from './quiet-cities.js'
import type { TrendLine, TrendSeries } from './series.js'
import { TrendAxes, yearList } from './trend-axes.js'

/** What the plot needs; `active` is the year under the pointer, `focus` the one mark that the tab key reaches. */
export interface TrendPlotProps {
  series: TrendSeries
  layout: TrendLayout
  active: number | null
  selected: TrendAddress | null
  focus: TrendAddress | null
  beyond: string | null
  hrefOf(address: TrendAddress): string
  onOpen(address: TrendAddress): void
  onKey(event: KeyboardEvent, address: TrendAddress): void
}

type Row = { year: number; values: ReadonlyMap<string, number> }

/** The lines, drawn by Recharts on the margins of the layout; everything else is laid over the same positions. */
export function TrendPlot(props: TrendPlotProps): ReactElement {
  const { series, layout, active, beyond } = props
  const { plot, width, height } = layout
  const rows = useMemo(() => chartRows(series), [series])
  const margin = { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom }
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      accessibilityLayer={false}
      title={series.plotName}
    >
      <TrendAxes series={series} layout={layout} />
      <QuietCities series={series} layout={layout} beyond={beyond} />
      {active === null ? null : (
        <line className="hover" x1={layout.x(active)} x2={layout.x(active)} y1={plot.top} y2={plot.bottom} />
      )}
      <XAxis dataKey="year" type="number" domain={[series.years.first, series.years.end]} allowDataOverflow hide />
      <YAxis type="number" domain={[series.scale.min, series.scale.max]} allowDataOverflow hide width={0} />
      <PromiseLines series={series} layout={layout} />
      {series.lines.map((line) => (
        <Line
          key={line.region}
          dataKey={(row: Row) => row.values.get(line.region) ?? null}
          className={`s${line.slot}`}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          legendType="none"
          stroke="var(--c)"
          strokeWidth={2.25}
        />
      ))}
      {series.lines.map((line) => (
        <Marks key={line.region} line={line} plot={props} />
      ))}
      <Unspoken>
        {layout.targetLabels.map(({ key, x, y, text }) => (
          <text key={key} className="vs over" x={x} y={y}>
            {text}
          </text>
        ))}
        {layout.endLabels.map(({ region, slot, x, y, text, note }) => (
          <text key={region} className={`dl s${slot}`} x={x} y={y}>
            {text}
            {note ? (
              <tspan className="v2" dx={6}>
                {note}
              </tspan>
            ) : null}
          </text>
        ))}
      </Unspoken>
    </LineChart>
  )
}

/** One row a year, every year of the span: a year without a figure has none, and the line breaks there. */
export function chartRows({ years, lines }: Pick<TrendSeries, 'years' | 'lines'>): Row[] {
  return yearList(years.first, years.end).map((year) => ({
    year,
    values: new Map(
      lines.flatMap(({ region, points }) => {
        const point = points.find((one) => one.year === year)
        return point ? [[region, point.value] as const] : []
      }),
    ),
  }))
}

function Marks({ line, plot }: { line: TrendLine; plot: TrendPlotProps }): ReactElement {
  const { layout } = plot
  return (
    <g className={`s${line.slot}`}>
      {line.targets.map((target) => (
        <MarkLink
          key={`t${target.year}`}
          address={{ region: line.region, year: target.year, kind: 'target' }}
          name={target.statement}
          plot={plot}
        >
          <PromiseTick target={target} layout={layout} />
        </MarkLink>
      ))}
      {line.points.map((point) => (
        <MarkLink
          key={point.year}
          address={{ region: line.region, year: point.year, kind: 'figure' }}
          name={point.statement}
          plot={plot}
        >
          <circle className="hit" cx={layout.x(point.year)} cy={layout.y(point.value)} r={9} />
          <Dot
            x={layout.x(point.year)}
            y={layout.y(point.value)}
            upperY={point.upper === null ? null : layout.y(point.upper)}
            bound={point.claim.bound}
            status={point.claim.status}
            radius={layout.width < 600 ? 3.25 : 3.75}
          />
        </MarkLink>
      ))}
    </g>
  )
}

interface MarkLinkProps {
  address: TrendAddress
  name: string
  plot: TrendPlotProps
  children: ReactElement | ReactElement[]
}

function MarkLink({ address, name, plot, children }: MarkLinkProps): ReactElement {
  const same = (other: TrendAddress | null) => other !== null && addressText(other) === addressText(address)
  return (
    <a
      className="mark"
      href={plot.hrefOf(address)}
      aria-label={name}
      aria-current={same(plot.selected) ? 'true' : undefined}
      tabIndex={same(plot.focus) ? 0 : -1}
      data-point={addressText(address)}
      onKeyDown={(event) => plot.onKey(event, address)}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        plot.onOpen(address)
      }}
    >
      {children}
    </a>
  )
}
