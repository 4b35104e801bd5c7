import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A tag of these words, without its quotation marks. */
export function tagOf(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22)
}

/** The one of the tags in If-None-Match that is this tag, be it of a compressed answer or not; undefined where none is. */
export function namedTag(header: string | undefined, tag: string): string | undefined {
  const named = header?.split(',').map((entry) => entry.trim()) ?? []
  return named.find((entry) => {
    const [, plain] = /^(?:W\/)?"([^".]*)(?:\.[a-z]+)?"$/.exec(entry) ?? []
    return entry === '*' || plain === tag
  })
}

/** What may be kept by anyone, who asks each time whether it has changed. */
const cacheControl = 'public, no-cache'

/**
 * Answers 304 where the caller holds what it asks for, else marks the answer with its tag.
 * @param exact false where the same tag may come with other bytes
 * @returns whether the answer has been sent
 */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string, exact = true): boolean {
  reply.header('cache-control', cacheControl)
  const named = namedTag(request.headers['if-none-match'], tag)
  const own = `${exact ? '' : 'W/'}"${tag}"`
  reply.header('etag', named === undefined || named === '*' ? own : named)
  return named !== undefined
}

/** Gives compressed answers of the routes that follow a tag of their own: their bytes are others. */
export function tagCompressed(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    // Behind the hook that compresses, which a plugin has put there.
    route.onSend = [route.onSend ?? [], tagEncoding].flat()
  })
}

async function tagEncoding(_request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const [tag, encoding] = [reply.getHeader('etag'), reply.getHeader('content-encoding')]
  if (typeof tag === 'string' && typeof encoding === 'string') reply.header('etag', tag.replace(/"$/, `.${encoding}"`))
  return payload
}
