import { parserVersion } from '@biaochi/parser'
import { CatalogueAnswer } from '@biaochi/schema'
import { z } from 'zod'
import { version } from '../project.js'
import { countStored } from '../query/counts.js'
import { answers, procedure, router } from './trpc.js'

/** Versions, and how much is stored. */
export const MetaAnswer = z.object({
  version: z.string(),
  parserVersion: z.string(),
  counts: CatalogueAnswer.shape.counts,
})

/** The server itself. */
export const metaRouter = router({
  get: procedure
    .output(answers(MetaAnswer))
    .query(async ({ ctx }) => ({ version, parserVersion, counts: await countStored(ctx.db) })),
})
