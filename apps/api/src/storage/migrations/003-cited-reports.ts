import type { Kysely } from 'kysely'
import { columnTypes } from '../engine.js'

/** Reports whose claims are cited: `evidence` says whether the text itself is stored. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('report')
    .addColumn('evidence', columnTypes(db).text, (column) => column.notNull().defaultTo('text'))
    .execute()
}
