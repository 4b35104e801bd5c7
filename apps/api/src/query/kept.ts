import type { Kysely } from 'kysely'
import { dataVersion } from '../storage/data-version.js'
import type { Database } from '../storage/tables.js'

/** Answers that are kept for a database, a megabyte each at most; the one that was not asked for longest goes first. */
const most = 60

/** What is kept of one database: answers by what was asked, true of one version of it. */
interface Kept {
  version: number
  answers: Map<string, Promise<unknown>>
}

const keptOf = new WeakMap<Kysely<Database>, Kept>()

/**
 * The answer to a question about all that is stored, which takes long in a large database: kept until anything is written,
 * by this process or another. What is given out is shared, and must not be changed.
 * @param key names the question with all that it depends on
 */
export async function kept<Answer>(
  db: Kysely<Database>,
  key: string,
  ask: (db: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  const version = await dataVersion(db)
  let stored = keptOf.get(db)
  if (stored?.version !== version) {
    stored = { version, answers: new Map() }
    keptOf.set(db, stored)
  }
  const { answers } = stored
  const known = answers.get(key) as Promise<Answer> | undefined
  const answer = known ?? ask(db)
  answers.delete(key)
  answers.set(key, answer)
  // A question that failed is asked again.
  if (known === undefined) answer.catch(() => answers.delete(key))
  const [oldest] = answers.keys()
  if (answers.size > most && oldest !== undefined) answers.delete(oldest)
  return answer
}
