import type { MatrixCell, MatrixSeries } from './series.js'

/** A cell's address as a link writes it: `370100.2015`. */
export const cellText = ({ region, year }: Pick<MatrixCell, 'region' | 'year'>): string => `${region}.${year}`

/** The cell of an address, or null where the matrix has none. */
export function cellAt(series: MatrixSeries, address: string | null | undefined): MatrixCell | null {
  const [region, year] = address?.split('.') ?? []
  const row = series.rows.find((one) => one.region === region)
  return row?.cells.find((cell) => String(cell.year) === year) ?? null
}

/** Where a key leads from a cell; null at an edge and for other keys. */
export function cellBeside(
  series: MatrixSeries,
  from: Pick<MatrixCell, 'region' | 'year'>,
  key: string,
): MatrixCell | null {
  const row = series.rows.findIndex(({ region }) => region === from.region)
  const column = series.years.indexOf(from.year)
  const last = series.years.length - 1
  const at = (down: number, across: number) => series.rows[down]?.cells[across] ?? null
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'Home':
      return at(row, 0)
    case 'End':
      return at(row, last)
    case 'PageUp':
      return at(0, column)
    case 'PageDown':
      return at(series.rows.length - 1, column)
    default:
      return null
  }
}
