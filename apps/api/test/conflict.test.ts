import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { agree } from '../src/query/conflict.js'
import { evidence } from '../src/query/evidence.js'
import { claimsOfFact } from '../src/query/fact-claims.js'
import { engines, temporaryDatabase } from './support/database.js'
import { reportText } from './support/texts.js'

const level = (
  value: number,
  text: string,
  bound: 'eq' | 'approx' | 'ge' | 'gt' | 'range' = 'eq',
  upper: number | null = null,
) => ({ value, text, bound, upper, measure: 'level' }) as const

describe('claims agree', () => {
  it.each([
    ['rounded more and less', level(2190e8, '2190亿元'), level(2190.3e8, '2190.3亿元')],
    ['said in words and digits', level(1.2e12, '1.2万亿元'), level(12049e8, '12049亿元')],
    ['rounded by half a step', level(15, '15%'), level(15.5, '15.5%')],
    ['about, and exactly', level(15, '15%', 'approx'), level(15.4, '15.4%')],
    ['at least, and exactly', level(5, '5%', 'ge'), level(8.1, '8.1%')],
    ['in a range', level(5, '5%—6%', 'range', 6), level(5.6, '5.6%')],
  ])('%s', (_what, a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([true, true])
  })

  it.each([
    ['by one step', level(2190e8, '2190亿元'), level(2191e8, '2191亿元')],
    ['by a digit after the point', level(3.1, '3.1%'), level(3.2, '3.2%')],
    ['by one of a count', level(13, '13个'), level(14, '14个')],
    [
      'by a place',
      { ...level(6, '第6位'), measure: 'rank' as const },
      { ...level(7, '第7位'), measure: 'rank' as const },
    ],
    ['below what is said at least', level(5, '5%', 'ge'), level(3.1, '3.1%')],
    ['outside the range', level(5, '5%—6%', 'range', 6), level(7, '7%')],
  ])('not where they differ %s', (_what, a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([false, false])
  })
})

const jinan = '370100'

describe.each(engines)('claims of equal standing (%s)', (engine) => {
  const told = async (...bodies: readonly (readonly [body: string, year: number, title?: string])[]) => {
    const db = await temporaryDatabase(engine)
    for (const [at, [body, year, title]] of bodies.entries())
      await importReport(db, { text: reportText({ code: jinan, year, title: title ?? `第${at}份政府工作报告` }, body) })
    return db
  }
  const fact = { indicator: 'trade_total', measure: 'level', year: 2022 } as const

  it('that differ are flagged and not averaged', async () => {
    const db = await told(['2022年进出口2190亿元。', 2023], ['2022年进出口2203亿元。', 2023])
    const { cities } = await compareCities(db, fact)
    expect(cities).toMatchObject([{ others: 1, conflict: true }])
    expect([2190e8, 2203e8]).toContain(cities[0]?.claim.value)
    const trend = await compareTrend(db, { ...fact, regions: [jinan] })
    expect(trend.cities[0]?.points).toMatchObject([{ others: 1, conflict: true }])
    const { claims } = await claimsOfFact(db, { region: jinan, ...fact, rule: 'default' }, 'en')
    expect(claims.map(({ conflict }) => conflict)).toEqual([false, true])
    const words = await evidence(db, cities[0]?.claim.id ?? '', 'en')
    expect(words.others).toMatchObject([{ conflict: true }])
  })

  it.each([
    { what: 'agree but for their rounding', other: '2022年进出口2190.3亿元。', year: 2023 },
    { what: 'are told apart by a criterion', other: '2022年进出口2203亿元。', year: 2024 },
    { what: 'are in different units', other: '2022年进出口320亿美元。', year: 2023 },
  ])('that $what are no conflict', async ({ other, year }) => {
    const db = await told(['2022年进出口2190亿元。', 2023], [other, year])
    expect((await compareCities(db, fact)).cities).toMatchObject([{ others: 1, conflict: false }])
  })

  it('are no conflict under a rule that tells them apart', async () => {
    const db = await told(
      ['预计2022年进出口2190亿元。', 2023],
      ['2022年进出口2203亿元，初步核算进出口2205亿元。', 2023],
    )
    const conflicts = await Promise.all(
      (['default', 'estimate'] as const).map(async (rule) => (await compareCities(db, { ...fact, rule })).cities[0]),
    )
    expect(conflicts).toMatchObject([
      { claim: { value: 2203e8 }, conflict: false },
      { claim: { status: 'estimate' }, conflict: true },
    ])
  })
})
