import type { ChartTable, TableAbout } from './chart-table.js'

/** A table as JSON: what it is, then one object a row, keyed by the columns. */
export function jsonText({ columns, rows }: ChartTable, about: TableAbout): string {
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))
  return `${JSON.stringify({ ...about, rows: records }, null, 2)}\n`
}
