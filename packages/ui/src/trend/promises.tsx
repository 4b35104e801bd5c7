import type { Bound } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { Unspoken } from '../marks/unspoken.js'
import type { TrendLayout } from './layout.js'
import type { TrendSeries, TrendTarget } from './series.js'

/** Half the length of a target's tick, px. */
const half = 7

/** Dashed lines from the last known figure to the target, and the ticks themselves. Lines of one year are left out: the tick stands beside its figure. */
export function PromiseLines({ series, layout }: { series: TrendSeries; layout: TrendLayout }): ReactElement {
  const { x, y } = layout
  return (
    <Unspoken>
      {series.lines.flatMap(({ region, targets }) =>
        targets.map((target) =>
          target.from && (target.open || target.year - target.from.year > 1) ? (
            <line
              key={`${region}.${target.year}`}
              className="promise"
              x1={x(target.from.year)}
              y1={y(target.from.value)}
              x2={x(target.year) - half}
              y2={y(target.value)}
            />
          ) : null,
        ),
      )}
    </Unspoken>
  )
}

/** One target as a short horizontal tick with the ends of the grammar: halo, chevrons, two joined ticks. */
export function PromiseTick(props: {
  target: Pick<TrendTarget, 'year' | 'value' | 'upper' | 'claim'>
  layout: TrendLayout
}): ReactElement {
  const { target, layout } = props
  const x = layout.x(target.year)
  const y = layout.y(target.value)
  const upper = target.upper === null ? null : layout.y(target.upper)
  return (
    <>
      {target.claim.bound === 'approx' ? (
        <rect className="tick-soft" x={x - half} y={y - 5} width={half * 2} height={10} />
      ) : null}
      <rect className="tick" x={x - half} y={y - 1.25} width={half * 2} height={2.5} />
      {upper === null ? null : (
        <>
          <rect className="tick" x={x - 0.75} y={upper} width={1.5} height={Math.max(0, y - upper)} />
          <rect className="tick" x={x - half} y={upper - 1.25} width={half * 2} height={2.5} />
        </>
      )}
      <TickChevron bound={target.claim.bound} x={x} y={y} />
    </>
  )
}

function TickChevron({ bound, x, y }: { bound: Bound; x: number; y: number }): ReactElement | null {
  if (bound === 'gt' || bound === 'ge') return <path className="tick-chev" d={`M${x - 4} ${y - 3.5} l4 -4 l4 4`} />
  if (bound === 'lt' || bound === 'le') return <path className="tick-chev" d={`M${x - 4} ${y + 3.5} l4 4 l4 -4`} />
  return null
}
