import type { ReactElement } from 'react'
import { textWidth } from '../marks/text-width.js'
import { fittingLabels, type RulerScale, visibleTicks } from './scale.js'

/** A horizontal ruler: `toX` gives the px of a value, `label` the words at a long tick. */
export interface RulerProps {
  scale: RulerScale
  /** Px that the ruler covers, to leave out ticks that would touch. */
  width: number
  toX(value: number): number
  label(value: number): string
}

const baseline = 33.5
const tops = { long: 23, half: 26, short: 29 } as const

/** The axis as a ruler of 34 px height: baseline, long ticks at labels, half ticks, short ticks. */
export function Ruler({ scale, width, toX, label }: RulerProps): ReactElement {
  const ticks = visibleTicks(scale, width)
  const labels = fittingLabels(
    ticks.filter(({ kind }) => kind === 'long').map(({ at }) => ({ at, text: label(at) })),
    toX,
    (text) => textWidth(text, 12),
  )
  return (
    <g className="ruler">
      <line className="ax" x1={toX(scale.min)} x2={toX(scale.max)} y1={baseline} y2={baseline} />
      {ticks.map(({ at, kind }) => (
        <line
          key={at}
          className={kind === 'short' ? 'ax-s' : 'ax'}
          x1={toX(at)}
          x2={toX(at)}
          y1={tops[kind]}
          y2={baseline - 0.5}
        />
      ))}
      {labels.map(({ at, text }) => (
        <text key={at} className="axl" x={toX(at)} y={18} textAnchor={at === scale.min ? 'start' : 'middle'}>
          {text}
        </text>
      ))}
    </g>
  )
}
