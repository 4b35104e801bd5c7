import { z } from 'zod'
import { Interval } from './interval.js'
import { Measure } from './observation.js'
import { QuotedClaim } from './quote.js'

/** What a check compares; the rows of the table of checks in `docs/analysis.md`. */
export const CheckId = z.enum([
  'level_against_growth',
  'part_above_whole',
  'shares_beyond_whole',
  'outside_range',
  'two_reports_differ',
  'claimed_rank',
])
export type CheckId = z.infer<typeof CheckId>

/** The likely reason of a clash. */
export const ClashReason = z.enum([
  /** 可比价: growth at constant prices, levels at current ones. */
  'comparable_prices',
  /** A later report revised the figure, or a final one followed an estimate. */
  'revision',
  /** The figures count different things: another area, another set of enterprises. */
  'scope',
  /** A slip in a number: a place, a digit, a unit. */
  'typing',
  /** The others of which it was ranked are not all at hand. */
  'other_peers',
])
export type ClashReason = z.infer<typeof ClashReason>

/** One clash between what reports claim, or between a claim and what is possible. */
export const Clash = z.object({
  /** Stable: the same claims give the same id. */
  id: z.string(),
  check: CheckId,
  region: z.string(),
  indicator: z.string(),
  measure: Measure,
  year: z.int(),
  /** The claim that is looked at. */
  claim: QuotedClaim,
  /** What it clashes with, each with the part it plays: `last_level`, `growth`, `whole`, `part`, `other`, `own`, `before`; none where it is out of range. */
  against: z.array(QuotedClaim.extend({ role: z.string() })),
  /** What the value should lie within, in `unit`. */
  expected: Interval,
  /** What the claim says, in `unit`. */
  found: Interval,
  unit: z.string(),
  /** By how much it lies outside, in percent of what was expected; for percentages in percentage points; for ranks in places. */
  excess: z.number().nonnegative(),
  reason: ClashReason,
})
export type Clash = z.infer<typeof Clash>

/** Answer of `checks.list`: a page of clashes, the latest year first. Counts are over all pages. */
export const Clashes = z.object({
  clashes: z.array(Clash),
  counts: z.record(CheckId, z.int().nonnegative()),
  /** Given as `cursor` it brings the next page; null at the end. */
  next: z.string().nullable(),
})
export type Clashes = z.infer<typeof Clashes>
