import type { Piece } from './pieces.js'

/** A line of a page. */
export interface PdfLine {
  text: string
  left: number
  right: number
  base: number
  size: number
  column: Column
}

/** Where a line stands: over the whole page, or in one of two columns. */
export type Column = 'page' | 'left' | 'right'

/** Base lines nearer than this part of a letter's size are one line. */
const sameLine = 0.45
/** A gap wider than this part of a letter's size is a blank, or a new cell of a table. */
const blank = 0.25
const cell = 1.6

/** The lines of pieces, from top to bottom, each from left to right. */
export function linesOf(pieces: readonly Piece[], column: Column = 'page'): PdfLine[] {
  const sorted = pieces.toSorted((a, b) => b.base - a.base || a.left - b.left)
  const lines: Piece[][] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(first.base - piece.base) <= sameLine * Math.min(first.size, piece.size))
      line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => joined(line, column))
}

function joined(line: readonly Piece[], column: Column): PdfLine {
  const pieces = line.toSorted((a, b) => a.left - b.left)
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const gap = (piece.left - right) / piece.size
    if (text !== '') text += gap > cell ? '\t' : gap > blank ? ' ' : ''
    text += piece.text
    right = Math.max(right, piece.right)
  }
  const left = Math.min(...pieces.map((piece) => piece.left))
  const size = Math.max(...pieces.map((piece) => piece.size))
  return { text: text.trim(), left, right, base: pieces[0]?.base ?? 0, size, column }
}
