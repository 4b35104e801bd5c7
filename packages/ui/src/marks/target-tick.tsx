import type { Bound } from '@biaochi/schema'
import type { ReactElement } from 'react'

/** One target as a vertical tick, in px of its track. */
export interface TargetTickProps {
  at: number
  /** Where the upper number of a range stands. */
  upper: number | null
  bound: Bound
  /** Top of the tick; it is 20 px high. */
  y?: number
}

/** Half of the room that a target's mark takes left and right of its number, in px. */
export function tickReach(bound: Bound): { left: number; right: number } {
  if (bound === 'approx') return { left: 7, right: 7 }
  if (bound === 'gt' || bound === 'ge') return { left: 2, right: 9 }
  if (bound === 'lt' || bound === 'le') return { left: 9, right: 2 }
  return { left: 2, right: 2 }
}

/** A target: an ochre tick with the ends of the grammar; halo for ≈, chevron for more or less, two joined ticks for a range. */
export function TargetTick({ at, upper, bound, y = 5 }: TargetTickProps): ReactElement {
  const middle = y + 10
  return (
    <g className="target">
      {bound === 'approx' ? <rect className="tick-soft" x={at - 7} y={y} width={14} height={20} /> : null}
      <rect className="tick" x={at - 1.25} y={y} width={2.5} height={20} />
      {upper === null ? null : (
        <>
          <rect className="tick" x={at} y={middle - 0.75} width={Math.max(0, upper - at)} height={1.5} />
          <rect className="tick" x={upper - 1.25} y={y} width={2.5} height={20} />
        </>
      )}
      {bound === 'gt' || bound === 'ge' ? (
        <path className="tick-chev" d={`M${at + 3.5} ${middle - 4} l4 4 l-4 4`} />
      ) : null}
      {bound === 'lt' || bound === 'le' ? (
        <path className="tick-chev" d={`M${at - 3.5} ${middle - 4} l-4 4 l4 4`} />
      ) : null}
    </g>
  )
}
