import type { ReactElement } from 'react'
import { Dot } from '../marks/dot.js'
import type { Words } from '../words/words.js'
import type { TrendLayout } from './layout.js'
import type { TrendSeries } from './series.js'
import { yearList } from './trend-axes.js'

const rowHeight = 18

/** Why lines break: a cell for every report in the library, a dot where it gives the figure, under the years of the chart. */
export function Strip(props: { series: TrendSeries; layout: TrendLayout; words: Words }): ReactElement {
  const { series, layout, words } = props
  const { first, last } = series.years
  const cell = Math.max(4, layout.yearWidth - (layout.yearWidth > 20 ? 2 : 1))
  const chevrons = layout.yearWidth > 24
  return (
    <div className="stripbox">
      <p>{words.trend.stripHead}</p>
      <svg
        className="strip"
        width={layout.width}
        height={series.lines.length * rowHeight + 2}
        role="img"
        aria-label={words.trend.stripHead}
      >
        {series.lines.map((line, index) => {
          const top = index * rowHeight + 2
          const middle = top + 8
          return (
            <g key={line.region} className={`s${line.slot}`}>
              <text className="axl" x={layout.plot.left - cell / 2 - 6} y={middle + 4} textAnchor="end">
                {line.city}
              </text>
              {yearList(first, last)
                .filter((year) => line.held.has(year))
                .map((year) => (
                  <rect key={year} className="held" x={layout.x(year) - cell / 2} y={top} width={cell} height={16} />
                ))}
              {line.points.map(({ year, claim }) => (
                <g key={year}>
                  <Dot x={layout.x(year)} y={middle} bound="eq" status={claim.status} radius={3} />
                  {chevrons && (claim.bound === 'gt' || claim.bound === 'ge') ? (
                    <path className="up" d={`M${layout.x(year) + 5.5} ${middle - 3} l3 3 l-3 3`} />
                  ) : null}
                </g>
              ))}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
