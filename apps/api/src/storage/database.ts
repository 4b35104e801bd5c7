import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely'
import type { DatabaseAddress } from './address.js'
import { postgresDialect } from './postgres.js'
import { sqliteDialect } from './sqlite.js'
import type { Database } from './tables.js'

/** How a database is opened. */
export interface OpenOptions {
  /** Connections to PostgreSQL at most; SQLite has one. */
  connections?: number
  /** Milliseconds that a connection to PostgreSQL may take, the wait for a free one included. */
  connectTimeout?: number
  /** Refuses a SQLite file that is missing, in place of making it. */
  mustExist?: boolean
}

/** Connections to PostgreSQL where nothing is said. */
export const usualConnections = 10

/**
 * Opens a database; PostgreSQL is connected to by the first query. Close it with `destroy()`.
 * @throws BiaochiError `database_unusable`; queries throw it too, or `database_unreachable`
 */
export function openDatabase(
  address: DatabaseAddress,
  { connections = usualConnections, connectTimeout = 10_000, mustExist = false }: OpenOptions = {},
): Kysely<Database> {
  return new Kysely<Database>({
    dialect:
      address.engine === 'sqlite'
        ? sqliteDialect(address.file, mustExist)
        : postgresDialect(address, connections, connectTimeout),
    // A list of regions may be empty. SQLite finds nothing in ( ), PostgreSQL refuses it.
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
}
