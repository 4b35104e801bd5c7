import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopback } from './loopback.js'

/** What the one who started the server allows. */
export interface WritingRules {
  /** Address that the server listens on. */
  listening: string
  /** Nothing is written, whoever asks. */
  readOnly: boolean
  /** Each of them opens writing; more than one while an old one is replaced by a new one. */
  tokens: readonly string[]
}

/** The parts of a request that tell where it comes from. */
export interface RequestOrigin {
  /** Name that the request used for the server, without port. */
  hostname: string
  headers: {
    authorization?: string | undefined
    origin?: string | undefined
  } & Readonly<Record<string, string | string[] | undefined>>
}

/** What a proxy adds: the request comes from somewhere else than it seems. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const

/**
 * Whether a request may write. With a token it may, wherever it comes from: no page of another site can make a browser send
 * one. Without, only on a server that listens on loopback, and not through a proxy. The names in the request count too: a
 * page from elsewhere can make a browser send to loopback, but not under a loopback name and from a loopback origin.
 */
export function mayWrite({ listening, readOnly, tokens }: WritingRules, { hostname, headers }: RequestOrigin): boolean {
  if (readOnly) return false
  if (headers.authorization !== undefined) return holdsToken(headers.authorization, tokens)
  if (forwarding.some((name) => headers[name] !== undefined)) return false
  const { origin } = headers
  return isLoopback(listening) && isLoopback(hostname) && (origin === undefined || isLoopback(originHost(origin)))
}

/** Whether the header holds one of the tokens. Takes the same time for any two texts, so that none can be felt out. */
function holdsToken(authorization: string, tokens: readonly string[]): boolean {
  const given = digest(authorization.replace(/^Bearer /i, ''))
  return tokens.map((token) => timingSafeEqual(digest(token), given)).includes(true)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}
