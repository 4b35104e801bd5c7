import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { projectRoot } from '../src/project.js'
import { readSettings } from '../src/settings.js'
import { shownAddress } from '../src/storage/address.js'

const sqlite = (file: string) => ({ database: { engine: 'sqlite', file, namedBy: 'DATABASE_URL' } })

function refused(environment: Record<string, string>): BiaochiError {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof BiaochiError) return error
  }
  throw new Error('not refused')
}

describe('settings', () => {
  it('has defaults, the database in the data folder of the project', () => {
    const settings = {
      port: 4000,
      host: '127.0.0.1',
      ...sqlite(resolve(projectRoot, 'data/biaochi.sqlite')),
      connections: 10,
      tokens: [],
      readOnly: false,
    }
    expect(readSettings({})).toEqual(settings)
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(settings)
  })

  it('looks for a named file in the working folder', () => {
    expect(readSettings({ DATABASE_URL: 'file:some/b.sqlite' })).toMatchObject(sqlite(resolve('some/b.sqlite')))
    expect(readSettings({ DATABASE_URL: 'sqlite:some/b.sqlite' })).toMatchObject(sqlite(resolve('some/b.sqlite')))
    expect(readSettings({ DATABASE_URL: 'file:/tmp/b.sqlite' })).toMatchObject(sqlite('/tmp/b.sqlite'))
    expect(readSettings({ DATABASE_URL: 'file:///tmp/%E6%A0%87.sqlite' })).toMatchObject(sqlite('/tmp/标.sqlite'))
  })

  it('take tokens that cannot be guessed, and do not repeat a short one', () => {
    const [old, fresh] = ['a'.repeat(32), 'b'.repeat(32)]
    expect(readSettings({ BIAOCHI_TOKEN: `${old}, ${fresh}` }).tokens).toEqual([old, fresh])
    const error = refused({ BIAOCHI_TOKEN: `${old},secret` })
    expect(error).toMatchObject({ code: 'invalid_setting', path: 'BIAOCHI_TOKEN' })
    expect(error.message).not.toContain('secret')
  })

  it('close writing', () => {
    expect(readSettings({ READ_ONLY: '1' }).readOnly).toBe(true)
    expect(refused({ READ_ONLY: 'yes' })).toMatchObject({ path: 'READ_ONLY' })
  })

  it.each([['abc'], ['-1'], ['65536'], ['4000x'], ['1e3']])('refuses PORT=%s and says why', (port) => {
    const error = refused({ PORT: port })
    expect(error).toMatchObject({ code: 'invalid_setting', path: 'PORT' })
    expect(error.message).toContain(port)
  })

  it.each(['postgres://me:secret@host:5432/db', 'postgresql://host/db?sslmode=require', 'postgres:///db?host=/run'])(
    'takes %s for PostgreSQL',
    (url) => {
      const { database, connections } = readSettings({ DATABASE_URL: url, DATABASE_POOL: '4' })
      expect(database).toEqual({ engine: 'postgres', url, namedBy: 'DATABASE_URL' })
      expect(connections).toBe(4)
    },
  )

  it.each(['0', '-1', '1000', 'many'])('refuses DATABASE_POOL=%s and says why', (connections) => {
    expect(refused({ DATABASE_POOL: connections })).toMatchObject({ code: 'invalid_setting', path: 'DATABASE_POOL' })
  })

  it.each([
    'postgres://me:sec@ret@host/db?x=1',
    'postgres://me:sec/ret@host/db',
    'postgres://me@host/db?password=secret',
  ])('shows %s without the password', (url) => {
    const shown = shownAddress({ engine: 'postgres', url, namedBy: 'DATABASE_URL' })
    expect(shown).toMatch(/^postgres:..me.*@host.db$/)
    expect(shown).not.toMatch(/sec|ret/)
  })

  it('refuses other addresses, without repeating a password', () => {
    const error = refused({ DATABASE_URL: 'mysql://me:secret@host/db' })
    expect(error).toMatchObject({ code: 'database_unsupported', path: 'DATABASE_URL' })
    expect(error.message).not.toContain('secret')
  })
})
