import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { importClaims } from '../src/import/claims/import-claims.js'
import { mostClaims } from '../src/import/claims/read-claims-csv.js'
import { importReport } from '../src/import/import-report.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { evidence } from '../src/query/evidence.js'
import { reportById } from '../src/query/report.js'
import { listReports } from '../src/query/report-list.js'
import type { Database } from '../src/storage/tables.js'
import { claimsFile, claimsHeader, madeLines } from './support/claims.js'
import { engines, fingerprint, temporaryDatabase, temporaryFolder } from './support/database.js'
import { importAll } from './support/import.js'
import { startServer } from './support/server.js'
import { reportText } from './support/texts.js'

const none = { imported: 0, replaced: 0, unchanged: 0, textHere: 0, removed: 0, claims: 0 }
const made = claimsFile(...madeLines)

/** The text that the first document of the made file would be a citation of. */
const shandong = (body: string, digest = false) =>
  reportText({ code: '370000', year: 2012, title: '山东省2012年政府工作报告', digest }, body)

const levels = (db: Kysely<Database>) =>
  db
    .selectFrom('observation')
    .innerJoin('report', 'report.id', 'observation.report_id')
    .select(['report.region', 'report.evidence', 'observation.value'])
    .where('measure', '=', 'level')
    .orderBy('report.region')
    .orderBy('observation.value')
    .execute()

/** The error that a file is refused with. */
async function refusal(db: Kysely<Database>, text: string): Promise<BiaochiError> {
  const error = await importClaims(db, { text, name: 'made.csv' }).catch((reason: unknown) => reason)
  if (!(error instanceof BiaochiError)) throw new Error('not refused', { cause: error })
  return error
}

describe.each(engines)('import of a claims file (%s)', (engine) => {
  it('stores a document with a list of its claims for each that is cited', async () => {
    const db = await temporaryDatabase(engine)
    expect(await importClaims(db, { text: made, name: 'folder/made.csv' })).toEqual({ ...none, imported: 2, claims: 4 })
    const [jiangsu, cited] = await listReports(db, {})
    expect(jiangsu).toMatchObject({ region: '320000', year: 2012, reviewYear: 2011, delivered: null, observations: 1 })
    expect(cited).toMatchObject({
      region: '370000',
      title: '山东省2012年政府工作报告',
      kind: 'work_report',
      digest: false,
      evidence: 'citation',
      delivered: '2012-02-02',
      observations: 3,
    })
    const report = await reportById(db, cited?.id ?? '')
    expect(report.text).toBe('全省生产总值：4.1万亿元\n生产总值：8%—9%\n全国生产总值：9.1%\n')
    for (const { start, end, text } of report.observations) expect(report.text.slice(start, end)).toBe(text)
    expect(report.observations).toMatchObject([
      { value: 4.1e12, upper: null, bound: 'eq', status: 'actual', region: '370000', readings: [] },
      { value: 8, upper: 9, bound: 'range', status: 'target', period: '2012' },
      { value: 9.1, bound: 'gt', basis: 'comparable', region: '100000' },
    ])
  })

  it('gives claims that are compared as others are, and whose evidence says that it is a citation', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: made })
    const trend = await compareTrend(db, { indicator: 'gdp', measure: 'level', regions: ['370000'] })
    const claim = trend.cities[0]?.points[0]?.claim
    expect(claim).toMatchObject({
      value: 4.1e12,
      text: '4.1万亿元',
      source: { evidence: 'citation', reportYear: 2012 },
    })
    const found = await evidence(db, claim?.id ?? '', 'zh')
    expect(found).toMatchObject({
      label: '全省生产总值',
      excerpt: { text: '全省生产总值：4.1万亿元', offset: 0 },
      readings: [],
    })
  })

  it('does nothing when the same claims come again, from whatever file, with a byte order mark or with other columns', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: made, filePath: 'made.csv' })
    const before = await fingerprint(db)
    expect(await importClaims(db, { text: made, filePath: 'made.csv' })).toEqual({ ...none, unchanged: 2 })
    expect(await importClaims(db, { text: `\ufeff${made.replaceAll('\n', '\r\n')}`, filePath: 'other.csv' })).toEqual({
      ...none,
      unchanged: 2,
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('replaces what has changed in a file, and takes away what it no longer cites; other claims keep their ids', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: made, filePath: 'made.csv' })
    const ids = async () =>
      new Map(
        (await db.selectFrom('observation').select(['text', 'id']).execute()).map(
          ({ text, id }) => [text, id] as const,
        ),
      )
    const before = await ids()
    const changed = claimsFile(...madeLines.slice(0, 3))
      .replace('4.1万亿元', '4.2万亿元')
      .replace('4100000', '4200000')
    expect(await importClaims(db, { text: changed, filePath: 'made.csv' })).toEqual({
      ...none,
      replaced: 1,
      removed: 1,
      claims: 3,
    })
    const after = await ids()
    expect([...after.keys()].sort()).toEqual(['4.2万亿元', '8%—9%', '9.1%'])
    for (const kept of ['8%—9%', '9.1%']) expect(after.get(kept)).toBe(before.get(kept))
    expect(await importClaims(db, { text: made, filePath: 'made.csv' })).toMatchObject({ replaced: 1, imported: 1 })
    expect(await ids()).toEqual(before)
  })

  it('leaves what another file cites alone', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: claimsFile(madeLines[3]), filePath: 'a.csv' })
    await importClaims(db, { text: claimsFile(madeLines[0]), filePath: 'b.csv' })
    expect(await listReports(db, {})).toHaveLength(2)
  })

  it('gives way to the text of the same document, and does not come back while that is here', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: made, filePath: 'made.csv' })
    await importReport(db, { text: shandong('2011年生产总值4.3万亿元。') })
    expect(await levels(db)).toEqual([
      { region: '320000', evidence: 'citation', value: 5.4e11 },
      { region: '370000', evidence: 'text', value: 4.3e12 },
    ])
    const before = await fingerprint(db)
    expect(await importClaims(db, { text: made, filePath: 'made.csv' })).toEqual({ ...none, unchanged: 1, textHere: 1 })
    expect(await fingerprint(db)).toBe(before)
    await db.deleteFrom('report').where('evidence', '=', 'text').execute()
    expect(await importClaims(db, { text: made, filePath: 'made.csv' })).toMatchObject({ imported: 1, unchanged: 1 })
  })

  it('stays beside a digest, another year and another kind of document', async () => {
    const db = await temporaryDatabase(engine)
    await importClaims(db, { text: made })
    await importReport(db, { text: shandong('2011年生产总值4.3万亿元。', true) })
    await importReport(db, { text: shandong('2012年生产总值4.9万亿元。').replace('report: 2012', 'report: 2013') })
    await importReport(db, {
      text: reportText(
        { code: '370000', year: 2012, title: '山东省2011年国民经济和社会发展统计公报', digest: false },
        '2011年生产总值4.4万亿元。',
      ),
    })
    expect((await levels(db)).filter(({ region }) => region === '370000').map(({ value }) => value)).toEqual([
      4.1e12, 4.3e12, 4.4e12, 4.9e12,
    ])
  })

  it('is stored once where several come at the same time', async () => {
    const db = await temporaryDatabase(engine)
    await Promise.all(Array.from({ length: 4 }, () => importClaims(db, { text: made, filePath: 'made.csv' })))
    expect(await listReports(db, {})).toHaveLength(2)
    expect(await db.selectFrom('observation').select('id').execute()).toHaveLength(4)
  })

  const line = madeLines[0]
  it.each<[string, string, RegExp, RegExp]>([
    ['an unknown region', line.replace('370000', '379999'), /line 3, column region: 379999 is not known/, /370000/],
    ['no region', line.replace('370000', ''), /line 3, column region: is missing/, /GB|code/],
    [
      'an unknown indicator',
      line.replace('gdp', 'gdpp'),
      /column indicator: gdpp is not known \(Did you mean gdp/,
      /gdp/,
    ],
    ['a word that measure does not know', line.replace('level', 'amount'), /column measure: amount is none/, /one of/],
    [
      'a number with commas',
      line.replace('4100000000000', '"4,100,000"'),
      /column value: 4,100,000 is no number/,
      /digits/,
    ],
    [
      'a number with its unit',
      line.replace('4100000000000', '4.1万亿'),
      /column value: 4.1万亿 is no number/,
      /digits/,
    ],
    ['a period in words', line.replace(',2011,', ',2011年,'), /column period: 2011年 is no period/, /2006\/2010/],
    [
      'a day that is none',
      line.replace('2012-02-02', '2012-02-30'),
      /column delivered: 2012-02-30 is no day/,
      /2012-01-12/,
    ],
    ['an upper end below', line.replace('000,,CNY', '000,5,CNY'), /column upper: 5 is not above value/, /range/],
    ['a range without its end', line.replace('CNY,,', 'CNY,range,'), /column upper: is missing/, /range/],
    [
      'a label in two lines',
      line.replace('全省生产总值', '"全省\n生产总值"'),
      /column label: .* holds a line break/s,
      /name alone/,
    ],
    [
      'a sentence for a label',
      line.replace('全省生产总值', '长'.repeat(101)),
      /column label: .* longer than 100/,
      /name alone/,
    ],
    ['a cell too few', line.replace(',,CNY', ',CNY'), /line 3, which is no line of CSV/, /as many cells/],
    [
      'another day of the same document',
      line.replace('2012-02-02', '2012-02-03'),
      /line 3, column delivered/,
      /different titles/,
    ],
  ])('refuses %s with line, column and remedy, and stores nothing of the file', async (_, wrong, says, mend) => {
    const db = await temporaryDatabase(engine)
    const error = await refusal(db, claimsFile(madeLines[1], wrong))
    expect(error).toMatchObject({ code: 'invalid_claims', path: 'made.csv' })
    expect(error.message).toMatch(says)
    expect(error.hint).toMatch(mend)
    expect(await listReports(db, {})).toEqual([])
  })

  it.each<[string, string, RegExp]>([
    ['a missing column', made.replace('quantity', 'wording'), /line 1, column quantity: is missing/],
    ['an unknown column', made.replace('basis', 'base'), /line 1, column base: is not known/],
    ['a column twice', made.replace('basis', 'bound'), /line 1, column bound: is named twice/],
    ['semicolons', made.replaceAll(',', ';'), /line 1, column region: is missing/],
    ['no lines', `${claimsHeader}\n`, /line 1, no claim/],
    ['nothing', '', /line 1/],
  ])('refuses a file with %s', async (_, text, says) => {
    const db = await temporaryDatabase(engine)
    const error = await refusal(db, text)
    expect(error).toMatchObject({ code: 'invalid_claims', path: 'made.csv' })
    expect(error.message).toMatch(says)
    expect(error.hint).not.toBe('')
  })

  it('refuses too many lines', async () => {
    const db = await temporaryDatabase(engine)
    const short = 'region,source_title,source_year,label,quantity,measure,value,unit,period'
    const text = `${short}\n${'370000,a,2012,b,c,level,1,t,2011\n'.repeat(mostClaims + 1)}`
    expect(await refusal(db, text)).toMatchObject({ code: 'too_large', path: 'made.csv' })
  })

  it('is imported from a folder beside reports; one that is refused keeps no other out', async () => {
    const db = await temporaryDatabase(engine)
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.csv'), made)
    writeFileSync(join(folder, 'b.csv'), claimsFile('370000'))
    writeFileSync(join(folder, 'c.txt'), shandong('2011年生产总值4.3万亿元。'))
    const outcomes = await importAll(db, [folder])
    expect(outcomes).toMatchObject([
      { claims: { imported: 2 } },
      { error: { code: 'invalid_claims', path: join(folder, 'b.csv') } },
      { imported: { outcome: 'imported' } },
    ])
    expect(await importAll(db, [join(folder, 'a.csv')], { region: '370000' })).toMatchObject([
      { error: { code: 'invalid_input', hint: 'Import it without --region and --year.' } },
    ])
  })

  it('is taken over the API, on loopback only', async () => {
    const db = await temporaryDatabase(engine)
    const { client } = await startServer(db)
    expect(await client.reports.importClaims.mutate({ text: made, name: 'made.csv' })).toEqual({
      ...none,
      imported: 2,
      claims: 4,
    })
    const open = await startServer(db, { host: '0.0.0.0' })
    await expect(open.client.reports.importClaims.mutate({ text: made })).rejects.toMatchObject({
      data: { code: 'read_only' },
    })
  })
})
