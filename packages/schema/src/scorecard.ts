import { z } from 'zod'
import { IndicatorCategory } from './catalogue.js'
import { Claim, SelectionRule } from './comparison.js'
import { RankInterval } from './derived.js'
import { Measure, Status } from './observation.js'
import { Verdict } from './targets.js'

/** One indicator on the scorecard of a city. */
export const ScorecardRow = z.object({
  indicator: z.string(),
  /** The measure of `last`, `spark` and `rank`: the level or share, or the growth of what is told so. */
  measure: Measure,
  unit: z.string(),
  /** The last figure up to the year asked for, and its year. */
  last: z.object({ year: z.int(), claim: Claim }),
  /** Growth in the year of `last`, where a report tells it and `last` is not growth itself. */
  growth: Claim.nullable(),
  /** The latest target in the measure of `last` or in growth, and what became of it. */
  target: z.object({ year: z.int(), claim: Claim, verdict: Verdict }).nullable(),
  /** The figures of the years, for a sparkline: parallel columns, ascending; years without a figure are absent. */
  spark: z.object({ years: z.array(z.int()), values: z.array(z.number()), statuses: z.array(Status) }),
  /** Place among the peers with a figure in the same year and unit; null where there are none. */
  rank: RankInterval.nullable(),
})
export type ScorecardRow = z.infer<typeof ScorecardRow>

/** Answer of `compare.scorecard`: one city, by category in the order of the catalogue; categories without a figure are absent. */
export const Scorecard = z.object({
  region: z.string(),
  /** Figures up to this year are shown. */
  year: z.int(),
  rule: SelectionRule,
  /** The regions that ranks are taken among, the city included. */
  peers: z.array(z.string()),
  categories: z.array(z.object({ category: IndicatorCategory, rows: z.array(ScorecardRow) })),
  /** Years that stored reports of the city look back on. */
  held: z.array(z.int()),
})
export type Scorecard = z.infer<typeof Scorecard>
