import { Measure, SelectionRule } from '@biaochi/schema'
import { z } from 'zod'

/** A year that reports exist for, or may. */
export const Year = z.int().min(1900).max(2200)

/** A list of region codes, more than China has prefectures. */
export const RegionCodes = z.array(z.string().max(40)).max(1_000)

/** What every comparison asks for. */
export const ComparisonInput = z.object({
  indicator: z.string().max(100),
  measure: Measure,
  rule: SelectionRule.default('default'),
})

/** Text that a query compares with: PostgreSQL has no zero character. */
const Comparable = z.string().refine((text) => !text.includes('\0'), 'holds a zero character')

/** An id of a report or observation. */
export const IdInput = z.object({ id: Comparable.min(1).max(100) })
