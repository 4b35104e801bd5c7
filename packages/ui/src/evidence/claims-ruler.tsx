import type { Claim } from '@biaochi/schema'
import { type ReactElement, useRef } from 'react'
import { textWidth } from '../marks/text-width.js'
import { chartUnit, exactLabel } from '../marks/value-text.js'
import { rulerScale, share } from '../ruler/scale.js'
import { useWidth } from '../ruler/use-width.js'
import type { Words } from '../words/words.js'

/** All claims of one fact on a small ruler: the one taken as a reading line, the others as circles. */
export function ClaimsRuler(props: { taken: Claim; others: readonly Claim[]; words: Words }): ReactElement | null {
  const { taken, others, words } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 392)
  const comparable = others.filter(({ unit, measure }) => unit === taken.unit && measure === taken.measure)
  const values = [taken, ...comparable].map(({ value }) => value)
  if (comparable.length === 0 || Math.max(...values) === Math.min(...values)) return null
  const unit = chartUnit(values, taken.unit, words.lang)
  const scale = rulerScale(
    values.map((value) => value / unit.factor),
    { longTicks: 2, cut: true },
  )
  const at = (value: number) => Math.round(share(scale, value / unit.factor) * width * 10) / 10
  const labels = placeLabels(
    [
      ...[taken, ...comparable].map((claim, index) => ({
        x: at(claim.value),
        text: `${exactLabel(claim, words.lang)} ${words.sourceKind(claim.source)}`,
        taken: index === 0,
      })),
      ...[scale.min, scale.max]
        .filter((end) => saysExactly(unit.tick(end * unit.factor), end))
        .map((end) => ({
          x: share(scale, end) * width,
          text: `${unit.tick(end * unit.factor)}${unit.short}`,
          taken: false,
        })),
    ],
    width,
  )
  return (
    <div className="claims-ruler" ref={box}>
      <svg width="100%" height="46" aria-hidden="true">
        <line className="ax" x1={0} x2={width} y1={27.5} y2={27.5} />
        {scale.ticks.map(({ at: value, kind }) => (
          <line
            key={value}
            className={kind === 'long' ? 'ax' : 'ax-s'}
            x1={share(scale, value) * width}
            x2={share(scale, value) * width}
            y1={kind === 'long' ? 18 : 22}
            y2={27}
          />
        ))}
        <rect className="cap" x={at(taken.value) - 1} y={11} width={2} height={16} />
        {comparable.map(({ id, value }) => (
          <circle key={id} className="other" cx={at(value)} cy={18} r={4.5} />
        ))}
        {labels.map(({ x, text, taken: bold }) => (
          <text key={text} className={bold ? 'b' : undefined} x={x} y={43}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Whether a number of at most two decimals is the end itself: a rounded end would seem to be the claim beside it. */
const saysExactly = (text: string, end: number) => Number(text.replace('−', '-').replaceAll(',', '')) === end

interface Label {
  x: number
  text: string
  taken: boolean
}

/** Centres labels under their values inside the width; a later label that would touch an earlier one is left out. */
function placeLabels(labels: readonly Label[], width: number): Label[] {
  const placed: (Label & { to: number })[] = []
  for (const label of labels) {
    const size = textWidth(label.text, 12, label.taken ? 600 : 400)
    const x = Math.max(0, Math.min(width - size, label.x - size / 2))
    const free = placed.every((other) => x > other.to + 8 || x + size < other.x - 8)
    if (free) placed.push({ ...label, x, to: x + size })
  }
  return placed
}
