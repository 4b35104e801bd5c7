import { documentPart } from './docx/read-docx.js'
import { type DocumentFormat, unreadable } from './formats.data.js'
import { limits, refuseLarge } from './limits.js'
import { ReaderError } from './reader-error.js'
import { decodeText } from './text/decode-text.js'

/** A document as text, with what the file says of itself. */
export interface DocumentText {
  text: string
  format: DocumentFormat
  /** Encoding of a text or web page, as `TextDecoder` names it; null for Word and PDF. */
  encoding: string | null
  /** Title that a web page gives itself. */
  title: string | null
  /** Address that a web page was saved from. */
  source: string | null
}

/** What the caller knows of a file. */
export interface ReadOptions {
  /** A file name or path: errors name the file so, and its ending tells a web page. */
  name: string
  /** Encoding of a text or web page, where it is guessed wrong: gbk, utf-16be, big5 … */
  encoding?: string | undefined
  /** The folder `cmaps` of pdfjs-dist with a slash at its end: an address, or in Node a path. For older Chinese PDF files. */
  cMapUrl?: string | undefined
}

const startsOf = (bytes: Uint8Array, length: number) => new TextDecoder('latin1').decode(bytes.subarray(0, length))
const pageStart = /^\s{0,200}<(?:!doctype\s{1,10}html|html|head|body|!--)/i

/**
 * The text of a file, in Node and in the browser. What the file is, is told by its first bytes; a web page also by its
 * ending. Readers of formats are loaded when they are first needed.
 * @throws ReaderError
 */
export async function readDocument(bytes: Uint8Array, { name, encoding, cMapUrl }: ReadOptions): Promise<DocumentText> {
  const plain = { encoding: null, title: null, source: null }
  refuseLarge(bytes.byteLength, limits.file, name)
  const head = startsOf(bytes, 1024)
  const other = unreadable.find(({ starts }) => head.startsWith(starts))
  if (other) throw new ReaderError('not_text', { message: `this is ${other.name}.`, path: name, hint: other.hint })
  if (head.includes('%PDF-')) {
    const { readPdf } = await import('./pdf/read-pdf.js')
    return { ...plain, format: 'pdf', text: await readPdf(bytes, name, cMapUrl) }
  }
  if (isZip(bytes)) {
    const { readDocx } = await import('./docx/read-docx.js')
    refuseOtherZip(bytes, name)
    return { ...plain, format: 'docx', text: readDocx(bytes, name) }
  }
  if (
    /\.x?html?$/i.test(name) ||
    pageStart.test(startsOf(withoutZeros(bytes), 1024).replace(/^\u00ef\u00bb\u00bf/, ''))
  ) {
    const { readHtml } = await import('./html/read-html.js')
    return { ...readHtml(bytes, name, encoding), format: 'html' }
  }
  refuseLarge(bytes.byteLength, limits.text, name)
  return { ...plain, ...decodeText(bytes, name, encoding), format: 'text' }
}

/** Whether the file is a ZIP: an archive, or a Word file. */
export const isZip = (bytes: Uint8Array): boolean => startsOf(bytes, 4) === 'PK\u0003\u0004'

/** Whether a ZIP is a Word file: it names the part that holds the words. */
export const isWordFile = (bytes: Uint8Array): boolean => isZip(bytes) && indexOf(bytes, documentPart) >= 0

function refuseOtherZip(bytes: Uint8Array, name: string): void {
  if (isWordFile(bytes)) return
  throw new ReaderError('not_text', {
    message: 'this is an archive, or a file of another program packed like one.',
    path: name,
    hint: 'A ZIP of reports may be imported as a file of its own, not within another; save other files as plain text.',
  })
}

/** A page in UTF-16 begins like any other but for zeros. */
const withoutZeros = (bytes: Uint8Array) => bytes.subarray(0, 1024).filter((byte) => byte !== 0)

/** Where Latin words stand in bytes, or -1. Names of parts stand in the directory, at the end of a ZIP. */
function indexOf(bytes: Uint8Array, words: string): number {
  const first = words.charCodeAt(0)
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    let i = 1
    while (i < words.length && bytes[at + i] === words.charCodeAt(i)) i++
    if (i === words.length) return at
  }
  return -1
}
