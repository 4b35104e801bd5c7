import type { Kysely, Transaction } from 'kysely'
import { codeOf } from './postgres-errors.js'
import type { Database } from './tables.js'

/** What PostgreSQL says where two transactions met: not serializable, deadlock, a key that the other one has just made. */
const collisions = ['40001', '40P01', '23505']

const attempts = 5

/** Runs work in one transaction, anew where it met another process: the second time it sees what that one did. */
export async function inTransaction<Answer>(
  db: Kysely<Database>,
  work: (transaction: Transaction<Database>) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt === attempts || !collisions.includes(codeOf(error) ?? '')) throw error
    }
  }
}
