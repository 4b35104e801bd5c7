import { appRouter } from './router.js'
import { createCallerFactory } from './trpc.js'

/** Every procedure as a function, for callers in the same process. */
export type Api = ReturnType<typeof apiOf>

/** The procedures as functions that are given this context. They throw TRPCError. */
export const apiOf = createCallerFactory(appRouter)
