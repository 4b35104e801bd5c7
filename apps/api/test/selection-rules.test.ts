import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { projectRoot } from '../src/project.js'
import { compareCities } from '../src/query/compare-cities.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { evidence } from '../src/query/evidence.js'
import { claimsOfFact } from '../src/query/fact-claims.js'
import { rules } from '../src/query/rules.data.js'
import type { Database } from '../src/storage/tables.js'
import { bundledDatabase } from './support/bundled.js'
import { engines, temporaryDatabase } from './support/database.js'
import { reportText } from './support/texts.js'

const jinan = '370100'
const fact = { indicator: 'gdp', measure: 'growth', year: 2022 } as const

/** One fact told five times: promised, estimated, first counted, revised by a bulletin, and repeated later in a digest. */
async function toldFiveTimes(db: Kysely<Database>): Promise<void> {
  const tell = (year: number, delivered: string, title: string, body: string, digest = false) =>
    importReport(db, { text: reportText({ code: jinan, year, delivered, title, digest }, body) })
  await tell(2022, '2022-01-20', '济南市2022年政府工作报告', '2022年主要预期目标是：地区生产总值增长5.5%以上。')
  await tell(2023, '2022-12-26', '济南市2023年政府工作报告', '预计2022年地区生产总值增长3.5%左右。')
  await tell(2023, '2022-11-01', '2022年经济运行情况', '2022年地区生产总值增长4%。')
  await tell(2023, '2023-03-02', '济南市2022年国民经济和社会发展统计公报', '2022年地区生产总值增长3.1%。')
  await tell(2024, '2024-01-10', '济南市2024年政府工作报告摘要', '2022年地区生产总值增长3.2%。', true)
}

const shownBy: Record<SelectionRule, number> = { default: 3.1, first: 4, latest: 3.2, estimate: 3.5, target: 5.5 }

describe.each(engines)('the rule that is asked for (%s)', (engine) => {
  it.each(SelectionRule.options)('%s: is that of every answer, and is named in it', async (rule) => {
    const db = await temporaryDatabase(engine)
    await toldFiveTimes(db)
    const others = rule === 'target' ? 0 : 3

    const cities = await compareCities(db, { ...fact, rule })
    expect(cities).toMatchObject({ rule, cities: [{ region: jinan, claim: { value: shownBy[rule] }, others }] })
    expect(cities.years).toEqual([{ year: 2022, cities: 1 }])
    expect(cities.cities[0]?.target?.value).toBe(rule === 'target' ? undefined : 5.5)

    const trend = await compareTrend(db, { ...fact, regions: [jinan], rule })
    expect(trend).toMatchObject({
      rule,
      cities: [{ points: [{ year: 2022, claim: { value: shownBy[rule] }, others }] }],
    })
    expect(trend.cities[0]?.targets.map(({ claim }) => claim.value)).toEqual(rule === 'target' ? [] : [5.5])
    const quiet = await compareTrend(db, { ...fact, regions: [], rule })
    expect(quiet.others).toEqual([{ region: jinan, years: [2022], values: [shownBy[rule]] }])

    const listed = await claimsOfFact(db, { ...fact, region: jinan, rule }, 'en')
    expect(listed).toMatchObject({ rule, region: jinan, ...fact })
    expect(listed.claims.map(({ claim }) => claim.value)[0]).toBe(shownBy[rule])
    expect(listed.claims).toHaveLength(1 + others)
    expect(listed.claims.map(({ why }) => why === '')).toEqual(listed.claims.map((_, at) => at === 0))

    const words = await evidence(db, cities.cities[0]?.claim.id ?? '', 'en', rule)
    expect(words.rule).toBe(rule)
    expect(words.others.map(({ claim, why }) => [claim.id, why])).toEqual(
      listed.claims.slice(1).map(({ claim, why }) => [claim.id, why]),
    )
  })

  it('says that only an outcome is there where targets are asked for', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: reportText({ code: jinan, year: 2023 }, '2022年地区生产总值增长3.1%。') })
    const { cities, silent } = await compareCities(db, { ...fact, rule: 'target' })
    expect(cities).toEqual([])
    expect(silent).toMatchObject([{ region: jinan, reason: 'only_outcome', instead: { value: 3.1 } }])
  })
})

describe.each(engines)('the bundled digests by each rule (%s)', (engine) => {
  const answers = {} as Record<SelectionRule, Awaited<ReturnType<typeof compareCities>>>
  const listed: { others: number; claims: number }[] = []

  let drop: () => Promise<void>

  beforeAll(async () => {
    const bundled = await bundledDatabase(engine)
    drop = bundled.drop
    const { db } = bundled
    for (const rule of SelectionRule.options) {
      answers[rule] = await compareCities(db, { ...fact, rule })
      for (const { region, others } of answers[rule].cities) {
        const { claims } = await claimsOfFact(db, { ...fact, region, rule }, 'zh')
        listed.push({ others, claims: claims.length })
      }
    }
  }, 120_000)

  afterAll(() => drop())

  it('can list each claim that an answer counts', () => {
    expect(listed.length).toBeGreaterThan(80)
    for (const { others, claims } of listed) expect(claims).toBe(others + 1)
  })

  it('show outcomes of the same cities, and targets of others', () => {
    const regions = (rule: SelectionRule) => answers[rule].cities.map(({ region }) => region).sort()
    for (const rule of ['first', 'latest', 'estimate'] as const) expect(regions(rule)).toEqual(regions('default'))
    const statuses = (rule: SelectionRule) => answers[rule].cities.map(({ claim }) => claim.status)
    expect(new Set(statuses('target'))).toEqual(new Set(['target']))
    for (const rule of ['default', 'first', 'latest', 'estimate'] as const)
      expect(statuses(rule)).not.toContain('target')
    const estimates = (rule: SelectionRule) => statuses(rule).filter((status) => status === 'estimate').length
    expect(estimates('estimate')).toBeGreaterThan(estimates('default'))
  })
})

describe('docs/claims.md', () => {
  it('states the rules as they are', () => {
    const rows = readFileSync(join(projectRoot, 'docs/claims.md'), 'utf8').matchAll(
      /^\| `(\w+)` \| (.+?) \| (.+?) \|$/gm,
    )
    const stated = [...rows].map(([, id, says, ids]) => [id, says, ids?.split(', ')])
    expect(stated).toEqual(
      SelectionRule.options.map((rule) => [rule, rules[rule].says.en, rules[rule].criteria.map(({ id }) => id)]),
    )
  })
})
