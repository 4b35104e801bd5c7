import type { Kysely } from 'kysely'

/** An index for what is asked of one region, and for pages of all observations by region. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('observation_of_region')
    .on('observation')
    .columns(['region', 'year_to desc', 'id'])
    .execute()
}
