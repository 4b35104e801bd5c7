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

/** An id of a report or observation. */
export const IdInput = z.object({ id: z.string().min(1).max(100) })
