import { Evidence } from '@biaochi/schema'
import { z } from 'zod'
import { evidence } from '../query/evidence.js'
import { IdInput } from './inputs.js'
import { procedure, router } from './trpc.js'

/** Single claims. */
export const observationsRouter = router({
  evidence: procedure
    .input(IdInput.extend({ language: z.enum(['zh', 'en']).default('zh') }))
    .output(Evidence)
    .query(({ ctx, input }) => evidence(ctx.db, input.id, input.language)),
})
