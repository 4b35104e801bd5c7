import type { Kysely } from 'kysely'
import type { Settings } from '../settings.js'
import { openDatabase } from '../storage/database.js'
import { migrate } from '../storage/migrate.js'
import type { Database } from '../storage/tables.js'

/** Opens the database, brings its tables up to date, and closes it when the work is done or has failed. */
export async function withDatabase<Answer>(
  { database, connections }: Pick<Settings, 'database' | 'connections'>,
  work: (db: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  const db = openDatabase(database, { connections })
  try {
    await migrate(db)
    return await work(db)
  } finally {
    await db.destroy()
  }
}
