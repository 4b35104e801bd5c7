import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { type Engine, readAddress } from '../../src/storage/address.js'
import { openDatabase } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import type { Database } from '../../src/storage/tables.js'
import { importAll } from './import.js'
import { createPostgresDatabase } from './postgres-databases.js'
import { bundledFolder } from './texts.js'

/** A new database with the bundled digests, for all tests of a file; `drop` it at the end. */
export async function bundledDatabase(engine: Engine): Promise<{ db: Kysely<Database>; drop: () => Promise<void> }> {
  const { url, drop } = await newDatabase(engine)
  const db = openDatabase(readAddress(url, 'DATABASE_URL'))
  await migrate(db)
  await importAll(db, [bundledFolder])
  return {
    db,
    drop: async () => {
      await db.destroy()
      await drop()
    },
  }
}

async function newDatabase(engine: Engine): Promise<{ url: string; drop: () => Promise<void> }> {
  if (engine === 'postgres') return createPostgresDatabase(false)
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-'))
  return {
    url: `file:${join(folder, 'bundled.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
