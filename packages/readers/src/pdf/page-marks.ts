import type { PdfLine } from './lines.js'

/** The lines at the head and foot of a page that may be marks of the page. */
const edge = 2
/** A head that so many pages have is a running head. */
const fewestPages = 3
const pageNumber =
  /^[-—–·.\s]{0,6}(?:第\s{0,2})?\d{1,4}(?:\s{0,2}页)?(?:\s{0,2}[/／共]\s{0,2}\d{1,4}(?:\s{0,2}页)?)?[-—–·.\s]{0,6}$/

/** A line as it stands on every page: digits count as one. */
const shape = (line: PdfLine) => line.text.replace(/\d+/g, '0').replace(/\s+/g, '')

const edgesOf = (page: readonly PdfLine[]) => [
  ...page.slice(0, edge),
  ...page.slice(Math.max(edge, page.length - edge)),
]

/** The pages without their numbers and running heads and feet. */
export function withoutPageMarks(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(shape))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRunning = (line: PdfLine) => {
    const count = counts.get(shape(line)) ?? 0
    return count >= fewestPages && count > pages.length * 0.4
  }
  return pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => !(edges.has(line) && (pageNumber.test(line.text.slice(0, 60)) || isRunning(line))))
  })
}
