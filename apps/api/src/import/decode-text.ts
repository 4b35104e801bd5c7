import { BiaochiError } from '../errors.js'

/** The largest file or text that is taken, in bytes; the longest known report has under 200 000. */
export const sizeLimit = 5 * 1024 * 1024

/** What files begin with that are often dropped here and are no text, and what to do with them. */
const formats: readonly { starts: string; name: string; hint: string }[] = [
  { starts: '%PDF', name: 'a PDF', hint: 'Save its text first, for example with pdftotext.' },
  { starts: 'PK\u0003\u0004', name: 'a Word or ZIP file', hint: 'Open it and save it as plain text (.txt) in UTF-8.' },
  { starts: '\u00d0\u00cf\u0011\u00e0', name: 'an old Word file', hint: 'Open it and save it as plain text in UTF-8.' },
]

/** Characters that every Chinese text of some length holds; bytes read in a wrong encoding rarely do. */
const common = /[的一是在不了有和年中国市发展工作全大为上]/g
const han = /\p{Script=Han}/gu

/**
 * The text of a file: UTF-8 or UTF-16 (a byte order mark is taken off), or GB18030 where it then reads as Chinese.
 * @param name what the error calls it
 * @throws BiaochiError `too_large` or `not_text`
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  refuseLarge(bytes.byteLength, name)
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const format = formats.find(({ starts }) => head.startsWith(starts))
  if (format) throw new BiaochiError('not_text', { message: `this is ${format.name}.`, path: name, hint: format.hint })
  if (head.startsWith('\u00ff\u00fe')) return decoded(bytes, 'utf-16le') ?? refuseBinary(name)
  if (bytes.includes(0)) return refuseBinary(name)
  const text = decoded(bytes, 'utf-8')
  if (text !== undefined) return text
  const chinese = decoded(bytes, 'gb18030')
  return chinese !== undefined && readsAsChinese(chinese) ? chinese : refuseBinary(name)
}

/** @throws BiaochiError `too_large` */
export function refuseLarge(size: number, name: string): void {
  if (size <= sizeLimit) return
  throw new BiaochiError('too_large', {
    message: `too large: ${(size / 1024 / 1024).toFixed(1)} MB, the limit is ${sizeLimit / 1024 / 1024} MB.`,
    path: name,
    hint: 'Cut it into one file for each report.',
  })
}

function refuseBinary(name: string): never {
  throw new BiaochiError('not_text', {
    message: 'this is not text in UTF-8, UTF-16 or GB18030.',
    path: name,
    hint: 'Save it as plain text in UTF-8.',
  })
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readsAsChinese(text: string): boolean {
  const characters = text.replace(/\s/g, '').length
  const chinese = text.match(han)?.length ?? 0
  const frequent = text.match(common)?.length ?? 0
  return chinese >= characters * 0.3 && frequent >= chinese * 0.02
}
