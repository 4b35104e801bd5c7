import { ReaderError } from './reader-error.js'

const mega = 1024 * 1024

/** The most that is read, of anything. The longest known report has under 200 000 bytes of text. */
export const limits = {
  /** Bytes of a text in UTF-8, be it a file or what was drawn from one. */
  text: 5 * mega,
  /** Bytes of a web page, a Word file or a PDF. */
  file: 32 * mega,
  /** Bytes of the XML in a Word file. */
  xml: 64 * mega,
  /** Bytes of an archive. */
  archive: 128 * mega,
  /** Bytes of all files of an archive, unpacked. */
  unpacked: 256 * mega,
  /** Files in an archive. */
  entries: 2_000,
  /** Pages of a PDF. */
  pages: 1_000,
} as const

/** A size as people say it: `5 MB`. */
export const sizeInWords = (bytes: number): string => `${Number((bytes / mega).toFixed(1))} MB`

/** @throws ReaderError `too_large` */
export function refuseLarge(size: number, limit: number, path: string): void {
  if (size <= limit) return
  throw new ReaderError('too_large', {
    message: `too large: ${(size / mega).toFixed(1)} MB, the limit is ${sizeInWords(limit)}.`,
    path,
    hint: 'Cut it into one file for each report.',
  })
}
