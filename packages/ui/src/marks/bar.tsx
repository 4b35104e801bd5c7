import type { Bound, Status } from '@biaochi/schema'
import type { ReactElement } from 'react'

/** Length in px over which the end of an ≈ bar fades; fixed, as it states no interval. */
export const fadeLength = 22

/** One bar, in px of its track. `zero` is where zero stands; a bar left of it is negative. */
export interface BarProps {
  zero: number
  /** Where the value stands; for a range the lower number. */
  end: number
  /** Where the upper number of a range stands. */
  upper: number | null
  bound: Bound
  status: Exclude<Status, 'target'>
  /** Top and height of the bar. */
  y?: number
  height?: number
}

/** Bounds whose bar carries a reading line: the number itself is part of what was said. */
const exact: readonly Bound[] = ['eq', 'ge', 'le', 'range']

/** Px from the end of the bar to the start of its label, past the fade or the chevron. */
export function labelGap(bound: Bound): number {
  return bound === 'approx' ? 16 : bound === 'gt' || bound === 'ge' ? 16 : 8
}

/** A bar: solid when done, hollow when estimated; its end tells the bound. */
export function Bar({ zero, end, upper, bound, status, y = 8, height = 14 }: BarProps): ReactElement {
  const middle = y + height / 2
  // Where bars grow left, everything is drawn rightwards from zero and mirrored.
  const left = end < zero
  const length = Math.abs(end - zero)
  const transform = `translate(${zero} 0)${left ? ' scale(-1 1)' : ''}`
  const reach = upper === null ? length : Math.abs(upper - zero)
  return (
    <g transform={transform}>
      {bound === 'approx' ? (
        <FadingBar length={length} y={y} height={height} status={status} />
      ) : (
        <SolidBar length={length} y={y} height={height} status={status} />
      )}
      {bound === 'range' && reach > length ? (
        <rect
          className="bar-h"
          x={length}
          y={y + 0.6}
          width={Math.max(0, reach - length - 0.6)}
          height={height - 1.2}
        />
      ) : null}
      {exact.includes(bound) ? <Cap at={length} y={y} height={height} /> : null}
      {bound === 'range' ? <Cap at={reach} y={y} height={height} /> : null}
      <Chevron bound={bound} left={left} at={length} middle={middle} />
    </g>
  )
}

interface BodyProps {
  length: number
  y: number
  height: number
  status: 'actual' | 'estimate'
}

function SolidBar({ length, y, height, status }: BodyProps): ReactElement {
  return status === 'actual' ? (
    <rect className="bar" x={0} y={y} width={length} height={height} />
  ) : (
    <rect className="bar-h" x={0.6} y={y + 0.6} width={Math.max(0, length - 1.2)} height={height - 1.2} />
  )
}

function FadingBar({ length, y, height, status }: BodyProps): ReactElement {
  // A bar shorter than half the fade would start left of zero.
  const fade = Math.min(fadeLength, length * 2)
  const start = length - fade / 2
  if (status === 'actual')
    return (
      <>
        <rect className="bar" x={0} y={y} width={start} height={height} />
        <rect x={start} y={y} width={fade} height={height} fill="url(#soft)" />
      </>
    )
  const edge = 1.25
  return (
    <>
      <rect className="tint" x={0} y={y} width={start} height={height} />
      <rect x={start} y={y} width={fade} height={height} fill="url(#soft-tint)" />
      <rect className="edge" x={0} y={y} width={edge} height={height} />
      {[y, y + height - edge].map((top) => (
        <g key={top}>
          <rect className="edge" x={0} y={top} width={start} height={edge} />
          <rect x={start} y={top} width={fade} height={edge} fill="url(#soft-edge)" />
        </g>
      ))}
    </>
  )
}

function Cap({ at, y, height }: { at: number; y: number; height: number }): ReactElement {
  return <rect className="cap" x={at - 2} y={y - 2} width={2} height={height + 4} />
}

/** The chevron points to where the true value may lie: right for more, left for less; `left` says that the bar is mirrored. */
function Chevron(props: { bound: Bound; left: boolean; at: number; middle: number }): ReactElement | null {
  const { bound, left, at, middle } = props
  const more = bound === 'gt' || bound === 'ge'
  const less = bound === 'lt' || bound === 'le'
  if (!more && !less) return null
  const outward = more !== left
  const start = outward ? at + (bound === 'ge' || bound === 'le' ? 3.5 : 2.5) : at - 5
  return <path className="chev" d={`M${start} ${middle - 4} l${outward ? 5.5 : -5.5} 4 l${outward ? -5.5 : 5.5} 4`} />
}
