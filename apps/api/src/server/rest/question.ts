import type { FastifyRequest } from 'fastify'
import { BiaochiError } from '../../errors.js'
import { invalidField } from '../trpc-errors.js'
import type { Endpoint } from './endpoint.js'
import { fromQuery, type Parameter, parametersOf, requireParameters } from './parameters.js'
import { Presentation } from './presentation.js'

/** What a request asks of an endpoint. */
export interface Question {
  /** Input of the procedure, which reads it itself. */
  input: Readonly<Record<string, unknown>>
  presentation: Presentation
  /** End of the path, without its point. */
  suffix: string | undefined
}

/** Parameters of every endpoint. */
export const presentationParameters: readonly Parameter[] = parametersOf(Presentation).map((parameter) => ({
  ...parameter,
  required: false,
}))

/**
 * Reads path, query string and body: the body outweighs the query string, the path both.
 * @throws BiaochiError `unknown_parameter`, `invalid_input`
 */
export function readQuestion(own: readonly Parameter[], { path }: Endpoint, request: FastifyRequest): Question {
  const known = [...own, ...presentationParameters]
  const query = request.query as Record<string, unknown>
  const body = bodyOf(request)
  const { suffix, id } = placesOf(request)
  const named = path.includes(':id') ? known.filter(({ name }) => name !== 'id') : known
  requireParameters({ ...query, ...body }, named)
  const given = { ...fromQuery(query, known), ...body, ...(id === undefined ? {} : { id }) }
  const presentation = Presentation.safeParse(pick(given, presentationParameters))
  if (!presentation.success) throw invalidField(presentation.error)
  return { input: pick(given, own), presentation: presentation.data, suffix }
}

/** The parts of the path that vary; the end of an id is the format. */
function placesOf(request: FastifyRequest): { id: string | undefined; suffix: string | undefined } {
  const { id, suffix } = request.params as { id?: string; suffix?: string }
  if (id === undefined) return { id, suffix }
  const point = id.indexOf('.')
  return point === -1 ? { id, suffix: undefined } : { id: id.slice(0, point), suffix: id.slice(point + 1) }
}

function bodyOf({ method, body }: FastifyRequest): Record<string, unknown> {
  if (method !== 'POST' || body === undefined || body === null) return {}
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  throw new BiaochiError('invalid_input', {
    message: 'the body is no JSON object.',
    path: 'body',
    hint: 'Send the parameters as one object: {"indicator":"gdp"}.',
  })
}

function pick(from: Readonly<Record<string, unknown>>, parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.flatMap(({ name }) => (name in from ? [[name, from[name]]] : [])))
}
