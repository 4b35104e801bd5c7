import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { BiaochiError } from '../errors.js'

/** Milliseconds that a writer waits for another process to finish writing. */
const busyTimeout = 5_000

/**
 * Starts each transaction as a writer, unless it is said to be read only. Begun as a reader, as SQLite does by default, it
 * would fail at once where another process has written between its first look and its first change, however long it might wait.
 */
class WritingSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
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
 * The SQLite file, made with its folder where it is missing: write-ahead log, foreign keys, a patient writer.
 * @param mustExist refuses a file that is missing
 * @throws BiaochiError `database_unusable`
 */
export function sqliteDialect(file: string, mustExist: boolean): SqliteDialect {
  let database: BetterSqlite.Database | undefined
  try {
    if (!mustExist) mkdirSync(dirname(file), { recursive: true })
    database = new BetterSqlite(file, { timeout: busyTimeout, fileMustExist: mustExist })
    useLog(database)
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    return new WritingSqliteDialect(database)
  } catch (cause) {
    database?.close()
    throw new BiaochiError('database_unusable', {
      message: `the database cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}.`,
      path: file,
      hint: mustExist
        ? 'Name a file that is there.'
        : 'Name another file in DATABASE_URL, or move this one away: the next start makes a new one.',
      cause,
    })
  }
}

/** Milliseconds between two attempts. */
const pause = 20

/**
 * Switches the file to a write-ahead log. Where two processes do so on a new file, SQLite does not let the second one wait
 * but refuses it, so that it tries again for as long as a writer waits.
 */
function useLog(database: BetterSqlite.Database): void {
  for (const end = Date.now() + busyTimeout; ; ) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      const busy = error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || Date.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}
