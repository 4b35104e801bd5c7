import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** Some words of a page that stand together, in points from the lower left corner. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Height of the base line. */
  base: number
  /** Size of the letters. */
  size: number
}

/** The pieces of a page. Turned words are left out: they are stamps and marks behind the text. */
export function piecesOf(items: readonly (TextItem | TextMarkedContent)[]): Piece[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, , , left = 0, base = 0] = item.transform as number[]
    const size = Math.abs(a) || item.height
    const isTurned = Math.abs(b) > 0.05 * Math.abs(a)
    const isSound = [left, base, size, item.width].every(Number.isFinite)
    return isTurned || !isSound || size <= 0 ? [] : [{ text: item.str, left, right: left + item.width, base, size }]
  })
}
