import type { ErrorAnswer } from '@biaochi/schema'
import type { TRPCError } from '@trpc/server'
import { type TRPC_ERROR_CODE_NUMBER, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { ZodError } from 'zod'
import { BiaochiError, type ErrorCode, errorAnswer, errorCodes } from '../errors.js'

/** An error as tRPC carries it: `data` is the error of the one shape, with its HTTP status. */
export interface TrpcErrorShape {
  message: string
  /** JSON-RPC code, which tRPC clients need. */
  code: TRPC_ERROR_CODE_NUMBER
  data: ErrorAnswer['error'] & { code: ErrorCode; httpStatus: number }
}

const rpcCodes: Record<number, TRPC_ERROR_CODE_NUMBER> = {
  400: TRPC_ERROR_CODES_BY_KEY.BAD_REQUEST,
  403: TRPC_ERROR_CODES_BY_KEY.FORBIDDEN,
  404: TRPC_ERROR_CODES_BY_KEY.NOT_FOUND,
  413: TRPC_ERROR_CODES_BY_KEY.PAYLOAD_TOO_LARGE,
  409: TRPC_ERROR_CODES_BY_KEY.CONFLICT,
  422: TRPC_ERROR_CODES_BY_KEY.UNPROCESSABLE_CONTENT,
  503: TRPC_ERROR_CODES_BY_KEY.SERVICE_UNAVAILABLE,
}

/** Any error as tRPC carries it. */
export function trpcErrorShape(error: unknown): TrpcErrorShape {
  const answer = errorAnswer(error)
  const httpStatus = errorCodes[answer.error.code].status
  return {
    message: answer.error.message,
    code: rpcCodes[httpStatus] ?? TRPC_ERROR_CODES_BY_KEY.INTERNAL_SERVER_ERROR,
    data: { ...answer.error, httpStatus },
  }
}

/** The error behind one that tRPC threw: ours where there is one, else what its code says of the request. */
export function fromTrpcError(error: TRPCError): unknown {
  if (error.cause instanceof BiaochiError) return error.cause
  switch (error.code) {
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
      return error.cause instanceof ZodError ? invalidField(error.cause) : invalidRequest(error)
    case 'METHOD_NOT_SUPPORTED':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return invalidRequest(error)
    case 'NOT_FOUND':
      return new BiaochiError('not_found', {
        message: `${error.message}.`,
        hint: 'Check the name of the procedure.',
        cause: error,
      })
    default:
      return error
  }
}

/** The first thing that is wrong with an input. */
export function invalidField(error: ZodError): BiaochiError {
  const [issue] = error.issues
  const path = issue === undefined || issue.path.length === 0 ? 'input' : issue.path.join('.')
  return new BiaochiError('invalid_input', {
    message: `invalid ${path}: ${issue?.message ?? 'wrong type'}.`,
    path,
    hint: `Correct ${path}.`,
    cause: error,
  })
}

function invalidRequest(error: TRPCError): BiaochiError {
  return new BiaochiError('invalid_input', {
    message: `${error.message}.`,
    hint: 'Queries are GET, mutations are POST with a JSON body.',
    cause: error,
  })
}
