import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits, refuseLarge } from '../limits.js'
import { ReaderError } from '../reader-error.js'
import { linesInOrder } from './columns.js'
import type { PdfLine } from './lines.js'
import { withoutPageMarks } from './page-marks.js'
import { paragraphsOf } from './paragraphs.js'
import { piecesOf } from './pieces.js'

/** Pages with fewer letters than this hold pictures. */
const fewestLetters = 15
/** More pieces than any page has: a stranger's file may. */
const mostPieces = 50_000

/**
 * The text of a PDF that has one, one line for each paragraph: columns one after the other, without page numbers and
 * running heads.
 * @param cMapUrl folder of the character maps that older Chinese files need, with a slash at its end
 * @throws ReaderError `too_large`, `broken_file`, `encrypted_file`, `scanned_file`
 */
export async function readPdf(bytes: Uint8Array, path: string, cMapUrl?: string): Promise<string> {
  refuseLarge(bytes.byteLength, limits.file, path)
  await bringHandler()
  const task = getDocument({
    // The reader keeps what it is given, and takes no Buffer; the caller may need it again.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
    ...(cMapUrl === undefined ? {} : { cMapUrl, cMapPacked: true }),
  })
  try {
    const document = await task.promise
    if (document.numPages > limits.pages) {
      throw new ReaderError('too_large', {
        message: `the PDF has ${document.numPages} pages, the limit is ${limits.pages}.`,
        path,
        hint: 'Cut it into one file for each report.',
      })
    }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      refusePieces(items.length, number, path)
      pages.push(linesInOrder(piecesOf(items)))
      page.cleanup()
    }
    return textOf(pages, path)
  } catch (cause) {
    throw readerError(cause, path)
  } finally {
    await task.destroy()
  }
}

/**
 * Gives pdf.js the part of it that reads, so that it runs here: in Node it would look for the file, and in the worker of a
 * page, where it already is apart from the page, it would want the address of another worker.
 */
async function bringHandler(): Promise<void> {
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
}

function textOf(pages: readonly PdfLine[][], path: string): string {
  const text = paragraphsOf(withoutPageMarks(pages)).join('\n')
  if (text.length < fewestLetters * pages.length) {
    throw new ReaderError('scanned_file', {
      message: `the PDF holds pictures of its ${pages.length} pages and no text.`,
      path,
      hint: 'Run OCR on it, for example with ocrmypdf -l chi_sim, and give the result.',
    })
  }
  refuseLarge(text.length, limits.text, path)
  return text
}

function refusePieces(pieces: number, page: number, path: string): void {
  if (pieces <= mostPieces) return
  throw new ReaderError('too_large', {
    message: `page ${page} of the PDF holds ${pieces} pieces of text, the limit is ${mostPieces}.`,
    path,
    hint: 'Save its text from a PDF viewer and give that.',
  })
}

function readerError(cause: unknown, path: string): ReaderError {
  if (cause instanceof ReaderError) return cause
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return new ReaderError('encrypted_file', {
      message: 'the PDF is locked with a password.',
      path,
      hint: 'Open it with the password and save it without one.',
      cause,
    })
  }
  return new ReaderError('broken_file', {
    message: 'the PDF is damaged.',
    path,
    hint: 'Open it in a viewer and save or print it anew.',
    cause,
  })
}
