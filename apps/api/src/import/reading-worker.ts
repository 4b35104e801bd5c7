import type { ParseOptions } from '@biaochi/parser'
import type { ErrorAnswer, ParseResult } from '@biaochi/schema'
import { BiaochiError, errorAnswer } from '../errors.js'
import { type FileGiven, textOf } from './reading.js'

/** What a worker is asked for. */
export type ReadingTask = ({ file: string } & FileGiven) | { text: string; options: ParseOptions }

/** What a worker answers. An error of the input crosses between threads as what it says, as classes do not. */
export type ReadingAnswer = { text: string } | { result: ParseResult } | ErrorAnswer

/** Reads a file or parses a text. The parser is loaded by the first text: where nothing is new, it is not needed. */
export default async function work(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    if ('file' in task) return { text: await textOf(task.file, task) }
    const { parse } = await import('@biaochi/parser')
    return { result: parse(task.text, task.options) }
  } catch (error) {
    if (error instanceof BiaochiError) return errorAnswer(error)
    throw error
  }
}
