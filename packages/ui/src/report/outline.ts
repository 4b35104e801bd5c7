import type { SectionRole } from '@biaochi/schema'
import { type Paragraph, paragraphAt } from './paragraphs.js'
import type { ShownReport } from './shown-report.js'

/** One line of the outline: a heading, or the beginning of a part that has none. */
export interface OutlineEntry {
  /** Index of the paragraph that it leads to. */
  paragraph: number
  level: 1 | 2
  /** The heading's words; empty where the part has none, and its role stands in their place. */
  title: string
  /** What the part is about (last year, the year ahead …), told where a part begins. */
  role: SectionRole | null
  /** Figures up to the next line. */
  figures: number
}

/** （一）经济运行。据预计… : a paragraph that opens with its number and a few words as heading. */
const opening =
  /^(?:#{1,6}\s*)?(?:([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)|[（(][一二三四五六七八九十]{1,3}[）)])/

const longestTitle = 22

/** The outline of a report: its headings as they are numbered, and where the parser's parts begin. */
export function outlineOf(
  report: Pick<ShownReport, 'text' | 'sections' | 'observations'>,
  paragraphs: readonly Paragraph[],
): OutlineEntry[] {
  const roles = new Map<number, SectionRole>()
  for (const { start, end, role } of report.sections)
    if (end > start) roles.set(Math.max(0, paragraphAt(paragraphs, start)), role)
  const entries: OutlineEntry[] = []
  for (const [index, { start, end, heading }] of paragraphs.entries()) {
    const text = report.text.slice(start, Math.min(end, start + 80))
    const found = opening.exec(text)
    const role = roles.get(index) ?? null
    if (!found && heading === null && role === null) continue
    // A part that begins without a heading is told apart only where it is not the first.
    if (!found && heading === null && entries.length === 0 && roles.size < 2) continue
    const level = heading ?? (found?.[1] || !found ? 1 : 2)
    entries.push({ paragraph: index, level, title: found || heading ? titleOf(text) : '', role, figures: 0 })
  }
  const parts = entries.flatMap(({ paragraph }) => paragraphs[paragraph] ?? [])
  for (const { start } of report.observations) {
    const entry = entries[paragraphAt(parts, start)]
    if (entry) entry.figures += 1
  }
  // A part without heading and figures is no more than the title of the report.
  return entries.filter(({ title, figures }) => title !== '' || figures > 0)
}

/** The words of a heading: up to its first full stop or colon, at most some twenty characters. */
function titleOf(text: string): string {
  const plain = text.replace(/^#{1,6}\s*/, '')
  const stop = plain.search(/[。：:\n]/)
  const title = stop < 0 ? plain : plain.slice(0, stop)
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title
}
