import type {} from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BiaochiError } from '../../errors.js'
import { isLoopback } from '../loopback.js'

/** Bytes of a question that is sent by POST: a thousand regions take ten thousand. */
export const questionLimit = 1024 * 1024

/** Files that one caller may fetch in a minute. */
export const filesPerMinute = 30

/** Counts a file against its caller. @throws BiaochiError `too_many_requests` */
export type CountFile = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Counts the files that each address fetches; on loopback nobody is counted. Needs @fastify/rate-limit. */
export function fileCounter(app: FastifyInstance, host: string): CountFile {
  if (isLoopback(host)) return async () => {}
  const count = app.createRateLimit({ max: filesPerMinute, timeWindow: '1 minute' })
  return async (request, reply) => {
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    reply.header('retry-after', counted.ttlInSeconds)
    throw new BiaochiError('too_many_requests', {
      message: `more than ${filesPerMinute} files in a minute.`,
      hint: `Ask again in ${counted.ttlInSeconds} seconds.`,
    })
  }
}
