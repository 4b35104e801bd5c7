import { parse } from '@biaochi/parser'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { correctClaim } from '../src/corrections/correct-claim.js'
import { withdrawCorrection } from '../src/corrections/withdraw-correction.js'
import { importReport, type Reader } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareMatrix } from '../src/query/compare-matrix.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { listCorrections } from '../src/query/corrections.js'
import { evidence } from '../src/query/evidence.js'
import { claimsOfFact } from '../src/query/fact-claims.js'
import { reportById } from '../src/query/report.js'
import { copyDatabase } from '../src/storage/copy-database.js'
import type { Database } from '../src/storage/tables.js'
import { engines, fingerprint, opened, temporaryDatabase, temporaryUrl } from './support/database.js'
import { errorOf, startServer } from './support/server.js'
import { digestText, reportText } from './support/texts.js'

const jinan = '370100'
const by = { author: '核对员', reason: '与公报核对，应为3.2%' }
const growth = { indicator: 'gdp', measure: 'growth', year: 2022 } as const

const tell = (db: Kysely<Database>, body: string, more: { year?: number; title?: string; filePath?: string } = {}) =>
  importReport(db, {
    text: reportText({ code: jinan, year: more.year ?? 2023, title: more.title ?? '济南市政府工作报告' }, body),
    filePath: more.filePath,
  })

const shown = async (db: Kysely<Database>, about: Parameters<typeof compareCities>[1] = growth) => {
  const [city] = (await compareCities(db, about)).cities
  if (city === undefined) throw new Error('no city has a figure')
  return city
}

/** The stored rows without what tells that a claim was corrected once and stands again. */
const observations = async (db: Kysely<Database>) =>
  db.selectFrom('observation').selectAll().orderBy('report_region').orderBy('id').execute()

describe.each(engines)('a correction (%s)', (engine) => {
  it('outranks every claim of the fact, in every answer, with its reason; the corrected one is listed', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, '2022年地区生产总值增长3.1%。')
    await tell(db, '2022年地区生产总值增长3%。', { year: 2024, title: '济南市2022年统计公报' })
    const { claims } = await claimsOfFact(db, { region: jinan, ...growth, rule: 'default' }, 'zh')
    const report = claims.find(({ claim }) => claim.value === 3.1)?.claim.id ?? ''

    const correction = await correctClaim(db, { claim: report, ...by, changes: { value: 3.2 } })
    expect(correction).toMatchObject({
      claim: report,
      text: '3.1%',
      label: '地区生产总值',
      ...by,
      before: { value: 3.1, indicator: 'gdp', period: '2022' },
      after: { value: 3.2, indicator: 'gdp', period: '2022' },
      withdrawn: null,
      state: 'standing',
    })
    expect(Date.now() - Date.parse(correction.madeAt)).toBeLessThan(60_000)

    for (const rule of ['default', 'first', 'latest', 'estimate'] as const) {
      expect((await compareCities(db, { ...growth, rule })).cities).toMatchObject([
        { claim: { value: 3.2, id: correction.id, corrects: report, text: '3.2%' }, others: 1 },
      ])
      const trend = await compareTrend(db, { ...growth, regions: [jinan], rule })
      expect(trend.cities[0]?.points).toMatchObject([{ year: 2022, claim: { value: 3.2 }, others: 1 }])
      const matrix = await compareMatrix(db, { ...growth, regions: [jinan], from: 2022, to: 2022, rule })
      expect(matrix.figures).toMatchObject({ value: [3.2], text: ['3.2%'], claim: [correction.id], others: [1] })
      const quiet = await compareTrend(db, { ...growth, regions: [], rule })
      expect(quiet.others).toEqual([{ region: jinan, years: [2022], values: [3.2] }])
    }
    const listed = await claimsOfFact(db, { region: jinan, ...growth, rule: 'default' }, 'zh')
    expect(listed.claims.map(({ claim, why, overruled }) => [claim.value, why, overruled])).toEqual([
      [3.2, '', null],
      [3, '人工更正优先于报告所说', null],
      [3.1, `已更正：${by.reason}`, correction.id],
    ])
    const words = await evidence(db, correction.id, 'zh')
    expect(words.excerpt.text.slice(words.start - words.excerpt.offset, words.end - words.excerpt.offset)).toBe('3.1%')
    expect(words.others.map(({ claim, overruled }) => [claim.value, overruled])).toEqual([
      [3, null],
      [3.1, correction.id],
    ])
    expect(words.corrections).toEqual([correction])
    expect((await evidence(db, report, 'zh')).corrections).toEqual([correction])
  })

  it('may say that a figure is about another indicator, year or region', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, '2022年地区生产总值增长3.1%。')
    const { claim } = await shown(db)
    await correctClaim(db, {
      claim: claim.id,
      ...by,
      changes: { indicator: 'retail_sales', period: '2021', region: '370200' },
    })
    expect((await compareCities(db, growth)).cities).toEqual([])
    const moved = await compareCities(db, {
      indicator: 'retail_sales',
      measure: 'growth',
      year: 2021,
      regions: ['370200'],
    })
    expect(moved.cities).toMatchObject([{ region: '370200', claim: { value: 3.1, corrects: claim.id } }])
    expect(moved.measures).toEqual([{ measure: 'growth', claims: 1 }])
    expect(moved.years).toEqual([{ year: 2021, cities: 1 }])
    expect((await compareCities(db, growth)).years).toEqual([])
  })

  it('may say that a claim is no figure of its kind: then nothing is shown of it, and it stays listed', async () => {
    const db = await temporaryDatabase(engine)
    const { report } = await tell(db, '2022年地区生产总值增长3.1%。')
    const { claim } = await shown(db)
    const correction = await correctClaim(db, { claim: claim.id, ...by, changes: null })
    expect(correction).toMatchObject({ after: null, state: 'standing' })
    const { cities, silent, measures } = await compareCities(db, growth)
    expect(cities).toEqual([])
    expect(silent).toEqual([{ region: jinan, reason: 'report_silent', instead: null }])
    expect(measures).toEqual([])
    const { claims } = await claimsOfFact(db, { region: jinan, ...growth, rule: 'default' }, 'en')
    expect(claims).toMatchObject([{ overruled: correction.id, why: `Corrected: ${by.reason}` }])
    expect((await reportById(db, report.id)).observations).toMatchObject([{ id: claim.id, value: 3.1 }])
  })

  it('can be withdrawn: the claim stands again, and who withdrew it, when and why stays listed', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, '2022年地区生产总值增长3.1%。')
    const before = await observations(db)
    const { claim } = await shown(db)
    const { id } = await correctClaim(db, { claim: claim.id, ...by, changes: { value: 3.2 } })
    expect(await observations(db)).not.toEqual(before)
    const withdrawn = await withdrawCorrection(db, { id, author: '另一人', reason: '公报另有修订' })
    expect(withdrawn).toMatchObject({
      id,
      ...by,
      state: 'withdrawn',
      withdrawn: { by: '另一人', reason: '公报另有修订' },
    })
    expect(await observations(db)).toEqual(before)
    expect((await evidence(db, claim.id, 'zh')).corrections).toEqual([withdrawn])
    await expect(withdrawCorrection(db, { id, author: '另一人', reason: '再来' })).rejects.toMatchObject({
      code: 'already_withdrawn',
      message: expect.stringContaining('另一人'),
    })
  })

  it('gives way to a later one of the same claim, which builds on it, and stands again when that is withdrawn', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, '2022年地区生产总值增长3.1%。')
    const { claim } = await shown(db)
    const first = await correctClaim(db, { claim: claim.id, ...by, changes: { value: 3.2 } })
    const second = await correctClaim(db, { claim: first.id, ...by, changes: { status: 'estimate' } })
    expect(second).toMatchObject({ claim: claim.id, before: { value: 3.2 }, after: { value: 3.2, status: 'estimate' } })
    expect(await shown(db)).toMatchObject({ claim: { id: second.id, value: 3.2, status: 'estimate' }, others: 0 })
    const states = async () => {
      const { corrections } = await listCorrections(db, { claim: claim.id, limit: 10 })
      return corrections.map(({ id, state }) => [id, state])
    }
    expect(await states()).toEqual([
      [second.id, 'standing'],
      [first.id, 'superseded'],
    ])
    await withdrawCorrection(db, { id: second.id, author: '另一人', reason: '是实际数' })
    expect(await states()).toEqual([
      [second.id, 'withdrawn'],
      [first.id, 'standing'],
    ])
    expect(await shown(db)).toMatchObject({ claim: { id: first.id, value: 3.2, status: 'actual' } })
  })

  it('survives another reading of the text, and stays listed without its claim where the claim has gone', async () => {
    const db = await temporaryDatabase(engine)
    const text = reportText({ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。2022年进出口增长15%左右。')
    const { observations: found, report } = await importReport(db, { text })
    const { claim } = await shown(db)
    const { id } = await correctClaim(db, { claim: claim.id, ...by, changes: { value: 3.2 } })

    const newer: Reader = { version: 'newer', parse }
    expect(await importReport(db, { text }, newer)).toMatchObject({ outcome: 'reread', observations: found })
    expect(await shown(db)).toMatchObject({ claim: { id, value: 3.2, corrects: claim.id } })
    expect(await importReport(db, { text }, newer)).toMatchObject({ outcome: 'unchanged', observations: found })

    const blind: Reader = {
      version: 'blind',
      parse: (...input) => {
        const result = parse(...input)
        return { ...result, observations: result.observations.filter(({ indicator }) => indicator !== 'gdp') }
      },
    }
    await importReport(db, { text }, blind)
    expect((await compareCities(db, growth)).cities).toEqual([])
    expect(await listCorrections(db, { report: report.id, limit: 10 })).toMatchObject({
      corrections: [{ id, state: 'without_claim', before: { value: 3.1 }, after: { value: 3.2 } }],
    })
    await importReport(db, { text }, newer)
    expect(await shown(db)).toMatchObject({ claim: { id, value: 3.2 } })
  })

  it('outlives its report, and takes its place again where that is imported anew', async () => {
    const db = await temporaryDatabase(engine)
    const text = digestText('jinan-2023-h')
    const { report } = await importReport(db, { text })
    const { claim } = await shown(db)
    const { id } = await correctClaim(db, { claim: claim.id, ...by, changes: { value: 3.2, bound: 'eq' } })
    const before = await fingerprint(db)
    await db.deleteFrom('report').where('region', '=', jinan).where('id', '=', report.id).execute()
    expect(await listCorrections(db, { limit: 10 })).toMatchObject({ corrections: [{ id, state: 'without_claim' }] })
    expect(await observations(db)).toEqual([])
    await importReport(db, { text })
    expect(await shown(db)).toMatchObject({ claim: { id, value: 3.2 } })
    const rows = await observations(db)
    expect(before).toContain(`1,${rows.length},`)
  })

  it('is copied with the database', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: digestText('jinan-2023-h') })
    const { claim } = await shown(db)
    await correctClaim(db, { claim: claim.id, ...by, changes: { value: 3.2 } })
    const other = await temporaryDatabase(engine === 'sqlite' ? 'postgres' : 'sqlite')
    await copyDatabase(db, other)
    expect(await fingerprint(other)).toBe(await fingerprint(db))
    expect(await listCorrections(other, { limit: 10 })).toEqual(await listCorrections(db, { limit: 10 }))
  })

  it('is refused, and nothing is stored, where no claim could say so', async () => {
    const db = await temporaryDatabase(engine)
    await tell(db, '2022年地区生产总值增长3.1%。')
    const { claim } = await shown(db)
    const before = await fingerprint(db)
    const refused = (changes: Parameters<typeof correctClaim>[1]['changes'], id = claim.id) =>
      expect(correctClaim(db, { claim: id, ...by, changes })).rejects
    await refused({ value: 3.1 }).toMatchObject({ code: 'invalid_input', path: 'changes' })
    await refused({}).toMatchObject({ code: 'invalid_input', path: 'changes' })
    await refused({ bound: 'range' }).toMatchObject({ code: 'invalid_input', path: 'upper' })
    await refused({ upper: 4 }).toMatchObject({ code: 'invalid_input', path: 'bound' })
    await refused({ period: '2022年' }).toMatchObject({ code: 'invalid_input', path: 'period' })
    await refused({ indicator: 'gpd' }).toMatchObject({ code: 'unknown_indicator', path: 'indicator' })
    await refused({ region: '379999' }).toMatchObject({ code: 'unknown_region', path: 'region' })
    await refused({ value: 4 }, '370100-0000000000-0000000000').toMatchObject({
      code: 'unknown_observation',
      path: 'claim',
    })
    await expect(withdrawCorrection(db, { id: claim.id, ...by })).rejects.toMatchObject({ code: 'unknown_correction' })
    expect(await fingerprint(db)).toBe(before)
  })
})

describe('corrections that meet an import', () => {
  it('are all kept, and the last of each claim stands', async () => {
    const url = await temporaryUrl('postgres', true)
    const db = opened(url)
    const text = digestText('jinan-2023-h')
    await importReport(db, { text })
    const { claim } = await shown(db)
    const readers = [1, 2, 3, 4].map((version): Reader => ({ version: `newer ${version}`, parse }))
    const others = readers.map(() => opened(url))
    await Promise.all([
      ...others.map((other, at) => correctClaim(other, { claim: claim.id, ...by, changes: { value: 10 + at } })),
      ...others.map((other, at) => importReport(other, { text }, readers[at])),
    ])
    const { corrections } = await listCorrections(db, { limit: 10 })
    expect(corrections.map(({ state }) => state)).toEqual(['standing', 'superseded', 'superseded', 'superseded'])
    expect(corrections.map(({ after }) => after?.value).sort()).toEqual([10, 11, 12, 13])
    expect(await shown(db)).toMatchObject({ claim: { id: corrections[0]?.id, corrects: claim.id } })
    const rows = await db.selectFrom('observation').select('id').where('corrects', 'is not', null).execute()
    expect(rows).toEqual([{ id: corrections[0]?.id }])
  })
})

describe.each(engines)('corrections over tRPC (%s)', (engine) => {
  it('are made, listed page by page and withdrawn', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: digestText('jinan-2023-h') })
    const { client } = await startServer(db)
    const { cities } = await client.compare.cities.query(growth)
    const claim = cities[0]?.claim.id ?? ''
    const made = []
    for (const value of [3.2, 3.3, 3.4])
      made.push(await client.corrections.create.mutate({ claim, ...by, changes: { value } }))
    const newest = made.toReversed().map(({ id }) => id)
    const first = await client.corrections.list.query({ limit: 2 })
    expect(first.corrections.map(({ id }) => id)).toEqual(newest.slice(0, 2))
    const second = await client.corrections.list.query({ limit: 2, cursor: first.next ?? '' })
    expect(second).toMatchObject({ corrections: [{ id: newest[2], state: 'superseded' }], next: null })
    const standing = await client.corrections.list.query({ state: 'standing', region: jinan })
    expect(standing.corrections.map(({ id }) => id)).toEqual(newest.slice(0, 1))
    await client.corrections.withdraw.mutate({ id: newest[0] ?? '', author: '另一人', reason: '看错' })
    expect((await client.corrections.list.query({ state: 'withdrawn' })).corrections).toHaveLength(1)
    expect(await errorOf(client.corrections.list.query({ cursor: 'x' }))).toMatchObject({ code: 'invalid_input' })
    expect(
      await errorOf(client.corrections.create.mutate({ claim, author: ' ', reason: 'x', changes: null })),
    ).toMatchObject({
      code: 'invalid_input',
      path: 'author',
    })
  })

  it('are not made from other machines', async () => {
    const db = await temporaryDatabase(engine)
    const { client } = await startServer(db, { host: '0.0.0.0' })
    const refusal = { code: 'read_only', hint: expect.stringContaining('biaochi correct') }
    expect(await errorOf(client.corrections.create.mutate({ claim: 'x', ...by, changes: null }))).toMatchObject(refusal)
    expect(await errorOf(client.corrections.withdraw.mutate({ id: 'x', ...by }))).toMatchObject({ code: 'read_only' })
    expect(await client.corrections.list.query({})).toEqual({ corrections: [], next: null })
  })
})
