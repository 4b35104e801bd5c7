import type { ChartTable, TableCell } from './chart-table.js'

/** A cell as CSV writes it. Text that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
function cell(value: TableCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180) with a byte-order mark, by which Excel knows UTF-8. */
export function csvText({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
