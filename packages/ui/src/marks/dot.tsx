import type { Bound, Status } from '@biaochi/schema'
import type { ReactElement } from 'react'

/** One point of a series, in px. Its colour comes from `--c` of the element around it. */
export interface DotProps {
  x: number
  y: number
  /** Where the upper number of a range stands. */
  upperY?: number | null
  bound: Bound
  status: Status
  radius?: number
}

/** A dot: solid when done, hollow when estimated; halo for ≈, a chevron above for more and below for less. */
export function Dot({ x, y, upperY = null, bound, status, radius = 3.75 }: DotProps): ReactElement {
  const up = bound === 'gt' || bound === 'ge'
  const down = bound === 'lt' || bound === 'le'
  const hollow = status === 'estimate' ? 'pt est' : 'pt'
  return (
    <>
      {bound === 'approx' ? <circle className="halo" cx={x} cy={y} r={radius + 4} /> : null}
      {upperY === null ? null : (
        <>
          <line className="span" x1={x} x2={x} y1={y} y2={upperY} />
          <circle className={hollow} cx={x} cy={upperY} r={radius} />
        </>
      )}
      <circle className={hollow} cx={x} cy={y} r={radius} />
      {up ? <path className="up" d={`M${x - 4} ${y - 6} l4 -4.5 l4 4.5`} /> : null}
      {down ? <path className="up" d={`M${x - 4} ${y + 6} l4 4.5 l4 -4.5`} /> : null}
    </>
  )
}
