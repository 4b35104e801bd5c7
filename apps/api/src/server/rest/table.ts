import type { Bilingual } from './words.js'

/** What one field of a table may hold. */
export type Cell = string | number | boolean | null

/** A column of CSV, XLSX and JSON: its name, what it holds, and how a row gives it. */
export interface Column<Row> {
  /** Lower case with underscores. */
  name: string
  type: 'text' | 'integer' | 'number' | 'boolean'
  title: Bilingual
  cell: (row: Row) => Cell
}

/** Columns with their rows, cells in order of the columns. */
export interface Table {
  columns: readonly Omit<Column<never>, 'cell'>[]
  rows: readonly (readonly Cell[])[]
}

/** A column. */
export function column<Row>(
  name: string,
  type: Column<Row>['type'],
  zh: string,
  en: string,
  cell: (row: Row) => Cell,
): Column<Row> {
  return { name, type, title: { zh, en }, cell }
}

/** Columns of a part of the row, such as its claim; empty where the row has no such part. Names get the prefix. */
export function columnsOf<Row, Part>(
  columns: readonly Column<Part>[],
  part: (row: Row) => Part | null,
  { prefix = '', zh = '', en = '' } = {},
): Column<Row>[] {
  return columns.map(({ name, type, title, cell }) => ({
    name: `${prefix}${name}`,
    type,
    title: { zh: `${zh}${title.zh}`, en: `${en}${title.en}` },
    cell: (row) => {
      const found = part(row)
      return found === null ? null : cell(found)
    },
  }))
}
