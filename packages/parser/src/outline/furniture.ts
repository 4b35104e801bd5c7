import type { Span } from '../document.js'
import { furnitureWords } from './outline-words.data.js'
import type { Title } from './title.js'

/** Lines that are the page's and not the report's: what stands before the title, menus, and what follows the end. */
export function findFurniture(text: string, title: Title | undefined): readonly Span[] {
  const spans: Span[] = []
  if (title) spans.push({ start: 0, end: title.end })
  let start = title ? title.end + 1 : 0
  const tailFrom = text.length * 0.6
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, Math.min(end, start + 200))
    const row =
      end - start < 200
        ? furnitureWords.find((candidate) => candidate.surface.some((word) => line.includes(word)))
        : undefined
    if (row?.means === 'rest' && start > tailFrom) {
      spans.push({ start, end: text.length })
      break
    }
    if (row || isDateLine(line)) spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/** 2023-01-09 23:06:00 政府, 第3页: a line of its own that only dates or counts pages. */
function isDateLine(line: string): boolean {
  return line.length < 40 && /^(?:\d{4}[—.]\d{1,2}[—.]\d{1,2}|—?\d{1,3}—?$|第\d{1,3}页|共\d{1,3}页)/.test(line)
}
