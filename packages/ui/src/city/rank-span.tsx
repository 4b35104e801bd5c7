import type { RankInterval } from '@biaochi/schema'
import type { ReactElement } from 'react'

const width = 72

/** A place on a ruler of places, the first at the left: a reading where it is settled, a span where words leave it open. The words beside it say the same. */
export function RankSpan({ from, to, of }: RankInterval): ReactElement {
  const at = (place: number) => (of > 1 ? ((place - 1) / (of - 1)) * (width - 4) : 0)
  return (
    <svg className="rank-span" width={width} height="10" aria-hidden="true">
      <path d={`M1 9.5H${width - 1}M1.5 9V5M${width - 1.5} 9V5`} />
      <rect x={at(from)} y="0" width={Math.max(3, at(to) - at(from) + 3)} height="9" />
    </svg>
  )
}
