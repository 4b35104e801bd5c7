import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { BiaochiError } from '../errors.js'
import { notFound } from './http-errors.js'
import { allowFraming } from './security.js'

const year = 31_536_000

/**
 * Serves the built dashboard. Files whose name holds a hash of their content are kept by browsers for a year, the page
 * itself is asked for each time. Views have addresses of their own, so that any of them gives the page.
 */
export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(folder, 'assets'))
        response.setHeader('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache')
      },
    })
  }
  app.addHook('onSend', async (request, reply) => {
    if (isView(request) && isEmbedded(request)) allowFraming(reply)
  })
  app.setNotFoundHandler((request, reply) => {
    if (!isView(request)) throw notFound(request)
    if (!built) {
      throw new BiaochiError('not_found', {
        message: 'the dashboard has not been built.',
        path: '/',
        hint: 'Run: npm run build',
      })
    }
    return reply.sendFile('index.html')
  })
}

/** An address that a person may have typed or followed: no file, no procedure. */
function isView(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '/'
  return /^(?:GET|HEAD)$/.test(request.method) && !/^\/(?:trpc|api|assets)(?:\/|$)|\.\w+$/.test(path)
}

const isEmbedded = ({ query }: FastifyRequest): boolean => (query as Record<string, unknown>).embed === '1'
