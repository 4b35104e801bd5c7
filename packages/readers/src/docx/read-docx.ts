import { openArchive } from '../archive/open-archive.js'
import { limits, refuseLarge } from '../limits.js'
import { ReaderError } from '../reader-error.js'
import { wordsOfDocument } from './words.js'

/** The part of a Word file that holds its words. */
export const documentPart = 'word/document.xml'

/**
 * The text of a Word file (.docx), one line for each paragraph.
 * @throws ReaderError `too_large`, `broken_file`, `empty_text`
 */
export function readDocx(bytes: Uint8Array, path: string): string {
  refuseLarge(bytes.byteLength, limits.file, path)
  const [part] = openArchive(bytes, path, (name) => name === documentPart, limits.xml)
  if (part === undefined || 'error' in part) {
    const code = part?.error.code === 'too_large' ? 'too_large' : 'broken_file'
    throw new ReaderError(code, {
      message: code === 'too_large' ? 'the Word file holds more than any report.' : 'this Word file is damaged.',
      path,
      hint: 'Open it and save it as plain text (.txt) in UTF-8.',
      cause: part?.error,
    })
  }
  const text = wordsOfDocument(new TextDecoder().decode(part.bytes)).join('\n')
  if (text === '') {
    throw new ReaderError('empty_text', {
      message: 'the Word file holds no words; it may hold pictures of pages.',
      path,
      hint: 'Run OCR on the pictures and give the text.',
    })
  }
  refuseLarge(text.length, limits.text, path)
  return text
}
