import { parse, parserVersion } from '@biaochi/parser'
import type { ParseResult } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importReport, type Reader } from '../src/import/import-report.js'
import type { Database } from '../src/storage/tables.js'
import { engines, fingerprint, temporaryDatabase } from './support/database.js'
import { digestText, reportText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')

/** Ids of all stored claims by what they say. */
async function idsBySaying(db: Kysely<Database>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('observation').selectAll().orderBy('start').execute()
  return new Map(rows.map((row) => [`${row.label} ${row.measure} ${row.text}`, row.id]))
}

/** The real parser under another version, its result changed. */
function otherReader(version: string, change: (result: ParseResult) => ParseResult): Reader {
  return { version, parse: (text, options) => change(parse(text, options)) }
}

describe.each(engines)('import of one report (%s)', (engine) => {
  it('stores the text, every observation and every rejected number', async () => {
    const db = await temporaryDatabase(engine)
    const result = parse(jinan)
    const imported = await importReport(db, { text: jinan, name: 'folder/jinan-2023-report.md' })
    expect(imported).toMatchObject({
      outcome: 'imported',
      report: { region: '370100', title: '济南市2023年政府工作报告', year: 2023 },
      observations: result.observations.length,
      rejected: result.rejected.length,
    })
    const report = await db.selectFrom('report').selectAll().executeTakeFirstOrThrow()
    expect(report).toMatchObject({
      id: imported.report.id,
      text: jinan,
      review_year: 2022,
      delivered: '2022-12-30',
      kind: 'work_report',
      digest: 1,
      name: 'jinan-2023-report.md',
      parser_version: parserVersion,
    })
    const rows = await db.selectFrom('observation').selectAll().orderBy('start').execute()
    expect(rows).toHaveLength(result.observations.length)
    for (const row of rows) expect(jinan.slice(row.start, row.end)).toBe(row.text)
    expect(await db.selectFrom('rejected').selectAll().execute()).toHaveLength(result.rejected.length)
  })

  it('stores the years of a period beside its EDTF', async () => {
    const db = await temporaryDatabase(engine)
    const body =
      '一、2022年工作回顾\n\n2022年地区生产总值1000亿元。累计签约项目141个。上半年进出口100亿元。五年来地区生产总值年均增长7%。'
    await importReport(db, { text: reportText({ code: '370100', year: 2023 }, body) })
    const rows = await db.selectFrom('observation').select(['period', 'year_from', 'year_to', 'is_annual']).execute()
    expect(rows).toEqual(
      expect.arrayContaining([
        { period: '2022', year_from: 2022, year_to: 2022, is_annual: 1 },
        { period: '2022-01/2022-06', year_from: 2022, year_to: 2022, is_annual: 0 },
        { period: '2018/2022', year_from: 2018, year_to: 2022, is_annual: 0 },
        { period: '../2022', year_from: null, year_to: 2022, is_annual: 0 },
      ]),
    )
  })

  it('does nothing when the same text comes again, under whatever name', async () => {
    const db = await temporaryDatabase(engine)
    const first = await importReport(db, { text: jinan, name: 'a.md', filePath: 'a.md' })
    const before = await fingerprint(db)
    const second = await importReport(db, { text: jinan, name: 'b.md', filePath: 'b.md' })
    expect(second).toEqual({ ...first, outcome: 'unchanged' })
    expect(await fingerprint(db)).toBe(before)
  })

  it('keeps two texts of one title, city and year', async () => {
    const db = await temporaryDatabase(engine)
    const of = (body: string) => reportText({ code: '370100', year: 2023 }, body)
    await importReport(db, { text: of('2022年地区生产总值1000亿元。') })
    await importReport(db, { text: of('2022年进出口2190亿元。') })
    expect(await db.selectFrom('report').select('id').execute()).toHaveLength(2)
  })

  it('replaces a file whose words have changed, with ids of unchanged claims', async () => {
    const db = await temporaryDatabase(engine)
    const first = await importReport(db, { text: jinan, name: 'a.md', filePath: 'a.md' })
    const before = await idsBySaying(db)
    const changed = jinan
      .replace('社会消费品零售总额4820亿元', '社会消费品零售总额4920亿元')
      .replace('一、2022', '新添一句。\n\n一、2022')
    const second = await importReport(db, { text: changed, name: 'a.md', filePath: 'a.md' })
    expect(second).toMatchObject({ outcome: 'replaced', report: { id: first.report.id } })
    const after = await idsBySaying(db)
    const gone = [...before].filter(([saying, id]) => after.get(saying) !== id).map(([saying]) => saying)
    const come = [...after].filter(([saying, id]) => before.get(saying) !== id).map(([saying]) => saying)
    expect(gone).toEqual(['社会消费品零售总额 level 4820亿元'])
    expect(come).toEqual(['社会消费品零售总额 level 4920亿元'])
    expect(await db.selectFrom('report').select('text').execute()).toEqual([{ text: changed }])
  })

  it('finds a free id when the first words of a replaced file come back from another file', async () => {
    const db = await temporaryDatabase(engine)
    const first = await importReport(db, { text: jinan, filePath: 'a.md' })
    await importReport(db, { text: `${jinan}\n另有5A级景区3个。\n`, filePath: 'a.md' })
    const again = await importReport(db, { text: jinan, filePath: 'b.md' })
    expect(again.outcome).toBe('imported')
    expect(again.report.id).not.toBe(first.report.id)
    expect(await db.selectFrom('report').select('id').execute()).toHaveLength(2)
  })

  it('reads again with a newer parser in one step; claims that stay keep their ids', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: jinan })
    const before = await idsBySaying(db)
    const newer = otherReader('test-2', (result) => ({
      ...result,
      observations: result.observations
        .slice(1)
        .map((observation) =>
          observation.indicator === 'digital_economy' && observation.measure === 'share'
            ? { ...observation, bound: 'approx' as const }
            : { ...observation, readings: [] },
        ),
    }))
    const second = await importReport(db, { text: jinan }, newer)
    expect(second.outcome).toBe('reread')
    const after = await idsBySaying(db)
    const share = '数字经济 share 47%'
    expect(after.size).toBe(before.size - 1)
    for (const [saying, id] of after) {
      if (saying === share) expect(id).not.toBe(before.get(saying))
      else expect(id, saying).toBe(before.get(saying))
    }
    expect(await importReport(db, { text: jinan }, newer)).toMatchObject({ outcome: 'unchanged' })
  })

  it('leaves everything as it was when the newer parser fails or finds nothing', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: jinan })
    const before = await fingerprint(db)
    const empty = otherReader('test-2', (result) => ({ ...result, observations: [] }))
    await expect(importReport(db, { text: jinan }, empty)).rejects.toMatchObject({ code: 'no_figures' })
    const wrong = otherReader('test-3', (result) => ({
      ...result,
      observations: result.observations.map((observation, at) =>
        at === 20 ? { ...observation, indicator: 'no_such_indicator' } : observation,
      ),
    }))
    await expect(importReport(db, { text: jinan }, wrong)).rejects.toThrow(/foreign key/i)
    expect(await fingerprint(db)).toBe(before)
  })

  it('gives claims that say the same different ids, in order', async () => {
    const db = await temporaryDatabase(engine)
    const body = '2022年地区生产总值1000亿元。\n\n再说一遍，2022年地区生产总值1000亿元。'
    await importReport(db, { text: reportText({ code: '370100', year: 2023 }, body) })
    const rows = await db.selectFrom('observation').select(['id', 'text']).execute()
    expect(rows.map(({ text }) => text)).toEqual(['1000亿元', '1000亿元'])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
  })

  it('takes region and year that are given, and keeps to them when the text comes again without', async () => {
    const db = await temporaryDatabase(engine)
    const text = '全年进出口2190亿元，同比增长15%左右。'
    const first = await importReport(db, { text, region: '370100', year: 2023 })
    expect(first.report).toMatchObject({ region: '370100', year: 2023, title: '济南市 2023' })
    expect(await importReport(db, { text })).toMatchObject({ outcome: 'unchanged' })
    const moved = await importReport(db, { text, region: '370200' })
    expect(moved).toMatchObject({ outcome: 'reread', report: { region: '370200', year: 2023 } })
    expect(await db.selectFrom('report').select('region').execute()).toEqual([{ region: '370200' }])
    const regions = await db.selectFrom('observation').select(['region', 'report_region']).distinct().execute()
    expect(regions).toEqual([{ region: '370200', report_region: '370200' }])
  })
})
