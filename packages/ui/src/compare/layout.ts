import { fadeLength, labelGap } from '../marks/bar.js'
import { tickReach } from '../marks/target-tick.js'
import { textWidth } from '../marks/text-width.js'
import { share } from '../ruler/scale.js'
import type { CompareRow, CompareSeries, PromisedRow } from './series.js'

/** Sizes of the type in a row, px. */
const valueSize = 14
const smallSize = 12

/** A piece of text in a row: where its left edge stands, in px of the track. */
export interface PlacedText {
  x: number
  text: string
  kind: 'value' | 'note' | 'rival' | 'target'
}

/** One row in px of its track. */
export interface PlacedRow {
  zero: number
  end: number
  upper: number | null
  tick: { at: number; upper: number | null } | null
  texts: PlacedText[]
}

/** Where the ruler stands in a track, px. */
export interface TrackScale {
  left: number
  right: number
  toX(value: number): number
}

/** All rows of a comparison laid out for one width of the track. */
export interface CompareLayout {
  track: TrackScale
  rows: PlacedRow[]
  promised: PlacedRow[]
}

/**
 * Lays the rows out for a track of `width` px. The ruler gives way at either side until every label has its room:
 * labels never leave the track, and type keeps its size.
 */
export function compareLayout(series: CompareSeries, width: number): CompareLayout {
  let left = 0
  let right = width
  for (let pass = 0; pass < 4; pass += 1) {
    const layout = place(series, left, right)
    const extents = [...layout.rows, ...layout.promised].map(extent)
    const over = Math.max(0, ...extents.map(({ to }) => to - width))
    const under = Math.max(0, ...extents.map(({ from }) => -from))
    // A ruler of less than a third of the track would say nothing; then a label may be cut.
    if ((over < 0.5 && under < 0.5) || right - left - over - under < width / 3) return layout
    right -= over
    left += under
  }
  return place(series, left, right)
}

function place(series: CompareSeries, left: number, right: number): CompareLayout {
  const toX = (value: number) => left + share(series.scale, value) * (right - left)
  const at = (base: number) => toX(base / series.unit.factor)
  return {
    track: { left, right, toX },
    rows: series.rows.map((row) => placeRow(row, at)),
    promised: series.promised.map((row) => placePromised(row, at, left)),
  }
}

const wide = (text: string, kind: PlacedText['kind']) =>
  kind === 'value' ? textWidth(text, valueSize, 600) : textWidth(text, smallSize, kind === 'target' ? 600 : 400)

/** The circle before a rival's label takes this much, px. */
export const rivalMark = 17

function placeRow(row: CompareRow, at: (base: number) => number): PlacedRow {
  const { claim, target } = row
  const zero = at(0)
  const end = at(claim.value)
  const upper = claim.upper === null ? null : at(claim.upper)
  const negative = claim.value < 0
  const texts: PlacedText[] = []
  const tip = upper ?? end
  const tick = target
    ? { at: at(target.claim.value), upper: target.claim.upper === null ? null : at(target.claim.upper) }
    : null
  const reach = target ? tickReach(target.claim.bound) : { left: 0, right: 0 }
  const run: Omit<PlacedText, 'x'>[] = [{ text: row.label, kind: 'value' }]
  if (row.note) run.push({ text: row.note, kind: 'note' })
  if (row.rival) run.push({ text: row.rival, kind: 'rival' })
  const runWidth = run.reduce((sum, { text, kind }) => sum + wide(text, kind) + gapBefore(kind), 0)

  let x = negative ? tip - labelGap(claim.bound) - runWidth : tip + labelGap(claim.bound)
  const tickLeft = tick ? tick.at - reach.left : 0
  const tickRight = tick ? (tick.upper ?? tick.at) + reach.right : 0
  // A tick in the way of the figure pushes the figure behind it.
  const inTheWay = tick !== null && tickRight > x - 4 && tickLeft < x + runWidth + 6
  if (inTheWay) x = negative ? Math.max(zero, tickRight) + 8 : tickRight + 7
  for (const { text, kind } of run) {
    x += gapBefore(kind)
    texts.push({ x, text, kind })
    x += wide(text, kind)
  }
  if (tick && target) {
    const width = wide(target.label, 'target')
    const beyond = tickLeft > x + 6
    if (beyond && tickLeft - 7 - width > x + 10)
      texts.push({ x: tickLeft - 7 - width, text: target.label, kind: 'target' })
    else if (beyond) texts.push({ x: tickRight + 6, text: target.label, kind: 'target' })
    else texts.push({ x: Math.max(x, negative ? zero : 0) + 10, text: target.label, kind: 'target' })
  }
  return { zero, end, upper, tick, texts }
}

const gapBefore = (kind: PlacedText['kind']) => (kind === 'note' ? 5 : kind === 'rival' ? 8 + rivalMark : 0)

function placePromised(row: PromisedRow, at: (base: number) => number, left: number): PlacedRow {
  const tick = { at: at(row.claim.value), upper: row.claim.upper === null ? null : at(row.claim.upper) }
  const reach = tickReach(row.claim.bound)
  const width = wide(row.label, 'target')
  const before = tick.at - reach.left - 6 - width
  const x = before >= left ? before : (tick.upper ?? tick.at) + reach.right + 6
  const zero = at(0)
  return { zero, end: zero, upper: null, tick, texts: [{ x, text: row.label, kind: 'target' }] }
}

/** The leftmost and rightmost px that a row uses. */
function extent(row: PlacedRow): { from: number; to: number } {
  const from = Math.min(row.zero, row.end - fadeLength / 2, ...row.texts.map(({ x }) => x))
  const to = Math.max(
    row.upper ?? row.end,
    row.tick ? (row.tick.upper ?? row.tick.at) + 9 : 0,
    ...row.texts.map(({ x, text, kind }) => x + wide(text, kind)),
  )
  return { from: row.end < row.zero ? from : Math.min(row.zero, ...row.texts.map(({ x }) => x)), to }
}
