import { describe, expect, it } from 'vitest'
import type { Rankable } from '../src/query/claim.js'
import { decide, defaultRule, inOrder } from '../src/query/selection.js'

const plain: Rankable = {
  period: '2022',
  is_annual: 1,
  status: 'actual',
  kind: 'work_report',
  digest: 0,
  bound: 'eq',
  delivered: '2023-01-10',
  report_year: 2023,
  report_id: 'b',
  start: 100,
}

/** For each row of the rule, claims in the order in which they are taken; they differ in nothing else. */
const table: Record<string, readonly Partial<Rankable>[]> = {
  annual: [
    { period: '2022', is_annual: 1 },
    { period: '2022-01/2022-06', is_annual: 0 },
  ],
  actual: [{ status: 'actual' }, { status: 'estimate' }, { status: 'target' }],
  source: [
    { kind: 'bulletin' },
    { kind: 'work_report' },
    { kind: 'plan_report' },
    { kind: 'other' },
    { kind: 'bulletin', digest: 1 },
    { kind: 'work_report', digest: 1 },
    { kind: 'plan_report', digest: 1 },
    { kind: 'other', digest: 1 },
  ],
  unhedged: [{ bound: 'eq' }, { bound: 'gt' }],
  later: [
    { delivered: '2024-01-05', report_year: 2024 },
    { delivered: null, report_year: 2024 },
    { delivered: '2023-03-01' },
    { delivered: '2023-01-10' },
    { delivered: null, report_year: 2023 },
    { delivered: '2022-12-30' },
  ],
  order: [{ report_id: 'a', start: 200 }, { start: 90 }, { start: 100 }, { start: 1000 }],
}

describe('the default selection rule', () => {
  it('has a case for each row', () => {
    expect(Object.keys(table)).toEqual(defaultRule.map(({ id }) => id))
  })

  it.each(Object.entries(table))('%s: takes claims in the stated order and says that it decided', (id, changes) => {
    const claims = changes.map((change) => ({ ...plain, ...change }))
    expect(inOrder(claims.toReversed())).toEqual(claims)
    for (const [at, claim] of claims.slice(1).entries()) {
      const before = claims[at] ?? plain
      expect(decide(before, claim)).toMatchObject({ criterion: { id }, taken: 'first' })
      expect(decide(claim, before)).toMatchObject({ criterion: { id }, taken: 'second' })
    }
  })

  it('lets an earlier row outweigh all later ones', () => {
    const worstLater: Record<string, Partial<Rankable>> = {
      annual: {},
      actual: { is_annual: 0 },
      source: { status: 'target' },
      unhedged: { kind: 'other', digest: 1 },
      later: { bound: 'approx' },
      order: { delivered: '1999-01-01', report_year: 1999 },
    }
    for (const [id, worse] of Object.entries(worstLater)) {
      if (id === 'annual') continue
      const [best] = table[id] ?? []
      const good = { ...plain, ...table[id]?.at(-1) }
      const bad = { ...plain, ...best, ...worse }
      expect(inOrder([bad, good])[0], id).toBe(good)
    }
  })

  it('treats every hedge alike', () => {
    for (const bound of ['approx', 'ge', 'lt', 'le', 'range'] as const)
      expect(decide({ ...plain, bound }, { ...plain, bound: 'gt' })).toBeUndefined()
  })

  it('has a reason in both languages', () => {
    for (const { passedOver } of defaultRule) {
      expect(passedOver.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(passedOver.en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/)
    }
  })
})
