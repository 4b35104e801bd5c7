import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue, categories, Indicator, indicatorById, unitByCode, unitFamily } from '../src/index.js'
import { annotatedIds } from './annotated-ids.js'

const wordings = (indicator: Indicator) => [indicator.zh, ...indicator.aliases]

describe('catalogue', () => {
  it('keeps every id that texts are annotated with, and marks these and no others', () => {
    expect(annotatedIds).toHaveLength(109)
    expect(catalogue.filter(({ annotated }) => annotated).map(({ id }) => id)).toHaveLength(109)
    expect(annotatedIds.filter((id) => indicatorById(id)?.annotated !== true)).toEqual([])
  })

  it('holds 150 to 200 indicators', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(150)
    expect(catalogue.length).toBeLessThanOrEqual(200)
  })

  it('has valid rows with unique ids', () => {
    for (const row of catalogue) expect(Indicator.parse(row)).toEqual(row)
    expect(new Set(catalogue.map((row) => row.id)).size).toBe(catalogue.length)
  })

  it('gives no wording to two indicators, nor twice to one', () => {
    const all = catalogue.flatMap(wordings)
    expect(all.filter((wording, at) => all.indexOf(wording) !== at)).toEqual([])
  })

  it('tells no two wordings apart by a sign alone: links are found without 的, quotes and brackets', () => {
    const plain = (wording: string) => wording.replace(/[\s“”"'‘’·的]/g, '').toUpperCase()
    const owners = new Map<string, string>()
    for (const indicator of catalogue)
      for (const wording of wordings(indicator).map(plain)) {
        expect(owners.get(wording) ?? indicator.id, wording).toBe(indicator.id)
        owners.set(wording, indicator.id)
      }
  })

  it('has predecessors that are there, and none that leads back to itself', () => {
    const earlier = (id: string, seen: readonly string[]): void => {
      expect(seen, `${seen.join(' < ')} < ${id}`).not.toContain(id)
      for (const before of indicatorById(id)?.predecessors ?? []) earlier(before, [...seen, id])
    }
    for (const { id, predecessors } of catalogue) {
      expect(
        predecessors.filter((before) => indicatorById(before) === undefined),
        id,
      ).toEqual([])
      earlier(id, [])
    }
  })

  it.each([
    ['gdp', 'gnp'],
    ['retail_sales', 'commodity_retail_sales'],
    ['urban_income', 'urban_living_income'],
  ])('%s was told as %s before', (id, before) => expect(indicatorById(id)?.predecessors).toContain(before))

  it('gives ranges that hold what is well known of the nation', () => {
    const holds = (id: string, value: number) => {
      const [low, high] = indicatorById(id)?.range.level ?? [Number.NaN, Number.NaN]
      expect(value >= low && value <= high, `${id} ${value}`).toBe(true)
    }
    holds('gdp', 126e12)
    holds('population', 1.41e9)
    holds('grain_output', 695.4e9)
    holds('natural_growth_rate', -1.48)
    holds('forex_reserves', 3.2e12)
  })

  it('gives percent levels between −50 and 400, and a growth only to what is not told in percent', () => {
    for (const { id, unit, range } of catalogue) {
      if (unitFamily(unit) !== 'percent') continue
      expect(range.level[0], id).toBeGreaterThanOrEqual(-50)
      expect(range.level[1], id).toBeLessThanOrEqual(400)
      if (!id.endsWith('cpi') && !id.endsWith('prices')) expect(range.growth, id).toBeNull()
    }
  })

  it('measures in units that are known, or in a classifier of one or two characters', () => {
    for (const { id, unit } of catalogue)
      expect(unitByCode(unit) !== undefined || unit.includes('/') || /^\p{Script=Han}{1,2}$/u.test(unit), id).toBe(true)
  })

  it('names every category in use, in the order of the rows', () => {
    const inUse = [...new Set(catalogue.map((row) => row.category))]
    expect(categories.map((category) => category.id)).toEqual(inUse)
  })

  it('defines each indicator in one sentence of either language', () => {
    for (const { id, definition } of catalogue) {
      expect(definition.zh, id).toMatch(/^[^。]{8,}。$/)
      expect(definition.en, id).toMatch(/^\P{Script=Han}{20,}\.$/u)
    }
  })

  it('measures in unit codes, not in words that have one', () => {
    expect(catalogue.filter((row) => ['人', '人次', '天', '元'].includes(row.unit))).toEqual([])
    expect(indicatorById('population')?.unit).toBe('person')
    expect(indicatorById('tourist_visits')?.unit).toBe('person-time')
  })

  it('answers undefined to an unknown id', () => {
    expect(indicatorById('gdp ')).toBeUndefined()
    expect(indicatorById('__proto__')).toBeUndefined()
  })

  const source = fileURLToPath(new URL('../../../../shared/indicators.csv', import.meta.url))
  it.skipIf(!existsSync(source))(
    'holds every row of ../shared/indicators.csv (skipped where that file is absent)',
    () => {
      const lines = readFileSync(source, 'utf8').trim().split('\n').slice(1)
      for (const line of lines) {
        const [id, zh] = line.split(',')
        expect(indicatorById(id ?? '')?.zh, line).toBe(zh)
      }
    },
  )
})
