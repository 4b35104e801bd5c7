import { type ParseOptions, parse } from '@biaochi/parser'
import type { ParseResult } from '@biaochi/schema'
import { documentText } from './document-text.js'
import { readTextFile } from './read-file.js'

/** What is known of a file beside its name. */
export interface FileGiven {
  /** What it holds, where it stands in an archive. */
  bytes?: Uint8Array | undefined
  /** Encoding of a text or web page, where it is guessed wrong. */
  encoding?: string | undefined
}

/** How files are read and texts are parsed: in this thread, or in others. */
export interface Reading {
  /** How many files are worth having in hand at a time. */
  ahead: number
  /** The text of a file. @throws BiaochiError as `readTextFile` does */
  readText: (file: string, given?: FileGiven) => Promise<string>
  /** What the parser finds in a text. `name` is what errors call it. */
  parse: (text: string, options: ParseOptions, name: string) => Promise<ParseResult>
}

/** Reads in this thread, one file at a time. */
export const readHere: Reading = {
  ahead: 1,
  readText: textOf,
  parse: async (text, options) => parse(text, options),
}

/** The text of a file on the disk, or of one whose bytes are given. @throws BiaochiError as `readTextFile` does */
export function textOf(file: string, { bytes, encoding }: FileGiven = {}): Promise<string> {
  return bytes === undefined ? readTextFile(file, encoding) : documentText(bytes, file, encoding)
}
