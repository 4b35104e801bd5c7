/** A paragraph of a report: UTF-16 offsets into its text, and whether it is set as a heading. */
export interface Paragraph {
  start: number
  end: number
  /** 1 for 一、 and #, 2 for （一）, null for running text. */
  heading: 1 | 2 | null
}

/** A line without breaks is cut here at the next full stop, so that a text pasted as one line can still be drawn. */
const longest = 1500
/** No heading is longer. */
const longestHeading = 44

/** Where the text begins after its front matter (`---` lines with fields), which the page tells in its own words. */
export function bodyStart(text: string): number {
  const found = /^\s*---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 4000))
  return found ? found[0].length : 0
}

/** Cuts a text into its paragraphs; blank lines and blanks at the edges belong to none. Time grows with the length. */
export function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = []
  let at = bodyStart(text)
  while (at < text.length) {
    const line = text.indexOf('\n', at)
    const end = line < 0 ? text.length : line
    addLine(text, at, end, out)
    at = end + 1
  }
  return out
}

const blank = /\s/

function addLine(text: string, from: number, to: number, out: Paragraph[]): void {
  let start = from
  let end = to
  while (start < end && blank.test(text[start] ?? '')) start += 1
  while (end > start && blank.test(text[end - 1] ?? '')) end -= 1
  while (end - start > longest) {
    const cut = cutPoint(text, start + longest, end)
    out.push({ start, end: cut, heading: null })
    start = cut
  }
  if (end > start)
    out.push({ start, end, heading: headingOf(text.slice(start, Math.min(end, start + 60)), end - start) })
}

/** Just after the next full stop, or a full length on where none comes. */
function cutPoint(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + longest); at += 1)
    if (/[。；！？\n]/.test(text[at] ?? '')) return at + 1
  return Math.min(end, from + longest)
}

function headingOf(opening: string, length: number): Paragraph['heading'] {
  if (length > longestHeading || /[。；，]$/.test(opening)) return null
  if (/^(?:#{1,2}\s|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)/.test(opening)) return 1
  return /^(?:#{3,}\s|[（(][一二三四五六七八九十]{1,3}[）)])/.test(opening) ? 2 : null
}

/** Index of the paragraph that holds an offset, or of the last one before it; -1 where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
