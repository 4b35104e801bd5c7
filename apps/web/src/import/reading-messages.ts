import type { ErrorAnswer, ParseResult } from '@biaochi/schema'

/** What went wrong with a text, in the one shape of all errors. */
export type ReadProblem = ErrorAnswer['error']

/** What the importer knows of a text and the text does not say. */
export interface Given {
  region?: string | undefined
  year?: number | undefined
}

/** What the worker is asked: the texts of a file, or the figures of a text. */
export type ReadRequest =
  | { id: number; do: 'read'; file: File }
  | { id: number; do: 'parse'; text: string; given: Given }

/** What it answers. */
export type ReadAnswer =
  | { id: number; texts: ({ name: string; text: string } | { name: string; problem: ReadProblem })[] }
  | { id: number; result: ParseResult }
  | { id: number; problem: ReadProblem }
