import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Driver, Kysely, SqliteDialect, SqliteDriver } from 'kysely'
import { BiaochiError } from '../errors.js'
import type { Database } from './tables.js'

/** Milliseconds that a writer waits for another process to finish writing. */
const busyTimeout = 5_000

/**
 * Starts each transaction as a writer. Begun as a reader, as SQLite does by default, it would fail at once where
 * another process has written between its first look and its first change, however long it might wait.
 */
class WritingSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class WritingSqliteDialect extends SqliteDialect {
  readonly #database: BetterSqlite.Database

  constructor(database: BetterSqlite.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new WritingSqliteDriver({ database: this.#database })
  }
}

/**
 * Opens the SQLite file, made with its folder where it is missing: write-ahead log, foreign keys, a patient writer.
 * Close it with `destroy()`. @throws BiaochiError `database_unusable`
 */
export function openDatabase(file: string): Kysely<Database> {
  return new Kysely<Database>({ dialect: new WritingSqliteDialect(openFile(file)) })
}

function openFile(file: string): BetterSqlite.Database {
  let database: BetterSqlite.Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    database = new BetterSqlite(file, { timeout: busyTimeout })
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    return database
  } catch (cause) {
    database?.close()
    throw new BiaochiError('database_unusable', {
      message: `the database cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}.`,
      path: file,
      hint: 'Name another file in DATABASE_URL, or move this one away: the next start makes a new one.',
      cause,
    })
  }
}
