import { Bound, formatValue } from '@biaochi/schema'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { BiaochiError } from '../../../errors.js'
import { version } from '../../../project.js'
import type { Delivery } from '../delivery.js'
import type { Cell } from '../table.js'
import { tableOf } from './csv.js'
import { neutral } from './neutral.js'

/** Rows that one sheet is made for; it is held in memory as a whole. */
export const sheetLimit = 50_000

const bold = (text: string) => ({ value: text, fontWeight: 'bold' as const })

/** A workbook with a sheet of data and one of notes. @throws BiaochiError `too_large` */
export async function writeXlsx(delivery: Delivery): Promise<Buffer> {
  const { endpoint, pages } = delivery
  const columns = endpoint.columns ?? []
  const rows: (readonly Cell[])[] = []
  for await (const page of pages()) {
    for (const row of tableOf(page).rows) rows.push(row)
    if (rows.length > sheetLimit) throw tooLong()
  }
  const data: SheetData = [
    columns.map(({ name }) => bold(name)),
    ...rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell))),
  ]
  return writeXlsxFile([
    {
      sheet: 'data',
      data,
      stickyRowsCount: 1,
      columns: columns.map(({ name, type }) => ({ width: Math.max(name.length + 2, type === 'text' ? 16 : 8) })),
    },
    { sheet: 'notes', data: notes(delivery, rows.length), columns: [{ width: 24 }, { width: 50 }, { width: 60 }] },
  ]).toBuffer()
}

/** Text as text, never as a number or formula. */
const text = (value: string) => ({ value: String(neutral(value)), type: String })

/** Title, rule, unit and source; when it was fetched; what hedges and columns mean. */
function notes({ endpoint, answer, address }: Delivery, count: number): SheetData {
  const about = Object.entries(answer.about).filter(([, value]) => value !== null)
  return [
    [bold('标尺 Biaochi'), text(endpoint.title.zh), text(endpoint.title.en)],
    [text('地址 address'), text(address)],
    [text('取得时间 fetched'), text(new Date().toISOString())],
    [text('版本 version'), text(version)],
    [text('行数 rows'), count],
    ...about.map(([name, value]) => [text(name), typeof value === 'string' ? text(value) : value]),
    [
      text('来源 source'),
      text('各行所列报告，数值按原文读取'),
      text('the report named in each row; figures are read from its words'),
    ],
    [],
    [bold('限定 bound'), bold('写法 as shown')],
    ...Bound.options.map((bound) => [text(bound), ...hedgeExample(bound)]),
    [],
    [bold('列 column'), bold('含义'), bold('meaning')],
    ...(endpoint.columns ?? []).map(({ name, title }) => [text(name), text(title.zh), text(title.en)]),
  ]
}

/** How 5 % is shown with a hedge. */
function hedgeExample(bound: Bound) {
  const figure = { value: 5, upper: bound === 'range' ? 6 : null, unit: '%', bound, measure: 'growth' as const }
  return [text(formatValue(figure, 'zh'))]
}

function tooLong(): BiaochiError {
  return new BiaochiError('too_large', {
    message: `the sheet would have more than ${sheetLimit} rows.`,
    path: 'format',
    hint: 'Ask for less, or for format=csv, which has no limit.',
  })
}
