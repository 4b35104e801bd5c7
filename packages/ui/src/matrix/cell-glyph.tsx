import type { Bound, Status } from '@biaochi/schema'
import type { ReactElement } from 'react'
import type { CellMark } from './series.js'

/** What a cell's mark needs: what was said, and the hedge and status of a figure. */
export interface CellGlyphProps {
  mark: CellMark
  status: Status | null
  bound: Bound | null
}

/** The mark of a cell in 16 px: a square for a figure, a tick for a target, a corner for growth, a dash for silence. */
export function CellGlyph({ mark, status, bound }: CellGlyphProps): ReactElement | null {
  if (mark === 'missing') return null
  return (
    <svg className="glyph" width="20" height="16" viewBox="-10 -8 20 16" aria-hidden="true">
      <Shape mark={mark} status={status} bound={bound} />
    </svg>
  )
}

function Shape({ mark, status, bound }: CellGlyphProps): ReactElement | null {
  const fill = status === 'estimate' ? 'gl e' : 'gl'
  switch (mark) {
    case 'figure':
    case 'figure_target':
      return (
        <>
          {bound === 'approx' ? <rect className="gl-soft" x={-7} y={-7} width={14} height={14} /> : null}
          <rect className={fill} x={-4} y={-4} width={8} height={8} />
          <CellChevron bound={bound} />
          {mark === 'figure_target' ? <rect className="tick" x={-4.75} y={5.5} width={9.5} height={2} /> : null}
        </>
      )
    case 'target':
      return <rect className="tick" x={-1.25} y={-6} width={2.5} height={12} />
    case 'growth':
      return <path className={fill} d="M-4 4H4V-4Z" />
    case 'other_measure':
      return <path className={fill} d="M0 -4.5 4.5 0 0 4.5 -4.5 0Z" />
    case 'part_year':
      return <rect className="gl" x={-1.25} y={-1.25} width={2.5} height={2.5} />
    case 'other_series':
      return <path className="gl-no" d="M-4 -2H4M-4 2H4M3 -5-3 5" />
    case 'ended':
      return <path className="gl-no" d="m-3.5-3.5 7 7m0-7-7 7" />
    case 'silent':
      return <path className="gl-no" d="M-3.5 0h7" />
    default:
      return null
  }
}

function CellChevron({ bound }: { bound: Bound | null }): ReactElement | null {
  if (bound === 'gt' || bound === 'ge') return <path className="gl-ch" d="M6 -4l3.5 4-3.5 4" />
  if (bound === 'lt' || bound === 'le') return <path className="gl-ch" d="M-6 -4l-3.5 4 3.5 4" />
  return null
}
