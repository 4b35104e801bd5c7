import { z } from 'zod'
import { SelectionRule } from './comparison.js'
import { Interval } from './interval.js'
import { Measure } from './observation.js'
import { QuotedClaim } from './quote.js'

/** How firmly a target is put, the firmest first: 确保, 力争, neither, 左右. */
export const Firmness = z.enum(['ensure', 'strive', 'plain', 'about'])
export type Firmness = z.infer<typeof Firmness>

/** What a target asks of its outcome. */
export const TargetSense = z.enum([
  /** No less than it: 增长5%以上, and what is better the more there is. */
  'at_least',
  /** No more than it: 控制在3%以内, and what is better the less there is. */
  'at_most',
  /** The number itself: what is neither better when more nor when less. */
  'near',
  /** No less than the lower and no more than the upper number of a range. */
  'within',
])
export type TargetSense = z.infer<typeof TargetSense>

/** What became of a target. */
export const Verdict = z.enum([
  'met',
  /** Not met, by no more than the stated tolerance. */
  'nearly',
  'missed',
  /** The words of the outcome leave it open: 增长7%以上 against a target of 7.8%. */
  'undecided',
  /** A stored report looks back on the year and does not give the outcome. */
  'no_outcome',
  /** A full report looks back on the year, gives no outcome in any measure, and sets no target of it any more. */
  'dropped',
  /** No report is stored that looks back on the year. */
  'no_report',
])
export type Verdict = z.infer<typeof Verdict>

/** Said against done: one target with its outcome. */
export const TargetRow = z.object({
  region: z.string(),
  indicator: z.string(),
  measure: Measure,
  /** Unit of the target and the outcome. */
  unit: z.string(),
  /** The year that the target was for. */
  year: z.int(),
  target: QuotedClaim.extend({
    firmness: Firmness,
    sense: TargetSense,
    /** How many further targets were set for the same. */
    others: z.int().nonnegative(),
  }),
  /** What was done, by the selection rule; null where no claim says so in the target's measure and unit. */
  outcome: QuotedClaim.extend({ others: z.int().nonnegative() }).nullable(),
  verdict: Verdict,
  /** Outcome minus target, in `distanceUnit`; open where the words are. Null without an outcome. */
  distance: Interval.nullable(),
  /** Unit of the distance: percentage points (`pp`) between percentages, else the unit. */
  distanceUnit: z.string(),
})
export type TargetRow = z.infer<typeof TargetRow>

/**
 * Answer of `targets.list`: a page of targets, the latest year first, then by region, indicator, measure and unit.
 * Counts are over all pages.
 */
export const Targets = z.object({
  rule: SelectionRule,
  rows: z.array(TargetRow),
  counts: z.record(Verdict, z.int().nonnegative()),
  /** Given as `cursor` it brings the next page; null at the end. */
  next: z.string().nullable(),
})
export type Targets = z.infer<typeof Targets>
