import { parserVersion } from '@biaochi/parser'
import { CatalogueAnswer } from '@biaochi/schema'
import { z } from 'zod'
import { version } from '../project.js'
import { countStored } from '../query/counts.js'
import { procedure, router } from './trpc.js'

/** The server itself. */
export const metaRouter = router({
  get: procedure
    .output(z.object({ version: z.string(), parserVersion: z.string(), counts: CatalogueAnswer.shape.counts }))
    .query(async ({ ctx }) => ({ version, parserVersion, counts: await countStored(ctx.db) })),
})
