import { Evidence, FactClaims } from '@biaochi/schema'
import { z } from 'zod'
import { evidence } from '../query/evidence.js'
import { claimsOfFact } from '../query/fact-claims.js'
import { requireIndicator } from '../query/require-indicator.js'
import { requireRegion } from '../regions.js'
import { ComparisonInput, IdInput, RegionCode, Rule, Year } from './inputs.js'
import { procedure, router } from './trpc.js'

const InLanguage = z.object({ language: z.enum(['zh', 'en']).default('zh') })

/** Single claims, and all claims of one fact. */
export const observationsRouter = router({
  evidence: procedure
    .input(IdInput.extend({ rule: Rule, ...InLanguage.shape }))
    .output(Evidence)
    .query(({ ctx, input }) => evidence(ctx.db, input.id, input.language, input.rule)),

  claims: procedure
    .input(ComparisonInput.extend({ region: RegionCode, year: Year, ...InLanguage.shape }))
    .output(FactClaims)
    .query(({ ctx, input: { language, ...fact } }) => {
      requireIndicator(fact.indicator, 'indicator')
      requireRegion(fact.region, 'region')
      return claimsOfFact(ctx.db, fact, language)
    }),
})
