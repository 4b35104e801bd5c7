import type { Kysely } from 'kysely'
import { columnTypes } from '../engine.js'

/** Corrections that people make, and how observations know them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db)

  // No reference to the report: a correction outlives it, for the day when it is imported again.
  await db.schema
    .createTable('correction')
    .addColumn('region', text, (column) => column.notNull().references('region.code'))
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('report_id', text, (column) => column.notNull())
    .addColumn('claim', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('label', text, (column) => column.notNull())
    .addColumn('author', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('before', text, (column) => column.notNull())
    .addColumn('after', text)
    .addColumn('withdrawn_by', text)
    .addColumn('withdrawn_reason', text)
    .addColumn('withdrawn_at', text)
    .addPrimaryKeyConstraint('correction_key', ['region', 'id'])
    .execute()
  await db.schema.createIndex('correction_by_report').on('correction').columns(['region', 'report_id']).execute()
  await db.schema.createIndex('correction_by_time').on('correction').columns(['made_at', 'id']).execute()

  await db.schema.alterTable('observation').addColumn('corrects', text).execute()
  await db.schema.alterTable('observation').addColumn('overruled', text).execute()
  // Years with a figure are read from the index alone, and leave out what was overruled.
  await db.schema.dropIndex('observation_over_years').execute()
  await db.schema
    .createIndex('observation_over_years')
    .on('observation')
    .columns(['indicator', 'measure', 'region', 'year_to', 'is_annual', 'status', 'unit', 'basis', 'overruled'])
    .execute()
}
