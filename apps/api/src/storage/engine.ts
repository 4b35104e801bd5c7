import { type ColumnDataType, type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'
import type { Engine } from './address.js'

/** The engine that a database, a connection or a transaction works on. */
export function engineOf<Tables>(db: Kysely<Tables>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}

/** Column types of the migrations. */
export interface ColumnTypes {
  text: ColumnDataType | RawBuilder<unknown>
}

/**
 * The one place where tables differ between the engines. They keep to types that mean the same on both: text, integer and
 * double precision. A moment is ISO 8601 text in UTC, a day `YYYY-MM-DD`, JSON is text, yes and no are 1 and 0, and no
 * key counts up by itself. Text sorts by its bytes: SQLite does so, PostgreSQL by the language of the database unless told.
 */
export function columnTypes<Tables>(db: Kysely<Tables>): ColumnTypes {
  return { text: engineOf(db) === 'postgres' ? sql`text collate "C"` : 'text' }
}
