import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { Unspoken } from '../marks/unspoken.js'
import { PromiseLines } from './promises.js'
import { QuietCities } from './quiet-cities.js'
import type { TrendSeries } from './series.js'
import { TrendAxes, yearList } from './trend-axes.js'
import { TrendMarks, type TrendPlotProps } from './trend-marks.js'

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
      <YAxis
        type="number"
        scale={series.scale.log ? 'log' : 'linear'}
        domain={[series.scale.min, series.scale.max]}
        allowDataOverflow
        hide
        width={0}
      />
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
          // In the order of the source, so that dots lie over the lines.
          zIndex={0}
          stroke="var(--c)"
          strokeWidth={2.25}
          {...(isPromised(line) ? { strokeDasharray: '3 3' } : {})}
        />
      ))}
      {series.lines.map((line) => (
        <TrendMarks key={line.region} line={line} plot={props} />
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

/** Under the rule `target` a line joins what had been said, and is dashed as all that was only said. */
const isPromised = ({ points }: TrendSeries['lines'][number]) => points.some(({ claim }) => claim.status === 'target')

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
