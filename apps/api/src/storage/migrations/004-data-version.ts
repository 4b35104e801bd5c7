import type { Kysely } from 'kysely'
import { columnTypes } from '../engine.js'

/** A number for each region that grows with every write of its reports, see `dataVersion`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db)
  await db.schema
    .createTable('data_version')
    .addColumn('region', text, (column) => column.primaryKey().references('region.code'))
    .addColumn('version', 'double precision', (column) => column.notNull())
    .execute()
}
