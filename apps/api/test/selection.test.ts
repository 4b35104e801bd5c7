import { SelectionRule } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import type { Rankable } from '../src/query/claim.js'
import { criteria } from '../src/query/criteria.data.js'
import { rules } from '../src/query/rules.data.js'
import { decide, inOrder, isShown } from '../src/query/selection.js'

const plain: Rankable = {
  period: '2022',
  is_annual: 1,
  status: 'actual',
  kind: 'work_report',
  digest: 0,
  evidence: 'text',
  bound: 'eq',
  delivered: '2023-01-10',
  report_year: 2023,
  report_id: 'b',
  start: 100,
  corrects: null,
}

const days: readonly Partial<Rankable>[] = [
  { delivered: '2024-01-05', report_year: 2024 },
  { delivered: null, report_year: 2024 },
  { delivered: '2023-03-01' },
  { delivered: '2023-01-10' },
  { delivered: null, report_year: 2023 },
  { delivered: '2022-12-30' },
]

/** For each criterion, claims in the order in which they are taken; they differ in nothing else. */
const table: Record<keyof typeof criteria, readonly Partial<Rankable>[]> = {
  corrected: [{ corrects: '370100-0000000000-0000000000' }, { corrects: null }],
  annual: [
    { period: '2022', is_annual: 1 },
    { period: '2022-01/2022-06', is_annual: 0 },
  ],
  actual: [{ status: 'actual' }, { status: 'estimate' }, { status: 'target' }],
  done: [{ status: 'estimate' }, { status: 'target' }],
  estimate: [{ status: 'estimate' }, { status: 'actual' }, { status: 'target' }],
  target: [{ status: 'target' }, { status: 'actual' }, { status: 'estimate' }],
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
  later: days,
  earlier: days.toReversed(),
  text: [{ evidence: 'text' }, { evidence: 'citation' }],
  order: [{ report_id: 'a', start: 200 }, { start: 90 }, { start: 100 }, { start: 1000 }],
}

const cases = SelectionRule.options.flatMap((rule) =>
  rules[rule].criteria.map(({ id }) => ({ rule, id: id as keyof typeof criteria })),
)

/** The cases of a criterion that no earlier one of the rule decides: `done` parts targets from the rest before `actual` does. */
function toldApartBy(rule: SelectionRule, id: keyof typeof criteria): readonly Partial<Rankable>[] {
  const at = rules[rule].criteria.findIndex((criterion) => criterion.id === id)
  const changes = table[id].filter((change) =>
    rules[rule].criteria.slice(0, at).every(({ place }) => place({ ...plain, ...change }) === place(plain)),
  )
  expect(changes.length).toBeGreaterThan(1)
  return changes
}

describe('the selection rules', () => {
  it('use every criterion, and each under its own name', () => {
    expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(Object.keys(criteria)))
    for (const [name, { id }] of Object.entries(criteria)) expect(id).toBe(name)
  })

  it.each(cases)('$rule: $id takes claims in the stated order and says that it decided', ({ rule, id }) => {
    const claims = toldApartBy(rule, id).map((change) => ({ ...plain, ...change }))
    expect(inOrder(claims.toReversed(), rule)).toEqual(claims)
    for (const [at, claim] of claims.slice(1).entries()) {
      const before = claims[at] ?? plain
      expect(decide(before, claim, rule)).toMatchObject({ criterion: { id }, taken: 'first' })
      expect(decide(claim, before, rule)).toMatchObject({ criterion: { id }, taken: 'second' })
    }
  })

  it.each(SelectionRule.options)('%s: an earlier criterion outweighs the next', (rule) => {
    for (const [at, { id }] of rules[rule].criteria.entries()) {
      const next = rules[rule].criteria[at + 1]
      if (next === undefined) continue
      const [better, worse] = [
        toldApartBy(rule, id as keyof typeof criteria),
        toldApartBy(rule, next.id as keyof typeof criteria),
      ]
      const good = { ...plain, ...worse.at(-1), ...better[0] }
      const bad = { ...plain, ...worse[0], ...better.at(-1) }
      expect(inOrder([bad, good], rule)[0], `${id} before ${next.id}`).toBe(good)
    }
  })

  it.each(SelectionRule.options)(
    '%s: end in an order that leaves nothing open, and say themselves in words',
    (rule) => {
      expect(rules[rule].criteria.at(-1)).toBe(criteria.order)
      expect(rules[rule].says.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(rules[rule].says.en).toMatch(/^[^\u4e00-\u9fff]+$/)
    },
  )

  it('treat every hedge alike', () => {
    for (const bound of ['approx', 'ge', 'lt', 'le', 'range'] as const)
      expect(decide({ ...plain, bound }, { ...plain, bound: 'gt' }, 'default')).toBeUndefined()
  })

  it('show what was done, but for the rule of targets', () => {
    for (const rule of SelectionRule.options) {
      expect(isShown({ status: 'actual' }, rule)).toBe(rule !== 'target')
      expect(isShown({ status: 'estimate' }, rule)).toBe(rule !== 'target')
      expect(isShown({ status: 'target' }, rule)).toBe(rule === 'target')
    }
  })

  it('have a reason in both languages', () => {
    for (const { passedOver } of Object.values(criteria)) {
      expect(passedOver.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(passedOver.en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/)
    }
  })
})
