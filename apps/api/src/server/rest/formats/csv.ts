import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Delivery } from '../delivery.js'
import type { Answer } from '../endpoint.js'
import type { Cell, Table } from '../table.js'
import { neutral } from './neutral.js'

const byteOrderMark = '﻿'

/** Lines of CSV (RFC 4180): commas, double quotes, CR LF. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(neutral)),
    { record_delimiter: 'windows', cast: { boolean: String } },
  )
}

/** A table as CSV with the names of its columns first, page by page. */
export function writeCsv({ endpoint: { columns = [] }, pages, presentation: { bom } }: Delivery): Readable {
  const head = csvLines([columns.map(({ name }) => name)])
  return Readable.from(linesOf(pages, `${bom ? byteOrderMark : ''}${head}`, (answer) => tableOf(answer).rows))
}

/** A head, then the lines of each page. A page is asked for when the reader has taken the one before. */
export async function* linesOf(
  pages: () => AsyncGenerator<Answer>,
  head: string,
  rows: (answer: Answer) => readonly (readonly Cell[])[],
): AsyncGenerator<string> {
  let before = head
  for await (const answer of pages()) {
    yield before + csvLines(rows(answer))
    before = ''
  }
}

/** The answer's table; only formats that need one are offered where there is none. */
export function tableOf(answer: Answer): Table {
  if (answer.table === undefined) throw new Error('the answer is no table')
  return answer.table()
}
