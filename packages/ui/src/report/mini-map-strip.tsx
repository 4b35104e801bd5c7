import { type PointerEvent, type ReactElement, useMemo } from 'react'
import type { Words } from '../words/words.js'
import { mapRow, miniMap } from './mini-map.js'
import { reportWords } from './report-words.js'
import type { Figure } from './shown-report.js'

const width = 18
/** Where each status stands in the strip: from x to x. */
const lanes = { actual: [2, 8], estimate: [2, 8], target: [10, 16] } as const

/** The whole report as a strip: a mark where a figure stands, what was done at the left and what was said at the right, and a frame around what is on screen. */
export function MiniMapStrip(props: {
  figures: readonly Figure[]
  /** Offsets of the text that the strip stands for. */
  text: { start: number; end: number }
  height: number
  /** What is on screen, as shares of the text. */
  view: { from: number; to: number }
  words: Words
  onGo(share: number): void
}): ReactElement {
  const { figures, text, height, view, words, onGo } = props
  const map = useMemo(() => miniMap(figures, text, height), [figures, text, height])
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onGo(Math.max(0, Math.min(1, (event.clientY - box.top) / box.height)))
  }
  return (
    <svg
      className="mini-map"
      width={width}
      height={height}
      role="img"
      aria-label={reportWords[words.lang].miniMap(figures.length)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
    >
      <rect className="paper" width={width} height={height} />
      {(['actual', 'estimate', 'target'] as const).map((status) => (
        <path
          key={status}
          className={status}
          d={map[status].map((y) => `M${lanes[status][0]} ${y + mapRow / 2}H${lanes[status][1]}`).join('')}
        />
      ))}
      <rect
        className="view"
        x={0.75}
        width={width - 1.5}
        y={view.from * height + 0.75}
        height={Math.max(6, (view.to - view.from) * height) - 1.5}
      />
    </svg>
  )
}
