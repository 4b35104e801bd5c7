import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { BiaochiError, errorAnswer, errorCodes, isFault } from '../errors.js'
import { sizeLimit } from '../import/decode-text.js'
import { trpcErrorShape } from './trpc-errors.js'

/** Answers every error outside a tRPC procedure in the one shape; under `/trpc` in the envelope that tRPC clients read. */
export function answerErrors(app: FastifyInstance, log: (error: unknown) => void): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = fromFastifyError(error)
    const answer = errorAnswer(known)
    if (isFault(known)) log(error)
    const body = request.url.startsWith('/trpc/') ? { error: trpcErrorShape(known) } : answer
    return reply.status(errorCodes[answer.error.code].status).send(body)
  })
}

/** The error of an address where nothing is served. */
export function notFound(request: FastifyRequest): BiaochiError {
  const path = request.url.split('?')[0] ?? '/'
  return new BiaochiError('not_found', {
    message: `nothing is served at ${request.method} ${path.slice(0, 200)}.`,
    path,
    hint: 'The dashboard is at /, the procedures are under /trpc/.',
  })
}

/** Puts what Fastify refuses into our words; leaves the rest as it is. */
function fromFastifyError(error: FastifyError): unknown {
  if (error instanceof BiaochiError) return error
  if (error.statusCode === 413) {
    return new BiaochiError('too_large', {
      message: `the request is too large; a text may have ${sizeLimit / 1024 / 1024} MB.`,
      hint: 'Cut it into one text for each report.',
      cause: error,
    })
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new BiaochiError('invalid_input', {
      message: `${error.message}.`,
      hint: 'Check address, method and headers of the request.',
      cause: error,
    })
  }
  return error
}
