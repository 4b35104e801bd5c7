import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import { BiaochiError } from '../../errors.js'
import { dataVersion } from '../../storage/data-version.js'
import type { Database } from '../../storage/tables.js'
import { type Api, apiOf } from '../api.js'
import { chooseFormat } from './choose-format.js'
import type { Answer, Endpoint } from './endpoint.js'
import { isUnchanged, tagOf } from './etag.js'
import type { Format } from './formats.data.js'
import { type CountFile, questionLimit } from './limits.js'
import { parametersOf } from './parameters.js'
import { readQuestion } from './question.js'

/** What every endpoint works with. */
export interface Serving {
  db: Kysely<Database>
  /** Changes with what is served and how. */
  edition: string
  countFile: CountFile
}

/** Serves one endpoint by GET, HEAD and POST, with and without the name of a format at the end of its path. */
export function serveEndpoint(app: FastifyInstance, endpoint: Endpoint, serving: Serving): void {
  const url = `/api/v1${endpoint.path}`
  const parameters = parametersOf(endpoint.parameters)

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    const { input, presentation, suffix } = readQuestion(parameters, endpoint, request)
    const { accept } = request.headers
    const format = chooseFormat(endpoint, { suffix, parameter: presentation.format, accept })
    if (format.file) await serving.countFile(request, reply)
    reply.header('vary', 'accept').type(format.contentType)
    // Asked before the data, see dataVersion.
    const version = String(await dataVersion(serving.db))
    if (request.method === 'POST') reply.header('cache-control', 'no-store')
    else if (isUnchanged(request, reply, tagOf(serving.edition, version, request.url, format.id), format.exact))
      return reply.status(304).send()

    const api = apiOf({ db: serving.db, mayWrite: false })
    const { first, pages } = await ask(api, endpoint, input, format)
    if (format.file) reply.header('content-disposition', `attachment; filename="${fileName(endpoint, input, format)}"`)
    else if (first.next && request.method !== 'POST') reply.header('link', nextLink(request, first.next))
    const address = `${request.protocol}://${request.host}${request.url}`
    return reply.send(await format.write({ endpoint, answer: first, pages, presentation, address }))
  }

  // An id takes the end of the path along with it.
  for (const path of url.includes(':') ? [url] : [url, `${url}.:suffix`]) {
    app.get(path, answer)
    app.post(path, { bodyLimit: questionLimit }, answer)
    app.route({ method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: path, handler: refuseMethod })
  }
}

/** Asks the procedure; files hold all pages, unless one was asked for. */
async function ask(api: Api, endpoint: Endpoint, input: Readonly<Record<string, unknown>>, { file }: Format) {
  const { largestPage } = endpoint
  const all = file && largestPage !== undefined && input.limit === undefined && input.cursor === undefined
  const first = await endpoint.answer(api, all ? { ...input, limit: largestPage } : input)
  async function* pages(): AsyncGenerator<Answer> {
    yield first
    for (let { next } = first; all && next !== undefined; ) {
      const answer = await endpoint.answer(api, next)
      yield answer
      next = answer.next
    }
  }
  return { first, pages }
}

function nextLink(request: FastifyRequest, next: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams(request.url.split('?')[1])
  query.set('cursor', String(next.cursor))
  return `<?${query}>; rel="next"`
}

/** Says what was asked: biaochi-compare-cities-gdp-growth-2022.csv. */
function fileName({ path }: Endpoint, input: Readonly<Record<string, unknown>>, { suffix }: Format): string {
  const asked = [input.id, input.indicator, input.measure, input.year].filter((part) => part !== undefined)
  const words = ['biaochi', ...path.split('/').filter((part) => part !== '' && part !== ':id'), ...asked]
  return `${words.join('-').replace(/[^\w-]+/g, '_')}.${suffix}`
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply): never {
  reply.header('allow', 'GET, HEAD, POST')
  throw new BiaochiError('method_not_allowed', {
    message: `${request.method} is not known here.`,
    path: request.url.split('?')[0] ?? null,
    hint: 'Ask by GET, or by POST with the parameters as JSON.',
  })
}
