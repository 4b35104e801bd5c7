import type { KeyboardEvent, MouseEvent, ReactElement } from 'react'
import { Dot } from '../marks/dot.js'
import { addressText, type TrendAddress } from './address.js'
import type { TrendLayout } from './layout.js'
import { PromiseTick } from './promises.js'
import type { TrendLine, TrendSeries } from './series.js'

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

/** The dots and target ticks of one city, each a link to its evidence. */
export function TrendMarks({ line, plot }: { line: TrendLine; plot: TrendPlotProps }): ReactElement {
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
          {point.claim.status === 'target' ? (
            <PromiseTick target={point} layout={layout} />
          ) : (
            <Dot
              x={layout.x(point.year)}
              y={layout.y(point.value)}
              upperY={point.upper === null ? null : layout.y(point.upper)}
              bound={point.claim.bound}
              status={point.claim.status}
              radius={layout.width < 600 ? 3.25 : 3.75}
            />
          )}
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
