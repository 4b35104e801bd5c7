import { CatalogueAnswer } from '@biaochi/schema'
import { catalogueAnswer } from '../query/catalogue.js'
import { procedure, router } from './trpc.js'

/** What can be chosen, with how much of it is stored. */
export const catalogueRouter = router({
  get: procedure.output(CatalogueAnswer).query(({ ctx }) => catalogueAnswer(ctx.db)),
})
