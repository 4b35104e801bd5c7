import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { catalogue, regions } from '@biaochi/schema'
import { type Kysely, sql } from 'kysely'
import { describe, expect, inject, it, vi } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { readAddress } from '../src/storage/address.js'
import { openDatabase } from '../src/storage/database.js'
import { migrate, migrationNames } from '../src/storage/migrate.js'
import type { Database } from '../src/storage/tables.js'
import { engines, opened, temporaryDatabase, temporaryFolder, temporaryUrl } from './support/database.js'
import { databaseUrl } from './support/postgres-databases.js'

describe.each(engines)('a database (%s)', (engine) => {
  it('holds every region and indicator after migration', async () => {
    const db = opened(await temporaryUrl(engine))
    expect(await migrate(db)).toEqual({ steps: migrationNames, reference: true })
    const codes = (await db.selectFrom('region').select('code').execute()).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(regions.map(({ code }) => code)))
    expect(codes).toContain('370102')
    const ids = (await db.selectFrom('indicator').select('id').execute()).map(({ id }) => id)
    expect(ids.sort()).toEqual(catalogue.map(({ id }) => id).sort())
  })

  it('has nothing to do the second time', async () => {
    const db = await temporaryDatabase(engine)
    expect(await migrate(db)).toEqual({ steps: [], reference: false })
  })

  it('brings a changed catalogue up to date and keeps what reports refer to', async () => {
    const db = await temporaryDatabase(engine)
    await db.updateTable('indicator').set({ zh: '旧名' }).where('id', '=', 'gdp').execute()
    await db.updateTable('reference_edition').set({ hash: 'older' }).execute()
    expect(await migrate(db)).toEqual({ steps: [], reference: true })
    const gdp = await db.selectFrom('indicator').select('zh').where('id', '=', 'gdp').executeTakeFirstOrThrow()
    expect(gdp.zh).toBe('地区生产总值')
  })

  it('sorts text by its bytes', async () => {
    const db = await temporaryDatabase(engine)
    const names = ['b', 'B', 'a', '阿', '一', 'é', '_']
    await sql`delete from reference_edition`.execute(db)
    await db
      .insertInto('reference_edition')
      .values(names.map((name) => ({ name, hash: '' })))
      .execute()
    const rows = await db.selectFrom('reference_edition').select('name').orderBy('name').execute()
    expect(rows.map(({ name }) => name)).toEqual(['B', '_', 'a', 'b', 'é', '一', '阿'])
  })

  it('is refused where a newer version wrote it', async () => {
    const db = await temporaryDatabase(engine)
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2099')`.execute(db)
    const error = await migrate(db).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BiaochiError)
    expect(error).toMatchObject({ code: 'database_unusable', hint: expect.stringContaining('newer') })
  })
})

describe('a SQLite file', () => {
  async function pragma(db: Kysely<Database>, name: string): Promise<unknown> {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)
    return Object.values(rows[0] ?? {})[0]
  }

  it('is opened with a write-ahead log, foreign keys and patience', async () => {
    const db = await temporaryDatabase('sqlite')
    expect(await pragma(db, 'journal_mode')).toBe('wal')
    expect(await pragma(db, 'foreign_keys')).toBe(1)
    expect(await pragma(db, 'busy_timeout')).toBe(5000)
  })

  it('is migrated a second time without writing', async () => {
    const db = await temporaryDatabase('sqlite')
    const changes = () => sql<{ n: number }>`select total_changes() as n`.execute(db).then(({ rows }) => rows)
    const before = [await pragma(db, 'data_version'), await changes()]
    await migrate(db)
    expect([await pragma(db, 'data_version'), await changes()]).toEqual(before)
  })

  it('is refused where it is no database', () => {
    const file = join(temporaryFolder(), 'text.sqlite')
    writeFileSync(file, '这不是数据库。'.repeat(200))
    expect(() => openDatabase({ engine: 'sqlite', file, namedBy: 'DATABASE_URL' })).toThrow(
      expect.objectContaining({ code: 'database_unusable', path: file, hint: expect.stringContaining('DATABASE_URL') }),
    )
  })
})

describe('a PostgreSQL server', () => {
  const changed = (change: (url: URL) => void) => {
    const url = new URL(inject('postgres'))
    change(url)
    return url.href
  }

  it.each([
    {
      what: 'is not there',
      url: () => 'postgres://me:secret@127.0.0.1:9/biaochi',
      code: 'database_unreachable',
      says: /cannot be reached: postgres:\/\/me:…@127\.0\.0\.1:9\/biaochi \(ECONNREFUSED\)/,
      hint: /Start it/,
    },
    {
      what: 'has an unknown name',
      url: () => 'postgres://me:secret@nowhere.invalid/biaochi',
      code: 'database_unreachable',
      says: /not known by this name/,
      hint: /Correct the host in DATABASE_URL/,
    },
    {
      what: 'is given a wrong password',
      url: () => changed((url) => (url.password = 'secret')),
      code: 'database_unusable',
      says: /does not accept the user and password/,
      hint: /%40/,
    },
    {
      what: 'is given no password',
      url: () => changed((url) => (url.password = '')),
      code: 'database_unusable',
      says: /does not accept the user and password/,
      hint: /Correct user and password/,
    },
    {
      what: 'has no such database',
      url: () => databaseUrl(inject('postgres'), 'biaochi_not_there'),
      code: 'database_unusable',
      says: /has no database of this name: .*biaochi_not_there/,
      hint: /createdb/,
    },
  ])('that $what is told of in the one shape', async ({ url, code, says, hint }) => {
    const error = await migrate(opened(url())).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BiaochiError)
    expect(error).toMatchObject({
      code,
      path: 'DATABASE_URL',
      message: expect.stringMatching(says),
      hint: expect.stringMatching(hint),
    })
    expect(error instanceof BiaochiError && `${error.message}${error.hint}`).not.toContain('secret')
  })

  it('that lets nobody in in time is told of as such', async () => {
    // Takes connections and never says a word.
    const mute = createServer()
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const address = mute.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const db = openDatabase(
      { engine: 'postgres', url: `postgres://me@127.0.0.1:${port}/biaochi`, namedBy: 'DATABASE_URL' },
      { connectTimeout: 300 },
    )
    await expect(migrate(db)).rejects.toMatchObject({
      code: 'database_unreachable',
      message: expect.stringContaining('gave no connection in time'),
      hint: expect.stringContaining('DATABASE_POOL'),
    })
    await db.destroy()
    mute.close()
  })

  it('that ends a connection in between is connected to again', async () => {
    const db = await temporaryDatabase('postgres')
    const other = openDatabase(readAddress(inject('postgres'), 'DATABASE_URL'), { connections: 1 })
    const { rows } = await sql<{ pid: number }>`
      select pg_backend_pid() as pid`.execute(db)
    await sql`select pg_terminate_backend(${rows[0]?.pid}::int)`.execute(other)
    await other.destroy()
    await vi.waitFor(async () => {
      const again = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      expect(again.rows[0]?.pid).not.toBe(rows[0]?.pid)
    })
  })

  it('has its tables made once by two that start together', async () => {
    const url = await temporaryUrl('postgres')
    const done = await Promise.all([migrate(opened(url)), migrate(opened(url))])
    expect(done.map(({ steps }) => steps.length).sort()).toEqual([0, migrationNames.length])
  })

  it('must hold texts in Unicode', async () => {
    const db = opened(await temporaryUrl('postgres'))
    const name = 'biaochi_test_latin'
    await sql`drop database if exists ${sql.id(name)}`.execute(db)
    await sql`create database ${sql.id(name)} encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0`.execute(
      db,
    )
    const latin = openDatabase({
      engine: 'postgres',
      namedBy: 'DATABASE_URL',
      url: databaseUrl(inject('postgres'), name),
    })
    try {
      await expect(migrate(latin)).rejects.toMatchObject({
        code: 'database_unusable',
        message: expect.stringContaining('SQL_ASCII'),
        hint: expect.stringContaining('--encoding=UTF8'),
      })
    } finally {
      await latin.destroy()
      await sql`drop database ${sql.id(name)}`.execute(db)
    }
  })

  it('keeps numbers exactly', async () => {
    const values = [0.1 + 0.2, 219_000_000_000, 1e21, -1 / 3, 5e-324, Number.MAX_VALUE, 2 ** 53 - 1]
    const db = await temporaryDatabase('postgres')
    await sql`create table number (place integer, value double precision)`.execute(db)
    for (const [place, value] of values.entries()) await sql`insert into number values (${place}, ${value})`.execute(db)
    const { rows } = await sql<{ value: number }>`select value from number order by place`.execute(db)
    expect(rows.map(({ value }) => value)).toEqual(values)
  })

  it('begins every key of the large tables with the region, the column that spreads them', async () => {
    const db = await temporaryDatabase('postgres')
    const { rows } = await sql<{ table: string; kind: string; column: string; target: string | null }>`
      select c.conrelid::regclass::text as table, c.contype as kind, a.attname as column,
        nullif(c.confrelid, 0)::regclass::text as target
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.conrelid in ('report'::regclass, 'observation'::regclass, 'rejected'::regclass) and c.contype in ('p', 'u', 'f')`.execute(
      db,
    )
    const spread: Record<string, string> = { report: 'region', observation: 'report_region', rejected: 'region' }
    const kept = ['region', 'indicator']
    expect(rows.filter(({ kind }) => kind === 'p')).toHaveLength(3)
    // Keys into the small tables may begin otherwise: those are whole on every node.
    for (const { table, column, target } of rows)
      if (target === null || !kept.includes(target)) expect(column, `${table} ${target}`).toBe(spread[table])
    expect(rows.some(({ target }) => target === 'report')).toBe(true)
  })
})
