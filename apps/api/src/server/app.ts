import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import { type Kysely, sql } from 'kysely'
import { isFault } from '../errors.js'
import { sizeLimit } from '../import/size-limit.js'
import { version } from '../project.js'
import type { Database } from '../storage/tables.js'
import { serveDashboard } from './dashboard.js'
import { answerBrokenRequest, answerErrors, sendError } from './http-errors.js'
import { serveRest } from './rest/rest.js'
import { type AppRouter, appRouter } from './router.js'
import { securityHeaders } from './security.js'
import { fromTrpcError } from './trpc-errors.js'
import { mayWrite } from './writing.js'

/** What the server works with. */
export interface AppOptions {
  db: Kysely<Database>
  /** Address that it will listen on; without a token writing is open on loopback only. */
  host: string
  /** Each of them opens writing. */
  tokens?: readonly string[]
  /** Nothing is written, whoever asks. */
  readOnly?: boolean
  /** Folder of the built dashboard; it may be missing. */
  dashboard: string
  /** Told of each error that is no fault of the request. */
  log: (error: unknown) => void
}

/** Media types of text; workbooks are compressed as they are. */
const compressible = /^text\/(?!event-stream)|[/+](?:json|javascript|text|xml|csv)(?:;|$)/

/** The HTTP server, not yet listening: `/trpc`, REST under `/api`, `/healthz` (it runs), `/readyz` (its database answers) and the dashboard. */
export async function createApp({
  db,
  host,
  tokens = [],
  readOnly = false,
  dashboard,
  log,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    // A text in JSON is longer than the text by its escaped line breaks and quotation marks.
    bodyLimit: sizeLimit * 1.5,
    // Several queries go in one request, with all their names in the address.
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: 'idle',
    // What is refused before there is a route.
    frameworkErrors: (error, request, reply) => sendError(error, request, reply, log),
    clientErrorHandler: answerBrokenRequest,
  })
  answerErrors(app, log)
  await app.register(helmet, securityHeaders)
  await app.register(compress, { customTypes: compressible })
  await app.register(rateLimit, { global: false })
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      // A query may be posted: a list of some thousand regions is too long for an address.
      allowMethodOverride: true,
      createContext: ({ req }) => ({
        db,
        mayWrite: mayWrite({ listening: host, readOnly, tokens }, req),
      }),
      onError: ({ error }) => {
        if (isFault(fromTrpcError(error))) log(error.cause ?? error)
      },
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>)
  await app.register(serveRest, { db, host })
  app.get('/healthz', async () => ({ status: 'ok', version }))
  app.get('/readyz', async () => {
    await sql`select 1`.execute(db)
    return { status: 'ok', version }
  })
  await serveDashboard(app, dashboard)
  return app
}
