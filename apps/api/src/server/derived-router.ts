import { DerivedFigures, DerivedRanks, IndexedTrend, Measure } from '@biaochi/schema'
import { z } from 'zod'
import { derivedFigures, derivedRanks, indexedTrend } from '../query/derived.js'
import { requireIndicator } from '../query/require-indicator.js'
import { DoneRule, RegionCodes, Year } from './inputs.js'
import { requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

const Input = z.object({
  indicator: z.string().max(100),
  regions: RegionCodes.optional(),
  from: Year.optional(),
  to: Year.optional(),
  rule: DoneRule,
})

/** Figures that no report states and that follow from claims. */
export const derivedRouter = router({
  list: procedure
    .input(Input.extend({ measure: Measure }))
    .output(answers(DerivedFigures))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return derivedFigures(ctx.db, input)
    }),

  index: procedure
    .input(Input.extend({ base: Year }))
    .output(answers(IndexedTrend))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return indexedTrend(ctx.db, input)
    }),

  ranks: procedure
    .input(Input.omit({ from: true, to: true }).extend({ measure: Measure, year: Year }))
    .output(answers(DerivedRanks))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return derivedRanks(ctx.db, input)
    }),
})

function requireKnown({ indicator, regions }: { indicator: string; regions?: string[] | undefined }): void {
  requireIndicator(indicator, 'indicator')
  requireRegions(regions)
}
