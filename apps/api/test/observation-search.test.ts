import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { type SearchQuestion, searchObservations } from '../src/query/observation-search.js'
import type { Database } from '../src/storage/tables.js'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'
import { reportText } from './support/texts.js'

const [jinan, qingdao, dalian] = ['370100', '370200', '210200'] as const

const body = (year: number) => `${year}年进出口2190亿元，增长15%左右。${year}年粮食产量300万吨。`

describe.each(engines)('a search of observations (%s)', (engine) => {
  const made = () =>
    databaseOf(
      engine,
      ...[qingdao, jinan].flatMap((code) =>
        [2020, 2021, 2022].map((year) => [{ code, year: year + 1 }, body(year)] as const),
      ),
    )
  const find = async (db: Kysely<Database>, question: Partial<SearchQuestion> = {}) =>
    (await searchObservations(db, { limit: 100, ...question })).observations

  it('gives all claims by region, the latest year first', async () => {
    const found = await find(await made())
    expect(found).toHaveLength(18)
    expect(found.map(({ region, period }) => `${region} ${period}`)).toEqual(
      [jinan, qingdao].flatMap((code) => [2022, 2021, 2020].flatMap((year) => Array(3).fill(`${code} ${year}`))),
    )
    expect(found.find(({ measure }) => measure === 'growth')).toMatchObject({
      label: '进出口',
      indicator: 'trade_total',
      value: 15,
      bound: 'approx',
      text: '15%',
      source: { title: '2023年政府工作报告' },
    })
  })

  it.each<[string, Partial<SearchQuestion>, number]>([
    ['a region', { regions: [qingdao] }, 9],
    ['regions of which one has nothing', { regions: [qingdao, dalian] }, 9],
    ['an indicator', { indicators: ['grain_output'] }, 6],
    ['a measure', { measures: ['growth'] }, 6],
    ['years', { from: 2021, to: 2021 }, 6],
    ['a status', { statuses: ['target'] }, 0],
    ['words of the label', { text: '粮食' }, 6],
    ['words of the quantity', { text: '2190亿' }, 6],
    ['signs that stand for themselves', { text: '15%' }, 6],
    ['a sign that would stand for any other', { text: '_' }, 0],
    [
      'all of them',
      { regions: [jinan], indicators: ['trade_total'], measures: ['level'], from: 2022, text: '进出口' },
      1,
    ],
    ['an empty list', { regions: [] }, 0],
  ])('keeps to %s', async (_, question, count) => {
    expect(await find(await made(), question)).toHaveLength(count)
  })

  it.each([1, 2, 5, 17, 18])('comes in pages of %d, which have each claim once', async (limit) => {
    const db = await made()
    const all = await find(db)
    expect(await pages(db, { limit })).toEqual(all)
    expect(await pages(db, { limit, indicators: ['trade_total'] })).toEqual(
      all.filter(({ indicator }) => indicator === 'trade_total'),
    )
  })

  it('neither repeats nor misses one where others are imported between two pages', async () => {
    const db = await made()
    const all = await find(db)
    const first = await searchObservations(db, { limit: 7 })
    await importReport(db, { text: reportText({ code: dalian, year: 2023 }, body(2022)) })
    await importReport(db, { text: reportText({ code: jinan, year: 2024 }, body(2023)) })
    const rest = await pages(db, { limit: 7, cursor: first.next ?? '' })
    const old = new Set(all.map(({ id }) => id))
    expect([...first.observations, ...rest].filter(({ id }) => old.has(id))).toEqual(all)
  })

  it('refuses a cursor that no page has given', async () => {
    const db = await made()
    for (const cursor of ['', '%%', Buffer.from('["x",1]').toString('base64url')])
      await expect(searchObservations(db, { limit: 5, cursor })).rejects.toMatchObject({
        code: 'invalid_input',
        path: 'cursor',
      })
  })
})

/** All pages from a question on. */
async function pages(db: Kysely<Database>, question: SearchQuestion) {
  const found = []
  for (let cursor = question.cursor; ; ) {
    const page = await searchObservations(db, { ...question, cursor })
    expect(page.observations.length).toBeLessThanOrEqual(question.limit)
    found.push(...page.observations)
    if (page.next === null) return found
    cursor = page.next
  }
}
