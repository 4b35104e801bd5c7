import type { ReportKind, Status } from '@biaochi/schema'
import type { Rankable } from './claim.js'

/** One criterion by which one claim goes before another. */
export interface Criterion {
  id: string
  /** Where a claim stands under this criterion; the lower place is taken. */
  place: (claim: Rankable) => number | string
  /** Why a claim of a higher place was not taken, in either language. */
  passedOver: { zh: string; en: string }
}

/** Statuses in the order in which they are taken. */
const inOrderOf =
  (...statuses: readonly (readonly Status[])[]) =>
  ({ status }: Rankable) =>
    statuses.findIndex((alike) => alike.includes(status))

const kindPlace: Record<ReportKind, number> = { bulletin: 0, work_report: 1, plan_report: 2, other: 3 }

/** A day as a number that grows with it, 20230301. A year without a day is older than any of its days. */
const dayNumber = ({ delivered, report_year }: Rankable) =>
  delivered === null ? report_year * 10_000 : Number(delivered.replaceAll('-', ''))

/** Every criterion that a selection rule may name. */
export const criteria = {
  corrected: {
    id: 'corrected',
    place: ({ corrects }) => (corrects === null ? 1 : 0),
    passedOver: { zh: '人工更正优先于报告所说', en: 'A manual correction is taken before all that reports say' },
  },
  annual: {
    id: 'annual',
    place: ({ is_annual }) => 1 - is_annual,
    passedOver: { zh: '全年数优先于部分时段', en: 'A figure for the whole year is taken before one for part of it' },
  },
  actual: {
    id: 'actual',
    place: inOrderOf(['actual'], ['estimate'], ['target']),
    passedOver: {
      zh: '实际数优先于预计数，预计数优先于目标',
      en: 'Actual is taken before estimate, estimate before target',
    },
  },
  done: {
    id: 'done',
    place: inOrderOf(['actual', 'estimate'], ['target']),
    passedOver: {
      zh: '完成数（实际或预计）优先于目标',
      en: 'What was done, actual or estimate, is taken before a target',
    },
  },
  estimate: {
    id: 'estimate',
    place: inOrderOf(['estimate'], ['actual'], ['target']),
    passedOver: {
      zh: '预计数优先于实际数，实际数优先于目标',
      en: 'Estimate is taken before actual, actual before target',
    },
  },
  target: {
    id: 'target',
    place: inOrderOf(['target'], ['actual'], ['estimate']),
    passedOver: { zh: '目标优先于完成数', en: 'A target is taken before what was done' },
  },
  source: {
    id: 'source',
    // A digest stands behind every document in its own words, whatever document it is a digest of.
    place: ({ kind, digest }) => kindPlace[kind] + (digest === 1 ? 10 : 0),
    passedOver: {
      zh: '统计公报优先，其次政府工作报告、计划报告、其他，摘要在后',
      en: 'A statistical bulletin is taken before a work report, then a plan report, then others; digests come last',
    },
  },
  unhedged: {
    id: 'unhedged',
    place: ({ bound }) => (bound === 'eq' ? 0 : 1),
    passedOver: {
      zh: '确数优先于“左右”“以上”“超过”等说法',
      en: 'An exact figure is taken before one that is about, above or below',
    },
  },
  later: {
    id: 'later',
    place: (claim) => -dayNumber(claim),
    passedOver: { zh: '后发布的优先于先发布的', en: 'The later publication is taken before the earlier' },
  },
  earlier: {
    id: 'earlier',
    place: dayNumber,
    passedOver: { zh: '先发布的优先于后发布的', en: 'The earlier publication is taken before the later' },
  },
  text: {
    id: 'text',
    place: ({ evidence }) => (evidence === 'text' ? 0 : 1),
    passedOver: {
      zh: '原文在库的优先于只有引文的',
      en: 'A claim whose text is stored is taken before one that is only cited',
    },
  },
  order: {
    id: 'order',
    // No merit, only so that the same claims always give the same choice.
    place: ({ report_id, start }) => `${report_id}:${String(start).padStart(9, '0')}`,
    passedOver: {
      zh: '条件相同，取文中先出现的',
      en: 'Alike in all else; the one that comes first in the text is taken',
    },
  },
} as const satisfies Record<string, Criterion>
