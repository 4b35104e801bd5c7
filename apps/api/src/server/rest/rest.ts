import { parserVersion } from '@biaochi/parser'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from '../../storage/tables.js'
import { endpoints } from './endpoints.data.js'
import { isUnchanged, tagCompressed, tagOf } from './etag.js'
import { fileCounter } from './limits.js'
import { openApiDocument } from './openapi.js'
import { openApiPage, pageLanguage } from './openapi-page.js'
import { serveEndpoint } from './serve-endpoint.js'

/** What the endpoints work with. */
export interface RestOptions {
  db: Kysely<Database>
  /** Address that the server listens on. */
  host: string
}

/** Plain REST under `/api/v1`, its OpenAPI document, and the page at `/api` that shows it. */
export async function serveRest(app: FastifyInstance, { db, host }: RestOptions): Promise<void> {
  tagCompressed(app)
  const document = JSON.stringify(openApiDocument(endpoints))
  const edition = tagOf(document, parserVersion)
  const countFile = fileCounter(app, host)
  for (const endpoint of endpoints) serveEndpoint(app, endpoint, { db, edition, countFile })

  app.get('/api/v1/openapi.json', (request, reply) => {
    reply.type('application/json; charset=utf-8')
    return isUnchanged(request, reply, edition) ? reply.status(304).send() : document
  })
  const pages = { zh: openApiPage(endpoints, 'zh'), en: openApiPage(endpoints, 'en') }
  app.get('/api', (request, reply) => {
    const page = pages[pageLanguage(request)]
    reply.header('vary', 'accept-language').type('text/html; charset=utf-8')
    return isUnchanged(request, reply, tagOf(page)) ? reply.status(304).send() : page
  })
  // Relative, as a proxy may have put the whole under a path of its own.
  app.get('/api/', (_request, reply) => reply.redirect('../api', 308))
}
