import type { Column, PdfLine } from './lines.js'

/** A line that begins so many letters right of its margin begins a paragraph. */
const indent = 1.2
/** A line that ends so many letters before its margin ends one. */
const short = 2.5
/** Letters that differ by more than this part in size stand in different paragraphs. */
const otherSize = 0.15
const isLatin = (sign: string) => /[A-Za-z]/.test(sign)

interface Margins {
  left: number
  right: number
}

/** The paragraphs of lines that were broken to fit a page: Chinese is joined as it is, Latin words with a blank. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const lines = pages.flat()
  const columns: Record<Column, Margins> = {
    page: marginsOf(lines.filter(({ column }) => column === 'page')),
    left: marginsOf(lines.filter(({ column }) => column === 'left')),
    right: marginsOf(lines.filter(({ column }) => column === 'right')),
  }
  const paragraphs: string[] = []
  let before: PdfLine | undefined
  for (const line of lines) {
    const text = paragraphs.at(-1)
    const isNew = before === undefined || text === undefined || begins(line, columns) || ends(before, line, columns)
    if (isNew) paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = join(text, line.text)
    before = line
  }
  return paragraphs
}

/** A line set in, or one of a table. */
const begins = (line: PdfLine, columns: Record<Column, Margins>): boolean =>
  line.text.includes('\t') || line.left - columns[line.column].left > indent * line.size

/** A line after which its margin stays free, or letters of another size follow. */
const ends = (line: PdfLine, next: PdfLine, columns: Record<Column, Margins>): boolean =>
  line.text.includes('\t') ||
  columns[line.column].right - line.right > short * line.size ||
  Math.abs(next.size - line.size) > otherSize * line.size

/** The margins that most lines keep. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const at = (values: number[], part: number) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]
  const lefts = lines.map(({ left }) => left)
  const rights = lines.map(({ right }) => right)
  return { left: at(lefts, 0.1) ?? 0, right: at(rights, 0.9) ?? 0 }
}

function join(text: string, next: string): string {
  const isWord = isLatin(text.charAt(text.length - 1)) && isLatin(next.charAt(0))
  return isWord ? `${text} ${next}` : `${text}${next}`
}
