import { Measure, SelectionRule } from '@biaochi/schema'
import { z } from 'zod'

/** A year that reports exist for, or may. */
export const Year = z.int().min(1900).max(2200)

/** A region's code; whether there is such a region is looked up apart. */
export const RegionCode = z.string().max(40)

/** A list of region codes, more than GB/T 2260 has. */
export const RegionCodes = z.array(RegionCode).max(5_000)

/** A list of indicator ids, more than the catalogue has. */
export const IndicatorIds = z.array(z.string().max(100)).max(1_000)

/** `next` of the page before. */
export const Cursor = z.string().max(2_000)

/** Rows to a page. */
export const PageSize = z.int().min(1).max(5_000)

/** Which claim is shown where there are several. */
export const Rule = SelectionRule.default('default')

/** Which claim of what was done is taken. */
export const DoneRule = SelectionRule.exclude(['target']).default('default')

/** What every comparison asks for. */
export const ComparisonInput = z.object({
  indicator: z.string().max(100),
  measure: Measure,
  rule: Rule,
})

/** The series of an indicator and measure; what is left out is that of most figures. */
export const SeriesInput = z.object({
  /** Unit code or classifier: figures in another are never converted. */
  unit: z.string().max(40).optional(),
  /** `comparable` for 可比, `none` for growth as such. */
  basis: z.enum(['comparable', 'none']).optional(),
})

/** Text that a query compares with or stores: PostgreSQL has no zero character. */
export const Comparable = z.string().refine((text) => !text.includes('\0'), 'holds a zero character')

/** An id of a report or observation. */
export const IdInput = z.object({ id: Comparable.min(1).max(100) })
