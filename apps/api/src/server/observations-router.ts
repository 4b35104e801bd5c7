import { Evidence, FactClaims, Measure, ObservationPage, Status } from '@biaochi/schema'
import { z } from 'zod'
import { evidence } from '../query/evidence.js'
import { claimsOfFact } from '../query/fact-claims.js'
import { searchObservations } from '../query/observation-search.js'
import { requireIndicator } from '../query/require-indicator.js'
import { requireRegion } from '../regions.js'
import {
  Comparable,
  ComparisonInput,
  Cursor,
  IdInput,
  IndicatorIds,
  PageSize,
  RegionCode,
  RegionCodes,
  Rule,
  Year,
} from './inputs.js'
import { requireIndicators, requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

const InLanguage = z.object({ language: z.enum(['zh', 'en']).default('zh') })

/** Single claims, all claims of one fact, and all claims by what they say. */
export const observationsRouter = router({
  evidence: procedure
    .input(IdInput.extend({ rule: Rule, ...InLanguage.shape }))
    .output(answers(Evidence))
    .query(({ ctx, input }) => evidence(ctx.db, input.id, input.language, input.rule)),

  claims: procedure
    .input(ComparisonInput.extend({ region: RegionCode, year: Year, ...InLanguage.shape }))
    .output(answers(FactClaims))
    .query(({ ctx, input: { language, ...fact } }) => {
      requireIndicator(fact.indicator, 'indicator')
      requireRegion(fact.region, 'region')
      return claimsOfFact(ctx.db, fact, language)
    }),

  search: procedure
    .input(
      z
        .object({
          regions: RegionCodes.optional(),
          indicators: IndicatorIds.optional(),
          measures: z.array(Measure).optional(),
          statuses: z.array(Status).optional(),
          from: Year.optional(),
          to: Year.optional(),
          text: Comparable.max(100).optional(),
          cursor: Cursor.optional(),
          limit: PageSize.default(100),
        })
        .default({ limit: 100 }),
    )
    .output(answers(ObservationPage))
    .query(({ ctx, input }) => {
      requireRegions(input.regions)
      requireIndicators(input.indicators)
      return searchObservations(ctx.db, input)
    }),
})
