import type { Kysely } from 'kysely'
import { columnTypes } from '../engine.js'

/** Tables for regions, indicators, reports, observations and rejected numbers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db)

  await db.schema
    .createTable('region')
    .addColumn('code', text, (column) => column.primaryKey())
    .addColumn('zh', text, (column) => column.notNull())
    .addColumn('short', text, (column) => column.notNull())
    .addColumn('en', text, (column) => column.notNull())
    .addColumn('pinyin', text, (column) => column.notNull())
    .addColumn('initials', text, (column) => column.notNull())
    .addColumn('level', text, (column) => column.notNull())
    .addColumn('province', text)
    .addColumn('parent', text)
    .addColumn('until', 'integer')
    .execute()

  await db.schema
    .createTable('indicator')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('zh', text, (column) => column.notNull())
    .addColumn('en', text, (column) => column.notNull())
    .addColumn('unit', text, (column) => column.notNull())
    .addColumn('category', text, (column) => column.notNull())
    .addColumn('definition_zh', text, (column) => column.notNull())
    .addColumn('definition_en', text, (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('reference_edition')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('hash', text, (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('report')
    .addColumn('region', text, (column) => column.notNull().references('region.code'))
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('content_hash', text, (column) => column.notNull())
    .addColumn('parser_version', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('review_year', 'integer', (column) => column.notNull())
    .addColumn('delivered', text)
    .addColumn('source', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('digest', 'integer', (column) => column.notNull())
    .addColumn('sections', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('name', text)
    .addColumn('file_path', text)
    .addColumn('given_region', text)
    .addColumn('given_year', 'integer')
    .addColumn('imported_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['region', 'id'])
    .addUniqueConstraint('report_content', ['region', 'content_hash'])
    .execute()
  await db.schema.createIndex('report_by_hash').on('report').column('content_hash').execute()
  await db.schema.createIndex('report_by_file').on('report').column('file_path').execute()

  await db.schema
    .createTable('observation')
    .addColumn('report_region', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('report_id', text, (column) => column.notNull())
    .addColumn('region', text, (column) => column.references('region.code'))
    .addColumn('indicator', text, (column) => column.references('indicator.id'))
    .addColumn('label', text, (column) => column.notNull())
    .addColumn('measure', text, (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('upper', 'double precision')
    .addColumn('unit', text, (column) => column.notNull())
    .addColumn('bound', text, (column) => column.notNull())
    .addColumn('period', text, (column) => column.notNull())
    .addColumn('year_from', 'integer')
    .addColumn('year_to', 'integer')
    .addColumn('is_annual', 'integer', (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('basis', text)
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('sentence_start', 'integer', (column) => column.notNull())
    .addColumn('sentence_end', 'integer', (column) => column.notNull())
    .addColumn('readings', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('observation_key', ['report_region', 'id'])
    .addForeignKeyConstraint(
      'observation_report',
      ['report_region', 'report_id'],
      'report',
      ['region', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('observation_by_report')
    .on('observation')
    .columns(['report_region', 'report_id', 'start'])
    .execute()
  // Cities at a year need every measure of the year, to say what is there instead; a trend needs every year of a measure.
  await db.schema
    .createIndex('observation_at_year')
    .on('observation')
    .columns(['indicator', 'year_to', 'region'])
    .execute()
  await db.schema
    .createIndex('observation_over_years')
    .on('observation')
    .columns(['indicator', 'measure', 'region', 'year_to', 'is_annual', 'status', 'unit'])
    .execute()

  await db.schema
    .createTable('rejected')
    .addColumn('region', text, (column) => column.notNull())
    .addColumn('report_id', text, (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('rule', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('rejected_key', ['region', 'report_id', 'place'])
    .addForeignKeyConstraint('rejected_report', ['region', 'report_id'], 'report', ['region', 'id'], (constraint) =>
      constraint.onDelete('cascade'),
    )
    .execute()
}
