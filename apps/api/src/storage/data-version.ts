import { randomInt } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables.js'

/** Steps are chance, so that two databases that went apart do not come to the same number. Sums stay exact: they are below 2^53. */
const longestStep = 2 ** 20

/**
 * A number that grows with every write that is told of by `markWritten`, whichever process does it. Asked before the data
 * are read: what is written in between then goes out under the older number, and is fetched once more, never missed.
 */
export async function dataVersion(db: Kysely<Database>): Promise<number> {
  const { version } = await db
    .selectFrom('data_version')
    .select(({ fn }) => fn.sum<number | null>('version').as('version'))
    .executeTakeFirstOrThrow()
  return version ?? 0
}

/**
 * Says that reports or claims of a region are written by this transaction. One number a region, so that only those who
 * write the same region wait for each other; called last, so that they do so for no longer than a commit takes.
 */
export async function markWritten(transaction: Transaction<Database>, region: string): Promise<void> {
  await transaction
    .insertInto('data_version')
    .values({ region, version: randomInt(1, longestStep) })
    .onConflict((conflict) =>
      conflict.column('region').doUpdateSet({ version: sql<number>`data_version.version + excluded.version` }),
    )
    .execute()
}
