import { type ParseOptions, parse } from '@biaochi/parser'
import type { ParseResult } from '@biaochi/schema'
import { readTextFile } from './read-file.js'

/** How files are read and texts are parsed: in this thread, or in others. */
export interface Reading {
  /** How many files are worth having in hand at a time. */
  ahead: number
  /** The text of a file. @throws BiaochiError as `readTextFile` does */
  readText: (file: string) => Promise<string>
  /** What the parser finds in a text. `name` is what errors call it. */
  parse: (text: string, options: ParseOptions, name: string) => Promise<ParseResult>
}

/** Reads in this thread, one file at a time. */
export const readHere: Reading = {
  ahead: 1,
  readText: readTextFile,
  parse: async (text, options) => parse(text, options),
}
