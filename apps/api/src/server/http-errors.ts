import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { TRPCError } from '@trpc/server'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BiaochiError, type ErrorDetails, errorAnswer, errorCodes, isFault } from '../errors.js'
import { fromTrpcError, trpcErrorShape } from './trpc-errors.js'

/** Answers every error outside a tRPC procedure in the one shape; under `/trpc` in the envelope that tRPC clients read. */
export function answerErrors(app: FastifyInstance, log: (error: unknown) => void): void {
  app.setErrorHandler<FastifyError | TRPCError>((error, request, reply) => sendError(error, request, reply, log))
}

/** Sends an error in the one shape, and logs it where the request is not to blame. */
export function sendError(
  error: FastifyError | TRPCError,
  request: FastifyRequest,
  reply: FastifyReply,
  log: (error: unknown) => void,
): FastifyReply {
  const known = error instanceof TRPCError ? fromTrpcError(error) : fromFastifyError(error, request)
  const answer = errorAnswer(known)
  if (isFault(known)) log(error instanceof TRPCError ? (error.cause ?? error) : error)
  const body = request.url.startsWith('/trpc/') ? { error: trpcErrorShape(known) } : answer
  // What was to be sent instead may have set these already.
  for (const name of ['content-disposition', 'etag']) reply.removeHeader(name)
  return reply
    .status(errorCodes[answer.error.code].status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(body)
}

/** Answers what is no HTTP at all, or has headers beyond the limit of Node: there is no request yet to answer to. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const [status, details] = brokenRequest(error.code)
  const body = JSON.stringify(errorAnswer(new BiaochiError('invalid_input', details)))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function brokenRequest(code: string | undefined): [status: number, details: ErrorDetails] {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return [
      431,
      { message: 'address and headers of the request are too long.', hint: 'Send long lists by POST, as JSON.' },
    ]
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [408, { message: 'the request took too long.', hint: 'Send it again.' }]
  return [400, { message: 'the request is no HTTP.', hint: 'Check address, method and headers of the request.' }]
}

/** The error of an address where nothing is served. */
export function notFound(request: FastifyRequest): BiaochiError {
  const path = request.url.split('?')[0] ?? '/'
  return new BiaochiError('not_found', {
    message: `nothing is served at ${request.method} ${path.slice(0, 200)}.`,
    path,
    hint: 'The dashboard is at /, the procedures are under /trpc/, what REST there is stands at /api.',
  })
}

/** Puts what Fastify refuses into our words; leaves the rest as it is. */
function fromFastifyError(error: FastifyError, request: FastifyRequest): unknown {
  if (error instanceof BiaochiError) return error
  switch (error.statusCode) {
    case 413:
      return new BiaochiError('too_large', {
        message: `the request is too large; it may have ${megabytes(request.routeOptions.bodyLimit)} MB.`,
        hint: 'Cut it into several.',
        cause: error,
      })
    case 415:
      return new BiaochiError('unsupported_media_type', {
        message: `${error.message}.`,
        path: 'content-type',
        hint: 'Send JSON, with the header Content-Type: application/json.',
        cause: error,
      })
    default:
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

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
