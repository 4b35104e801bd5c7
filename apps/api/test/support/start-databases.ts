import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/storage/migrate.js'
import { databaseUrl, onDatabase } from './postgres-databases.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server of this run, of which the tests may make databases. */
    postgres: string
    /** Name of its database that holds all tables and no reports. */
    template: string
    /** A SQLite file that holds all tables and no reports, to be copied. */
    sqlite: string
  }
}

/** One PostgreSQL for the whole run; on it and in a SQLite file all tables without reports, to be copied by each test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await server()
  // Other runs may work on the same server.
  const template = `biaochi_template_${process.pid}`
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-'))
  const file = join(folder, 'template.sqlite')
  const tearDown = async () => {
    rmSync(folder, { recursive: true, force: true })
    await onDatabase(url, (db) => sql`drop database if exists ${sql.id(template)}`.execute(db)).finally(stop)
  }
  project.provide('postgres', url)
  project.provide('template', template)
  project.provide('sqlite', file)
  try {
    // The last one to close a SQLite file folds its log into it, so that the file is all there is to copy.
    await onDatabase(`file:${file}`, migrate)
    await onDatabase(url, (db) =>
      sql`create database ${sql.id(template)} encoding 'UTF8' template template0`.execute(db),
    )
    await onDatabase(databaseUrl(url, template), migrate)
  } catch (error) {
    await tearDown()
    throw error
  }
  return tearDown
}

/** A server that is there already, or one that is started for this run. */
async function server(): Promise<{ url: string; stop: () => Promise<void> }> {
  const found = process.env.BIAOCHI_TEST_POSTGRES
  if (found) return { url: found, stop: async () => {} }
  // In a group of its own: Ctrl-C in a terminal ends the tests first, and the server then by the end of its input.
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('postgres-keeper.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const said = { stdout: '', stderr: '' }
  keeper.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text
  })
  const ended = once(keeper, 'close')
  await new Promise<void>((resolve, reject) => {
    keeper.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text
      if (said.stdout.includes('\n')) resolve()
    })
    ended.then(() => reject(new Error(cannotStart(said.stderr))), reject)
  })
  return {
    url: said.stdout.trim(),
    stop: async () => {
      keeper.stdin.end()
      await ended
    },
  }
}

const cannotStart = (why: string) =>
  [
    `PostgreSQL for the tests cannot be started here (${process.platform} ${process.arch}):`,
    why.trim(),
    'Start one yourself and name it: BIAOCHI_TEST_POSTGRES=postgres://user:password@127.0.0.1:5432/postgres',
    'The user must be allowed to create databases.',
  ].join('\n')
