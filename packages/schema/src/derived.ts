import { z } from 'zod'
import { Claim, SelectionRule } from './comparison.js'
import { Interval } from './interval.js'
import { Bound, Measure, Status } from './observation.js'

/** How a figure was derived; the rows of the table of formulas in `docs/analysis.md`. */
export const Formula = z.enum([
  'level_from_growth',
  'growth_from_levels',
  'share_of_whole',
  'level_per_head',
  'index_to_base',
])
export type Formula = z.infer<typeof Formula>

/** A claim that a derived figure was computed from, and the part it plays in the formula: `last_level`, `growth`, `whole`. */
export const DerivedInput = z.object({ role: z.string(), claim: Claim })
export type DerivedInput = z.infer<typeof DerivedInput>

/** A figure that no report states and that follows from some that do. It is never a claim, and never chosen in place of one. */
export const DerivedFigure = z.object({
  derived: z.literal(true),
  formula: Formula,
  region: z.string(),
  indicator: z.string(),
  measure: Measure,
  unit: z.string(),
  year: z.int(),
  /** The figure with no more digits than its inputs allow. */
  value: z.number(),
  /** What it may be, given the rounding and the hedges of its inputs. */
  interval: Interval,
  /** `estimate` where an input is one. */
  status: Status,
  /** How it is to be hedged when shown: `eq` where only rounding is in doubt, `ge` or `le` where one end is open. */
  bound: Bound,
  inputs: z.array(DerivedInput),
})
export type DerivedFigure = z.infer<typeof DerivedFigure>

/** Answer of `derived.list`: figures derived for one indicator and measure, by region, then year, then formula. */
export const DerivedFigures = z.object({
  indicator: z.string(),
  measure: Measure,
  rule: SelectionRule,
  figures: z.array(DerivedFigure),
})
export type DerivedFigures = z.infer<typeof DerivedFigures>

/** Answer of `derived.index`: the base year's level is 100; a region without a level in that year is left out and named. */
export const IndexedTrend = z.object({
  indicator: z.string(),
  base: z.int(),
  rule: SelectionRule,
  figures: z.array(DerivedFigure),
  withoutBase: z.array(z.string()),
})
export type IndexedTrend = z.infer<typeof IndexedTrend>

/**
 * A place among others, counted from 1. Where hedges or rounding leave the order open it is an interval: `from` is the
 * best place that the words allow, `to` the last.
 */
export const RankInterval = z.object({
  from: z.int().positive(),
  to: z.int().positive(),
  /** How many are ranked. */
  of: z.int().positive(),
})
export type RankInterval = z.infer<typeof RankInterval>

/** Answer of `derived.ranks`: places of the chosen regions among themselves, the first place first. */
export const DerivedRanks = z.object({
  indicator: z.string(),
  measure: Measure,
  unit: z.string(),
  year: z.int(),
  rule: SelectionRule,
  ranks: z.array(z.object({ region: z.string(), rank: RankInterval, claim: Claim })),
})
export type DerivedRanks = z.infer<typeof DerivedRanks>
