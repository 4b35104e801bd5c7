import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCityCode } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueAnswer } from '../src/query/catalogue.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { type Engine, readAddress } from '../src/storage/address.js'
import { openDatabase } from '../src/storage/database.js'
import { migrate } from '../src/storage/migrate.js'
import type { Database } from '../src/storage/tables.js'
import { engines } from './support/database.js'
import { importAll } from './support/import.js'
import { createPostgresDatabase } from './support/postgres-databases.js'

const folder = fileURLToPath(new URL('../../../data/panels', import.meta.url))
const provinces = ['130000', '230000', '320000', '340000', '370000', '430000', '440000', '510000', '530000', '610000']
const municipal = ['110000', '120000']

async function newDatabase(engine: Engine): Promise<{ url: string; drop: () => Promise<void> }> {
  if (engine === 'postgres') return createPostgresDatabase(false)
  const place = mkdtempSync(join(tmpdir(), 'biaochi-'))
  return {
    url: `file:${join(place, 'panel.sqlite')}`,
    drop: async () => rmSync(place, { recursive: true, force: true }),
  }
}

describe.each(engines)('the bundled panel (%s)', (engine) => {
  let drop: () => Promise<void>
  let db: Kysely<Database>
  let seconds: number

  beforeAll(async () => {
    const database = await newDatabase(engine)
    drop = database.drop
    db = openDatabase(readAddress(database.url, 'DATABASE_URL'))
    await migrate(db)
    const start = performance.now()
    const outcomes = await importAll(db, [folder])
    seconds = (performance.now() - start) / 1000
    expect(outcomes).toMatchObject([{ claims: { unchanged: 0 } }])
  }, 60_000)

  afterAll(async () => {
    await db.destroy()
    await drop()
  })

  it('is imported once, and the second time sooner', async () => {
    const { regions, counts } = await catalogueAnswer(db)
    expect(regions.map(({ code }) => code)).toEqual(['100000', ...municipal, ...provinces])
    expect(counts.observations).toBeGreaterThan(10_000)
    const start = performance.now()
    expect(await importAll(db, [folder])).toMatchObject([{ claims: { imported: 0, unchanged: counts.reports } }])
    const again = (performance.now() - start) / 1000
    console.info(`${engine}: panel first ${seconds.toFixed(2)} s, again ${again.toFixed(2)} s`)
    expect(again).toBeLessThan(seconds)
  })

  it('compares provinces at a year where they are asked for', async () => {
    const question = { indicator: 'gdp', measure: 'growth', year: 2011, regions: [...municipal, ...provinces] } as const
    const { cities, silent, years } = await compareCities(db, question)
    expect(cities.length).toBeGreaterThan(9)
    expect(cities.length + silent.length).toBe(12)
    expect(cities.every(({ claim }) => claim.source.evidence === 'citation')).toBe(true)
    expect(years.filter((counted) => counted.cities >= 6).length).toBeGreaterThan(20)
  })

  it('ranks no province among cities unasked', async () => {
    const { cities, silent } = await compareCities(db, { indicator: 'gdp', measure: 'growth', year: 2011 })
    const regions = [...cities, ...silent].map(({ region }) => region)
    expect(regions.sort()).toEqual(municipal)
    expect(regions.every(isCityCode)).toBe(true)
  })

  it('draws provinces and the nation over a quarter of a century', async () => {
    const regions = ['340000', '510000', '100000']
    const trend = await compareTrend(db, { indicator: 'gdp', measure: 'growth', regions })
    for (const { points } of trend.cities) {
      expect(points.length).toBeGreaterThan(18)
      expect((points.at(-1)?.year ?? 0) - (points[0]?.year ?? 0)).toBeGreaterThan(22)
    }
  })

  it.each<[string, string[], string[]]>([
    [
      'provinces beside provinces',
      ['370000', '110000'],
      [...provinces, '120000'].filter((code) => code !== '370000').sort(),
    ],
    ['cities beside municipalities', ['110000'], ['120000']],
    ['cities beside a city and a province', ['370100', '370000'], municipal],
    ['cities beside nothing', [], municipal],
    ['none beside the nation', ['100000'], []],
  ])('draws %s as quiet lines', async (_, regions, quiet) => {
    const { others } = await compareTrend(db, { indicator: 'gdp', measure: 'growth', regions })
    expect(others.map(({ region }) => region)).toEqual(quiet)
  })
})
