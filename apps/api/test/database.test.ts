import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, regions } from '@biaochi/schema'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { openDatabase } from '../src/storage/database.js'
import { migrate } from '../src/storage/migrate.js'
import { temporaryDatabase, temporaryFolder } from './support/database.js'

async function pragma(db: Awaited<ReturnType<typeof temporaryDatabase>>, name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)
  return Object.values(rows[0] ?? {})[0]
}

describe('database', () => {
  it('is opened with a write-ahead log, foreign keys and patience', async () => {
    const db = await temporaryDatabase()
    expect(await pragma(db, 'journal_mode')).toBe('wal')
    expect(await pragma(db, 'foreign_keys')).toBe(1)
    expect(await pragma(db, 'busy_timeout')).toBe(5000)
  })

  it('holds every region and indicator after migration', async () => {
    const db = await temporaryDatabase()
    const codes = (await db.selectFrom('region').select('code').execute()).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(regions.map(({ code }) => code)))
    expect(codes).toContain('370102')
    const ids = (await db.selectFrom('indicator').select('id').execute()).map(({ id }) => id)
    expect(ids.sort()).toEqual(catalogue.map(({ id }) => id).sort())
  })

  it('migrates a second time without writing', async () => {
    const db = await temporaryDatabase()
    const before = await pragma(db, 'data_version')
    const { rows: changesBefore } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
    await migrate(db)
    const { rows: changesAfter } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
    expect(await pragma(db, 'data_version')).toBe(before)
    expect(changesAfter).toEqual(changesBefore)
  })

  it('brings a changed catalogue up to date and keeps what reports refer to', async () => {
    const db = await temporaryDatabase()
    await db.updateTable('indicator').set({ zh: '旧名' }).where('id', '=', 'gdp').execute()
    await db.updateTable('reference_edition').set({ hash: 'older' }).execute()
    await migrate(db)
    const gdp = await db.selectFrom('indicator').select('zh').where('id', '=', 'gdp').executeTakeFirstOrThrow()
    expect(gdp.zh).toBe('地区生产总值')
  })

  it('begins every key with the region, the column that spreads the tables', async () => {
    const db = await temporaryDatabase()
    for (const [table, column] of [
      ['report', 'region'],
      ['observation', 'report_region'],
      ['rejected', 'region'],
    ]) {
      const { rows } = await sql<{ name: string }>`
        select name from pragma_table_info(${table}) where pk > 0 order by pk`.execute(db)
      expect(rows[0]?.name, table).toBe(column)
    }
  })

  it('refuses a file that is no database', () => {
    const file = join(temporaryFolder(), 'text.sqlite')
    writeFileSync(file, '这不是数据库。'.repeat(200))
    expect(() => openDatabase(file)).toThrow(
      expect.objectContaining({ code: 'database_unusable', path: file, hint: expect.stringContaining('DATABASE_URL') }),
    )
  })

  it('refuses a file that a newer version wrote', async () => {
    const db = await temporaryDatabase()
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2099')`.execute(db)
    const error = await migrate(db).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BiaochiError)
    expect(error).toMatchObject({ code: 'database_unusable', hint: expect.stringContaining('newer') })
  })
})
