import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { inject } from 'vitest'
import { readAddress } from '../../src/storage/address.js'
import { openDatabase } from '../../src/storage/database.js'
import type { Database } from '../../src/storage/tables.js'

/** Address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/**
 * Address of a new database on the test server, and how to drop it.
 * @param filled with all tables; else without any
 */
export async function createPostgresDatabase(filled: boolean): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `biaochi_${randomUUID().replaceAll('-', '')}`
  const template = filled ? inject('template') : 'template0'
  // Copied as files: ten times as quick as through the log, and hundreds are made.
  const server = inject('postgres')
  await onDatabase(server, (db) =>
    sql`create database ${sql.id(name)} template ${sql.id(template)} strategy file_copy`.execute(db),
  )
  return {
    url: databaseUrl(server, name),
    drop: async () => {
      await onDatabase(server, (db) => sql`drop database ${sql.id(name)} with (force)`.execute(db))
    },
  }
}

/** Works on a database through one connection, closed at the end. */
export async function onDatabase<Answer>(
  url: string,
  work: (db: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  const db = openDatabase(readAddress(url, 'BIAOCHI_TEST_POSTGRES'), { connections: 1 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
