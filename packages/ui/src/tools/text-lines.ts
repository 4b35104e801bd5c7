import { textWidth } from '../marks/text-width.js'

/** A line of a text as the browser has set it, in px of the window. */
export interface SetLine {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The lines into which the browser has broken a piece of text. */
export function linesOf(node: Text): SetLine[] {
  const text = node.data
  if (text.trim() === '') return []
  const range = document.createRange()
  const lines: SetLine[] = []
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const box = range.getClientRects()[0]
    // Blanks that the browser has folded away have no box.
    if (!box || (box.width === 0 && /\s/.test(text[at] ?? ''))) continue
    const line = lines.at(-1)
    if (line && Math.abs(line.top - box.top) < box.height / 2 && box.left >= line.left) {
      line.text += text[at]
      line.right = Math.max(line.right, box.right)
    } else {
      lines.push({ text: text[at] ?? '', left: box.left, right: box.right, top: box.top, bottom: box.bottom })
    }
  }
  return lines.filter((line) => line.text.trim() !== '')
}

/** Breaks a text so that no line is wider than `width` px: between Chinese characters anywhere, else between words. */
export function wrapped(text: string, size: number, width: number, weight: 400 | 600 = 400): string[] {
  const lines: string[] = []
  let line = ''
  // Closing marks stay with what they close.
  for (const piece of text.match(/[!-\u2e7f]+\s*|\s+|.[，。；：、？！）》”]*/gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
