/** Words at a place of a page, in points from the lower left corner of A4. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
}

/** Chinese text as hexadecimal UTF-16, the code of the character map that the font names. */
const hex = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

const content = (words: readonly Placed[]) =>
  words.map(({ text, x, y, size = 14 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n')

/** A PDF as older Chinese programs write it: a font that is not embedded, with a character map of Adobe's. */
export function makePdf(pages: readonly (readonly Placed[])[], map = 'UniGB-UTF16-H'): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const firstPage = 6
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [4 0 R] >>`)
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
  )
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  )
  for (const [i, words] of pages.entries()) {
    const stream = content(words)
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * i + 1} 0 R >>`,
    )
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** A paragraph broken into lines of a column, its first line set in by two letters. */
export function column(
  text: string,
  { x, y, width, size = 14 }: { x: number; y: number; width: number; size?: number },
) {
  const letters = Math.floor(width / size)
  const lines: Placed[] = []
  const set = `　　${text}`
  for (let at = 0; at < set.length; at += letters) {
    const line = set.slice(at, at + letters)
    const blanks = line.length - line.trimStart().length
    lines.push({ text: line.trimStart(), x: x + blanks * size, y: y - (lines.length * size * 3) / 2, size })
  }
  return lines
}

/** The paragraphs of a text on pages of A4. */
export function pagesOf(paragraphs: readonly string[]): Placed[][] {
  const pages: Placed[][] = [[]]
  let y = 780
  for (const text of paragraphs) {
    for (const line of column(text, { x: 80, y: 0, width: 434 })) {
      if (y < 60) {
        pages.push([])
        y = 780
      }
      pages.at(-1)?.push({ ...line, y })
      y -= 21
    }
  }
  return pages
}
