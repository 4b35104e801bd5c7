import type { Bound, Status } from '@biaochi/schema'
import type { ReactElement } from 'react'

/** An outcome on a track: a dot, hollow when estimated; halo for ≈, a chevron beside it for more or less, a bar to a second dot for a range. */
export function OutcomeDot(props: {
  x: number
  upper: number | null
  y: number
  bound: Bound
  status: Status
}): ReactElement {
  const { x, upper, y, bound, status } = props
  const dot = status === 'estimate' ? 'pt est' : 'pt'
  const radius = 4.5
  return (
    <g className="outcome">
      {bound === 'approx' ? <circle className="halo" cx={x} cy={y} r={radius + 4} /> : null}
      {upper === null ? null : (
        <>
          <line className="span" x1={x} x2={upper} y1={y} y2={y} />
          <circle className={dot} cx={upper} cy={y} r={radius} />
        </>
      )}
      <circle className={dot} cx={x} cy={y} r={radius} />
      {bound === 'gt' || bound === 'ge' ? <path className="up" d={`M${x + 6.5} ${y - 4} l4 4 l-4 4`} /> : null}
      {bound === 'lt' || bound === 'le' ? <path className="up" d={`M${x - 6.5} ${y - 4} l-4 4 l4 4`} /> : null}
    </g>
  )
}
