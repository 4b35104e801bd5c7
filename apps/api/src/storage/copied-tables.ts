import type { Database } from './tables.js'

/** A table that a copy takes along. */
export interface CopiedTable {
  name: keyof Database
  /** Columns of the primary key, by which it is read in parts. */
  key: readonly string[]
  /** Rows to a part; a row of `report` may hold megabytes. */
  rowsAtOnce: number
}

/** Every table, each after those that it refers to. */
export const copiedTables: readonly CopiedTable[] = [
  { name: 'region', key: ['code'], rowsAtOnce: 1_000 },
  { name: 'indicator', key: ['id'], rowsAtOnce: 1_000 },
  { name: 'reference_edition', key: ['name'], rowsAtOnce: 1_000 },
  { name: 'report', key: ['region', 'id'], rowsAtOnce: 20 },
  { name: 'observation', key: ['report_region', 'id'], rowsAtOnce: 500 },
  { name: 'rejected', key: ['region', 'report_id', 'place'], rowsAtOnce: 1_000 },
  { name: 'correction', key: ['region', 'id'], rowsAtOnce: 500 },
  { name: 'data_version', key: ['region'], rowsAtOnce: 1_000 },
]
