import { initTRPC } from '@trpc/server'
import type { Context } from './context.js'
import { fromTrpcError, trpcErrorShape } from './trpc-errors.js'

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ error }) => trpcErrorShape(fromTrpcError(error)),
})

/** Makes a router of procedures or routers. */
export const router = t.router

/** Makes functions of the procedures of a router. */
export const createCallerFactory = t.createCallerFactory

/** A procedure to be given input, output and a body. */
export const procedure = t.procedure
