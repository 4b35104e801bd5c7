import { Measure, Targets } from '@biaochi/schema'
import { z } from 'zod'
import { listTargets } from '../query/targets.js'
import { Cursor, DoneRule, IndicatorIds, PageSize, RegionCodes, Year } from './inputs.js'
import { requireIndicators, requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

/** Said against done. */
export const targetsRouter = router({
  list: procedure
    .input(
      z.object({
        indicators: IndicatorIds.optional(),
        regions: RegionCodes.optional(),
        measure: Measure.optional(),
        from: Year.optional(),
        to: Year.optional(),
        rule: DoneRule,
        cursor: Cursor.optional(),
        limit: PageSize.default(500),
      }),
    )
    .output(answers(Targets))
    .query(({ ctx, input }) => {
      requireIndicators(input.indicators)
      requireRegions(input.regions)
      return listTargets(ctx.db, input)
    }),
})
