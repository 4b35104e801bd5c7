import type { Status } from '@biaochi/schema'
import type { Figure } from './shown-report.js'

/** Marks of the mini map: for each status the rows (px from the top) that hold a figure of it. */
export type MiniMap = Record<Status, number[]>

/** Px from one row of marks to the next. */
export const mapRow = 3

/** How far into a text an offset lies, from 0 to 1. */
export function share({ start, end }: { start: number; end: number }, offset: number): number {
  return Math.max(0, Math.min(1, (offset - start) / Math.max(1, end - start)))
}

/** Where the figures stand in a text, in rows of a map of `height` px: one mark a row and status, however many figures it holds. */
export function miniMap(
  figures: readonly Pick<Figure, 'start' | 'status'>[],
  text: { start: number; end: number },
  height: number,
): MiniMap {
  const rows = { actual: new Set<number>(), estimate: new Set<number>(), target: new Set<number>() }
  const last = Math.max(0, Math.floor(height / mapRow) - 1)
  for (const { start, status } of figures)
    rows[status].add(Math.min(last, Math.floor((share(text, start) * height) / mapRow)))
  const px = (set: Set<number>) => [...set].sort((a, b) => a - b).map((row) => row * mapRow)
  return { actual: px(rows.actual), estimate: px(rows.estimate), target: px(rows.target) }
}
