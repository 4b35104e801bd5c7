import type { ReportKind, Status } from '@biaochi/schema'
import type { Rankable } from './claim.js'

/** One criterion of the selection rule. */
export interface Criterion {
  id: string
  /** Where a claim stands under this criterion; the lower place is taken. */
  place: (claim: Rankable) => number | string
  /** Why a claim of a higher place was not taken, in either language. */
  passedOver: { zh: string; en: string }
}

const statusPlace: Record<Status, number> = { actual: 0, estimate: 1, target: 2 }

const kindPlace: Record<ReportKind, number> = { bulletin: 0, work_report: 1, plan_report: 2, other: 3 }

/** A day as a number that grows with it, 20230301. A year without a day is older than any of its days. */
const dayNumber = (day: string | null, year: number) => (day === null ? year * 10_000 : Number(day.replaceAll('-', '')))

/**
 * The default rule: which claim is shown where several are made for one city, indicator, measure and year.
 * The first row that tells two claims apart decides.
 */
export const defaultRule: readonly Criterion[] = [
  {
    id: 'annual',
    place: ({ is_annual }) => 1 - is_annual,
    passedOver: { zh: '全年数优先于部分时段', en: 'A figure for the whole year is taken before one for part of it' },
  },
  {
    id: 'actual',
    place: ({ status }) => statusPlace[status],
    passedOver: {
      zh: '实际数优先于预计数，预计数优先于目标',
      en: 'Actual is taken before estimate, estimate before target',
    },
  },
  {
    id: 'source',
    // A digest stands behind every document in its own words, whatever document it is a digest of.
    place: ({ kind, digest }) => kindPlace[kind] + (digest === 1 ? 10 : 0),
    passedOver: {
      zh: '统计公报优先，其次政府工作报告、计划报告、其他，摘要在后',
      en: 'A statistical bulletin is taken before a work report, then a plan report, then others; digests come last',
    },
  },
  {
    id: 'unhedged',
    place: ({ bound }) => (bound === 'eq' ? 0 : 1),
    passedOver: {
      zh: '确数优先于“左右”“以上”“超过”等说法',
      en: 'An exact figure is taken before one that is about, above or below',
    },
  },
  {
    id: 'later',
    place: ({ delivered, report_year }) => -dayNumber(delivered, report_year),
    passedOver: { zh: '后发布的优先于先发布的', en: 'The later publication is taken before the earlier' },
  },
  {
    id: 'order',
    // No merit, only so that the same claims always give the same choice.
    place: ({ report_id, start }) => `${report_id}:${String(start).padStart(9, '0')}`,
    passedOver: {
      zh: '条件相同，取文中先出现的',
      en: 'Alike in all else; the one that comes first in the text is taken',
    },
  },
]

/** The first criterion that tells two claims apart, and which is taken; undefined for a claim and itself. */
export function decide(
  a: Rankable,
  b: Rankable,
  rule: readonly Criterion[] = defaultRule,
): { criterion: Criterion; taken: 'first' | 'second' } | undefined {
  for (const criterion of rule) {
    const first = criterion.place(a)
    const second = criterion.place(b)
    if (first !== second) return { criterion, taken: first < second ? 'first' : 'second' }
  }
  return undefined
}

/** Claims in the order of the rule, the one that is shown first. */
export function inOrder<Claim extends Rankable>(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => {
    const decided = decide(a, b)
    return decided === undefined ? 0 : decided.taken === 'first' ? -1 : 1
  })
}
