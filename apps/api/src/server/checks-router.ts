import { CheckId, Clashes } from '@biaochi/schema'
import { z } from 'zod'
import { listClashes } from '../query/clashes.js'
import { Cursor, IndicatorIds, PageSize, RegionCodes, Year } from './inputs.js'
import { requireIndicators, requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

/** Clashes between claims. */
export const checksRouter = router({
  list: procedure
    .input(
      z.object({
        regions: RegionCodes.optional(),
        indicators: IndicatorIds.optional(),
        checks: z.array(CheckId).optional(),
        from: Year.optional(),
        to: Year.optional(),
        cursor: Cursor.optional(),
        limit: PageSize.default(200),
      }),
    )
    .output(answers(Clashes))
    .query(({ ctx, input }) => {
      requireIndicators(input.indicators)
      requireRegions(input.regions)
      return listClashes(ctx.db, input)
    }),
})
