import type { ChartTable, TableAbout } from './chart-table.js'

/** Excel refuses longer names of sheets, and these signs in them. */
const sheetName = (text: string) => text.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/**
 * A table as an Excel workbook: the rows, then a sheet that says what they are.
 * Text is written as text cells, which Excel never runs as formulas. The writer is loaded at the first use.
 */
export async function xlsxBlob({ name, columns, rows }: ChartTable, about: TableAbout): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const text = (value: string) => ({ value, type: String })
  const data = [
    columns.map((column) => ({ ...text(column), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (typeof value === 'string' ? text(value) : value))),
  ]
  const told = [about.title, ...about.notes, about.source, about.link].map((line) => [text(line)])
  return write([
    { data, sheet: sheetName(name), stickyRowsCount: 1 },
    { data: told, sheet: 'about' },
  ]).toBlob()
}
