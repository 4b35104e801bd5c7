import { catalogueRouter } from './catalogue-router.js'
import { checksRouter } from './checks-router.js'
import { compareRouter } from './compare-router.js'
import { correctionsRouter } from './corrections-router.js'
import { derivedRouter } from './derived-router.js'
import { metaRouter } from './meta-router.js'
import { observationsRouter } from './observations-router.js'
import { reportsRouter } from './reports-router.js'
import { targetsRouter } from './targets-router.js'
import { router } from './trpc.js'

/** Everything that can be asked over tRPC, under `/trpc`. */
export const appRouter = router({
  catalogue: catalogueRouter,
  compare: compareRouter,
  targets: targetsRouter,
  derived: derivedRouter,
  checks: checksRouter,
  corrections: correctionsRouter,
  reports: reportsRouter,
  observations: observationsRouter,
  meta: metaRouter,
})

/** The router's type, for clients: `import type { AppRouter } from '@biaochi/api/router'`. */
export type AppRouter = typeof appRouter
