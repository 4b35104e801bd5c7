import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { projectRoot } from '../src/project.js'
import { readSettings } from '../src/settings.js'

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
    const settings = { port: 4000, host: '127.0.0.1', databaseFile: resolve(projectRoot, 'data/biaochi.sqlite') }
    expect(readSettings({})).toEqual(settings)
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(settings)
  })

  it('looks for a named file in the working folder', () => {
    expect(readSettings({ DATABASE_URL: 'file:some/b.sqlite' }).databaseFile).toBe(resolve('some/b.sqlite'))
    expect(readSettings({ DATABASE_URL: 'file:/tmp/b.sqlite' }).databaseFile).toBe('/tmp/b.sqlite')
    expect(readSettings({ DATABASE_URL: 'file:///tmp/%E6%A0%87.sqlite' }).databaseFile).toBe('/tmp/标.sqlite')
  })

  it.each([['abc'], ['-1'], ['65536'], ['4000x'], ['1e3']])('refuses PORT=%s and says why', (port) => {
    const error = refused({ PORT: port })
    expect(error).toMatchObject({ code: 'invalid_setting', path: 'PORT' })
    expect(error.message).toContain(port)
  })

  it('says honestly that PostgreSQL is not there yet, without repeating the password', () => {
    const error = refused({ DATABASE_URL: 'postgres://me:secret@host/db' })
    expect(error).toMatchObject({ code: 'database_unsupported', path: 'DATABASE_URL' })
    expect(error.message).toBe('PostgreSQL is not supported yet.')
    expect(`${error.message}${error.hint}`).not.toContain('secret')
  })

  it('refuses other addresses, without repeating a password', () => {
    const error = refused({ DATABASE_URL: 'mysql://me:secret@host/db' })
    expect(error.code).toBe('database_unsupported')
    expect(error.message).not.toContain('secret')
  })
})
