import { ClaimFields, Correction, CorrectionState, Corrections } from '@biaochi/schema'
import { z } from 'zod'
import { correctClaim } from '../corrections/correct-claim.js'
import { withdrawCorrection } from '../corrections/withdraw-correction.js'
import { listCorrections } from '../query/corrections.js'
import { requireRegion } from '../regions.js'
import { Comparable, Cursor, IdInput, PageSize, RegionCode } from './inputs.js'
import { requireWriting } from './require-writing.js'
import { answers, procedure, router } from './trpc.js'

const Id = IdInput.shape.id
const Author = Comparable.trim().min(1).max(100)
const Reason = Comparable.trim().min(1).max(1_000)

/** Corrections that people make of claims. */
export const correctionsRouter = router({
  create: procedure
    .input(z.object({ claim: Id, author: Author, reason: Reason, changes: ClaimFields.partial().nullable() }))
    .output(answers(Correction))
    .mutation(({ ctx, input }) => {
      requireWriting(ctx, 'claims can be corrected', 'biaochi correct')
      return correctClaim(ctx.db, input)
    }),

  withdraw: procedure
    .input(z.object({ id: Id, author: Author, reason: Reason }))
    .output(answers(Correction))
    .mutation(({ ctx, input }) => {
      requireWriting(ctx, 'corrections can be withdrawn', 'biaochi withdraw')
      return withdrawCorrection(ctx.db, input)
    }),

  list: procedure
    .input(
      z
        .object({
          claim: Id.optional(),
          report: Id.optional(),
          region: RegionCode.optional(),
          state: CorrectionState.optional(),
          cursor: Cursor.optional(),
          limit: PageSize.default(100),
        })
        .prefault({}),
    )
    .output(answers(Corrections))
    .query(({ ctx, input }) => {
      if (input.region !== undefined) requireRegion(input.region, 'region')
      return listCorrections(ctx.db, input)
    }),
})
