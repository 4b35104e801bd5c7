import { linesOf, type PdfLine } from './lines.js'
import type { Piece } from './pieces.js'

/** Where between the margins a gutter may lie. */
const [gutterFrom, gutterTo] = [0.35, 0.65]
/** Columns have lines on both sides; fewer are the two cells of a table. */
const fewest = 8
/** So many of the lines must leave the gutter free. */
const most = 0.85

/**
 * The lines of a page in the order of reading: of a page in two columns the left one first, between lines that run over
 * both.
 */
export function linesInOrder(pieces: readonly Piece[]): PdfLine[] {
  const lines = linesOf(pieces)
  const gutter = gutterOf(pieces, lines.length)
  if (gutter === undefined) return lines
  const ordered: PdfLine[] = []
  let left: Piece[] = []
  let right: Piece[] = []
  const endColumns = () => {
    ordered.push(...linesOf(left, 'left'), ...linesOf(right, 'right'))
    left = []
    right = []
  }
  for (const row of rowsOf(pieces)) {
    if (row.some((piece) => piece.left < gutter && piece.right > gutter)) {
      endColumns()
      ordered.push(...linesOf(row))
    } else for (const piece of row) piece.right <= gutter ? left.push(piece) : right.push(piece)
  }
  endColumns()
  return ordered
}

/** Pieces by height, from top to bottom. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].base - piece.base <= piece.size * 0.45) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

/** The height-long gap between two columns, where there are two. */
function gutterOf(pieces: readonly Piece[], lines: number): number | undefined {
  if (lines < fewest) return undefined
  const from = Math.min(...pieces.map(({ left }) => left))
  const to = Math.max(...pieces.map(({ right }) => right))
  const step = (to - from) / 100
  let best: { at: number; crossing: number } | undefined
  for (let at = from + (to - from) * gutterFrom; at <= from + (to - from) * gutterTo; at += step) {
    const crossing = pieces.filter(({ left, right }) => left < at && right > at).length
    if (best === undefined || crossing < best.crossing) best = { at, crossing }
  }
  if (best === undefined || best.crossing > lines * (1 - most)) return undefined
  const at = best.at
  const sides = [pieces.filter(({ right }) => right <= at), pieces.filter(({ left }) => left >= at)]
  const isFull = sides.every((side) => linesOf(side).filter((line) => line.text.length > 8).length >= fewest / 2)
  return isFull ? at : undefined
}
