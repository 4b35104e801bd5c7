import { Parser } from 'htmlparser2'

/** Elements whose text is none of the document: what was deleted, codes of fields, the second coat of a drawing, readings above the words. */
const dropped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:rt'])

/**
 * The paragraphs of a Word document, the cells of a table's row in one line with tabs between them. Its XML is read as
 * text: entities that the file defines for itself are not looked up, so that none can grow.
 */
export function wordsOfDocument(xml: string): string[] {
  const lines: string[] = []
  let line = ''
  let isText = false
  let droppedAt = 0
  let cells = 0
  const endLine = () => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  /** A line break or paragraph; in a table the row is the line. */
  const endPiece = () => {
    if (cells > 0) line += ' '
    else endLine()
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (dropped.has(name)) droppedAt++
        else if (name === 'w:t') isText = true
        else if (name === 'w:tab') line += '\t'
        else if (name === 'w:tc') cells++
        else if (name === 'w:br' || name === 'w:cr') endPiece()
      },
      onclosetag(name) {
        if (dropped.has(name)) droppedAt--
        else if (name === 'w:t') isText = false
        else if (name === 'w:p') endPiece()
        else if (name === 'w:tc') {
          cells--
          line = `${line.trimEnd()}\t`
        } else if (name === 'w:tr' && cells === 0) endLine()
      },
      ontext(data) {
        if (isText && droppedAt === 0) line += data
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  endLine()
  return lines
}
