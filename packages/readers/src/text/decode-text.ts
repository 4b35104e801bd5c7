import { limits, refuseLarge } from '../limits.js'
import { ReaderError } from '../reader-error.js'
import { encodings, marks } from './encodings.data.js'

/** A text with the encoding that it was read in. */
export interface DecodedText {
  text: string
  /** As `TextDecoder` names it: `utf-8`, `gb18030`. */
  encoding: string
}

/** Characters that every Chinese text of some length holds; bytes read in a wrong encoding rarely do. */
const common = /[的一是在不了有和年中国市发展工作全大为上]/g
const han = /\p{Script=Han}/gu
/** So much of a text tells whether it reads as Chinese. */
const sample = 100_000

/**
 * The text of a file: UTF-8 or UTF-16 (a byte order mark is taken off), or GB18030 where it then reads as Chinese.
 * @param path what an error calls the file
 * @param asked name of the encoding, where the caller knows better: gbk, utf-16be, big5 …
 * @throws ReaderError `too_large`, `not_text`, `unknown_encoding`
 */
export function decodeText(bytes: Uint8Array, path: string, asked?: string): DecodedText {
  refuseLarge(bytes.byteLength, limits.file, path)
  return within(asked === undefined ? guessed(bytes, path) : inEncoding(bytes, asked, path), path)
}

/** The name that `TextDecoder` has for an encoding, or undefined for one that is not known. */
export const encodingNamed = (name: string): string | undefined => encodings[name.trim().toLowerCase()]

/** @throws ReaderError `too_large` for a text that is longer than any report */
function within(decoded: DecodedText, path: string): DecodedText {
  // three bytes a character at most
  if (decoded.text.length * 3 > limits.text)
    refuseLarge(new TextEncoder().encode(decoded.text).byteLength, limits.text, path)
  return decoded
}

function guessed(bytes: Uint8Array, path: string): DecodedText {
  const mark = marks.find((one) => one.bytes.every((byte, i) => bytes[i] === byte))
  const encoding = mark?.encoding ?? (bytes.includes(0) ? withoutMark(bytes) : 'utf-8')
  const text = encoding === undefined ? undefined : decoded(bytes, encoding)
  if (text !== undefined && encoding !== undefined) return { text, encoding }
  if (mark === undefined && encoding === 'utf-8') {
    const chinese = decoded(bytes, 'gb18030')
    if (chinese !== undefined && readsAsChinese(chinese)) return { text: chinese, encoding: 'gb18030' }
  }
  throw new ReaderError('not_text', {
    message: 'this is not text in UTF-8, UTF-16 or GB18030.',
    path,
    hint: 'Save it as plain text in UTF-8, or name its encoding (--encoding).',
  })
}

/**
 * UTF-16 without a mark has a zero in one byte of each digit, sign and line break, always the same of the two; the other is
 * zero in a few characters (一).
 */
function withoutMark(bytes: Uint8Array): string | undefined {
  let odd = 0
  let even = 0
  const end = Math.min(bytes.length, sample)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) i % 2 === 1 ? odd++ : even++
  return odd > 3 * even ? 'utf-16le' : even > 3 * odd ? 'utf-16be' : undefined
}

function inEncoding(bytes: Uint8Array, asked: string, path: string): DecodedText {
  const encoding = encodingNamed(asked)
  if (encoding === undefined) {
    throw new ReaderError('unknown_encoding', {
      message: `unknown encoding: ${asked.slice(0, 40)}.`,
      path,
      hint: `Known are ${Object.keys(encodings).join(', ')}.`,
    })
  }
  const text = decoded(bytes, encoding)
  if (text === undefined) {
    throw new ReaderError('unknown_encoding', {
      message: `this is not text in ${asked}.`,
      path,
      hint: 'Leave the encoding away and it will be found out, or name another.',
    })
  }
  return { text, encoding }
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readsAsChinese(whole: string): boolean {
  const text = whole.slice(0, sample).replace(/\s/g, '')
  const chinese = text.match(han)?.length ?? 0
  const frequent = text.match(common)?.length ?? 0
  return chinese >= text.length * 0.3 && frequent >= chinese * 0.02
}
