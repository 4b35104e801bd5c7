import { z } from 'zod'
import { SelectionRule, SilenceReason } from './comparison.js'
import { Basis, Bound, Measure, Status } from './observation.js'

/** A cell's place in a table of regions × years: index of the region times the number of years, plus index of the year. */
const Cell = z.int().nonnegative()

/**
 * Answer of `compare.matrix`: one indicator and measure in regions × years, in columns rather than rows.
 * Each cell stands either in `figures` or in `gaps`; both are in ascending order of `cell`.
 */
export const Matrix = z.object({
  indicator: z.string(),
  measure: Measure,
  /** Unit of every figure; claims in another unit are gaps with reason `only_other_unit`. */
  unit: z.string(),
  /** Basis of every figure; claims on the other are gaps with reason `only_other_basis`. */
  basis: Basis,
  rule: SelectionRule,
  /** Codes, in the order asked, else in order of code. */
  regions: z.array(z.string()),
  /** Every year from the first to the last, ascending. */
  years: z.array(z.int()),
  /** Parallel columns, one entry for each cell that has a figure. */
  figures: z.object({
    cell: z.array(Cell),
    /** In the base unit. */
    value: z.array(z.number()),
    /** Upper end of a range, else null. */
    upper: z.array(z.number().nullable()),
    bound: z.array(Bound),
    status: z.array(Status),
    /** The quantity as worded: 2190亿元. It gives the precision. */
    text: z.array(z.string()),
    /** Id of the claim that is shown. */
    claim: z.array(z.string()),
    /** How many further claims there are for the cell. */
    others: z.array(z.int().nonnegative()),
  }),
  /** Parallel columns, one entry for each cell without a figure. */
  gaps: z.object({
    cell: z.array(Cell),
    reason: z.array(SilenceReason),
    /** Id of the claim that stands nearest to what was asked, or null. */
    claim: z.array(z.string().nullable()),
  }),
  /** Cells for whose year a report of the region is stored: it looks back on the year, or sets its plan. */
  held: z.array(Cell),
})
export type Matrix = z.infer<typeof Matrix>
