import type { CatalogueAnswer } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { kept } from './kept.js'

/** How much is stored: reports, observations, and regions that have a report. */
export function countStored(db: Kysely<Database>): Promise<CatalogueAnswer['counts']> {
  return kept(db, 'counts', askCounts)
}

async function askCounts(db: Kysely<Database>): Promise<CatalogueAnswer['counts']> {
  const reports = await db
    .selectFrom('report')
    .select(({ fn }) => [fn.countAll<number>().as('reports'), fn.count<number>('region').distinct().as('regions')])
    .executeTakeFirstOrThrow()
  const { observations } = await db
    .selectFrom('observation')
    .select(({ fn }) => fn.countAll<number>().as('observations'))
    .executeTakeFirstOrThrow()
  return { ...reports, observations }
}
