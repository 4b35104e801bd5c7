import { isDeepStrictEqual } from 'node:util'
import { initTRPC } from '@trpc/server'
import type { z } from 'zod'
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

/**
 * What a procedure answers, by its schema. Tests hold each answer to it, and to having nothing more than it names; a server
 * trusts its own answers, as checking a long one would take as long as making it.
 */
export function answers<Answer>(schema: z.ZodType<Answer>): (value: unknown) => Answer {
  if (process.env.NODE_ENV !== 'test') return (value) => value as Answer
  return (value) => {
    const checked = schema.parse(value)
    if (!isDeepStrictEqual(checked, value)) throw new Error('an answer holds more than its schema names')
    return checked
  }
}
