import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../src/storage/address.js'
import { openDatabase } from '../src/storage/database.js'
import { contentHash } from '../src/storage/ids.js'
import type { Database } from '../src/storage/tables.js'
import { runCommand, startCommand } from './support/command.js'
import { engines, fingerprint, temporaryFolder, temporaryUrl } from './support/database.js'
import { fillFolder } from './support/made-folder.js'

const kills = 20
const files = 80
const longestWait = 300

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

async function on<Answer>(url: string, work: (db: Kysely<Database>) => Promise<Answer>): Promise<Answer> {
  const db = openDatabase(readAddress(url, 'DATABASE_URL'))
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** What is stored of each report, hashed, by its id. */
async function reportsStored(db: Kysely<Database>): Promise<Map<string, string>> {
  const stored = new Map<string, string>()
  for (const { id, region, imported_at: _, ...row } of await db.selectFrom('report').selectAll().execute()) {
    const [observations, rejected] = await Promise.all([
      db
        .selectFrom('observation')
        .selectAll()
        .where('report_region', '=', region)
        .where('report_id', '=', id)
        .orderBy('id')
        .execute(),
      db
        .selectFrom('rejected')
        .selectAll()
        .where('region', '=', region)
        .where('report_id', '=', id)
        .orderBy('place')
        .execute(),
    ])
    stored.set(id, contentHash(JSON.stringify([row, observations, rejected])))
  }
  return stored
}

/** Starts an import and kills it some milliseconds after its first report. */
async function killedImport(folder: string, url: string, milliseconds: number): Promise<void> {
  const { child, ended } = startCommand(['import', folder], { environment: { DATABASE_URL: url } })
  await Promise.race([once(child.stdout, 'data'), ended])
  await wait(milliseconds)
  child.kill('SIGKILL')
  await ended
}

describe.each(engines)('an import that is killed (%s)', (engine) => {
  it(`${kills} times leaves each report whole or absent, and a rerun completes it`, async () => {
    const folder = temporaryFolder()
    fillFolder(folder, files)
    const undisturbed = await temporaryUrl(engine, true)
    expect(await runCommand(['import', folder], { environment: { DATABASE_URL: undisturbed } })).toMatchObject({
      code: 0,
    })
    const whole = await on(undisturbed, reportsStored)
    const all = await on(undisturbed, (db) => fingerprint(db, true))
    expect(whole.size).toBe(files)

    const random = numbersFrom(engines.indexOf(engine) + 1)
    let url = await temporaryUrl(engine, true)
    let inTheMiddle = 0
    for (let kill = 0; kill < kills; kill++) {
      await killedImport(folder, url, random() * longestWait)
      const stored = await on(url, reportsStored)
      for (const [id, hash] of stored) expect(hash, id).toBe(whole.get(id))
      if (stored.size < files) inTheMiddle += 1
      else url = await temporaryUrl(engine, true)
    }
    expect(inTheMiddle).toBeGreaterThan(kills / 4)

    const rerun = await runCommand(['import', folder], { environment: { DATABASE_URL: url } })
    expect(rerun).toMatchObject({ code: 0, stderr: expect.stringContaining(`${files} files: `) })
    expect(await on(url, (db) => fingerprint(db, true))).toBe(all)
  }, 180_000)
})
