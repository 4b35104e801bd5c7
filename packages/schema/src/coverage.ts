import { z } from 'zod'
import { SelectionRule } from './comparison.js'
import { Bound, Measure, Status } from './observation.js'

/**
 * What is said of an indicator in one region and year; the first that holds is given. What was done goes before what was
 * promised: a cell with growth and a target is `only_growth`.
 */
export const CoverageState = z.enum([
  /** How much was done, and a target. */
  'figure_and_target',
  /** How much was done. */
  'figure',
  /** Done, though only its growth is told. */
  'only_growth',
  /** Done, though only in another measure: a rank, a change, a multiple. */
  'only_other_measure',
  /** Only a target. */
  'only_target',
  /** Only a part of the year. */
  'only_part_year',
  /** A report is stored, and says nothing of it. */
  'not_said',
  /** No report is stored that could say it. */
  'report_missing',
])
export type CoverageState = z.infer<typeof CoverageState>

/** What stands beside the regions: the years of one indicator, or the indicators of one year. */
export const CoverageColumns = z.discriminatedUnion('by', [
  z.object({ by: z.literal('year'), indicator: z.string(), years: z.array(z.int()) }),
  z.object({ by: z.literal('indicator'), year: z.int(), indicators: z.array(z.string()) }),
])
export type CoverageColumns = z.infer<typeof CoverageColumns>

/**
 * Answer of `catalogue.coverage`: who says what, and who does not. `cells` are parallel columns with an entry for every
 * cell, region by region: cell = index of the region × number of columns + index of the column.
 */
export const Coverage = z.object({
  /** The measure asked for; null where each indicator goes by its own, a level or share, or the growth of what has no level. */
  measure: Measure.nullable(),
  rule: SelectionRule,
  regions: z.array(z.string()),
  columns: CoverageColumns,
  cells: z.object({
    state: z.array(CoverageState),
    /** Id, status and bound of the claim that makes the state; null where there is none. */
    claim: z.array(z.string().nullable()),
    status: z.array(Status.nullable()),
    bound: z.array(Bound.nullable()),
  }),
  /** Cells for whose year a report of the region is stored, ascending. */
  held: z.array(z.int().nonnegative()),
  /** Number of cells in each state; states without a cell are 0. */
  counts: z.record(CoverageState, z.int().nonnegative()),
})
export type Coverage = z.infer<typeof Coverage>
