import { CatalogueAnswer, Coverage, Measure } from '@biaochi/schema'
import { z } from 'zod'
import { catalogueAnswer } from '../query/catalogue.js'
import { coverage } from '../query/coverage.js'
import { requireIndicator } from '../query/require-indicator.js'
import { DoneRule, IndicatorIds, RegionCodes, Year } from './inputs.js'
import { requireIndicators, requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

const Columns = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('year'),
    indicator: z.string().max(100),
    from: Year.optional(),
    to: Year.optional(),
  }),
  z.object({ by: z.literal('indicator'), year: Year, indicators: IndicatorIds.optional() }),
])

/** What can be chosen, with how much of it is stored, and who says what. */
export const catalogueRouter = router({
  get: procedure.output(answers(CatalogueAnswer)).query(({ ctx }) => catalogueAnswer(ctx.db)),

  coverage: procedure
    .input(
      z.object({
        columns: Columns,
        measure: Measure.optional(),
        regions: RegionCodes.optional(),
        rule: DoneRule,
      }),
    )
    .output(answers(Coverage))
    .query(({ ctx, input }) => {
      if (input.columns.by === 'year') requireIndicator(input.columns.indicator, 'columns.indicator')
      else requireIndicators(input.columns.indicators, 'columns.indicators')
      requireRegions(input.regions)
      return coverage(ctx.db, input)
    }),
})
