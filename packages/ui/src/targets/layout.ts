import { tickReach } from '../marks/target-tick.js'
import { textWidth } from '../marks/text-width.js'
import { share } from '../ruler/scale.js'
import type { SaidDoneRow, TargetsSeries } from './series.js'

const doneSize = 14
const saidSize = 12

/** A label: where its left edge stands, in px of the track. */
export interface PlacedLabel {
  x: number
  text: string
}

/** One row in px of its track. */
export interface PlacedTarget {
  said: number
  saidUpper: number | null
  done: number | null
  doneUpper: number | null
  saidLabel: PlacedLabel
  doneLabel: PlacedLabel | null
}

/** The ruler and the rows laid out for one width of the track. */
export interface TargetsLayout {
  left: number
  right: number
  toX(value: number): number
  place(row: SaidDoneRow): PlacedTarget
}

/** Lays the rows out for a track of `width` px: labels stand outside of the two marks, and the ruler leaves them room. */
export function targetsLayout(series: TargetsSeries, width: number): TargetsLayout {
  const labels = series.drawn.flatMap(({ rows }) =>
    rows.flatMap(({ said, done }) => [
      textWidth(said.label, saidSize, 600),
      ...(done ? [textWidth(done.label, doneSize, 600)] : []),
    ]),
  )
  const room = Math.min(Math.max(24, ...labels) + 16, width / 3)
  const left = room
  const right = width - room
  const toX = (value: number) => left + share(series.scale, value) * (right - left)
  return { left, right, toX, place: (row) => placeRow(row, toX) }
}

function placeRow({ said, done }: SaidDoneRow, toX: (value: number) => number): PlacedTarget {
  const saidAt = toX(said.value)
  const saidUpper = said.upper === null ? null : toX(said.upper)
  const doneAt = done ? toX(done.value) : null
  const doneUpper = done?.upper == null ? null : toX(done.upper)
  const reach = tickReach(said.claim.bound)
  const doneLeft = doneAt !== null && doneAt < saidAt
  const saidWide = textWidth(said.label, saidSize, 600)
  const saidRight = Math.max(saidUpper ?? saidAt, doneLeft ? (doneUpper ?? doneAt ?? saidAt) : saidAt)
  const saidLabel = doneLeft
    ? { x: saidRight + reach.right + 5, text: said.label }
    : { x: saidAt - reach.left - 5 - saidWide, text: said.label }
  if (!done || doneAt === null)
    return { said: saidAt, saidUpper, done: null, doneUpper: null, saidLabel, doneLabel: null }
  const chevron = done.claim.bound === 'gt' || done.claim.bound === 'ge' ? 8 : 0
  const doneWide = textWidth(done.label, doneSize, 600)
  const doneRight = Math.max(doneUpper ?? doneAt, saidUpper ?? saidAt)
  const doneLabel = doneLeft
    ? { x: doneAt - 12 - doneWide, text: done.label }
    : { x: doneRight + 12 + chevron, text: done.label }
  return { said: saidAt, saidUpper, done: doneAt, doneUpper, saidLabel, doneLabel }
}
