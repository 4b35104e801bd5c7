import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import type { Kysely } from 'kysely'
import { onTestFinished } from 'vitest'
import { createApp } from '../../src/server/app.js'
import { listen } from '../../src/server/listen.js'
import type { AppRouter } from '../../src/server/router.js'
import type { Database } from '../../src/storage/tables.js'
import { temporaryFolder } from './database.js'

/** What of the server differs from a server on loopback without a dashboard. */
export interface ServerOptions {
  host?: string
  dashboard?: string
  tokens?: readonly string[]
  readOnly?: boolean
}

/** A server that listens on a free port until the test is over, with a client. */
export async function startServer(
  db: Kysely<Database>,
  { host = '127.0.0.1', dashboard, ...writing }: ServerOptions = {},
) {
  const logged: unknown[] = []
  const app = await createApp({
    db,
    host,
    ...writing,
    dashboard: dashboard ?? temporaryFolder(),
    log: (error) => logged.push(error),
  })
  onTestFinished(async () => {
    app.server.closeAllConnections()
    await app.close()
  })
  const { port } = new URL(await listen(app, { port: 0, host }))
  const url = `http://127.0.0.1:${port}`
  return { url, client: clientOf(url), logged }
}

/** A real tRPC client. */
export function clientOf(url: string) {
  return createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${url}/trpc` })] })
}

/** A real tRPC client that posts its queries. */
export function postingClientOf(url: string) {
  return createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${url}/trpc`, methodOverride: 'POST' })] })
}

/** The error that a call of the client was answered with. */
export async function errorOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof TRPCClientError)) throw new Error('the call was not refused', { cause: error })
  return (error as TRPCClientError<AppRouter>).data
}
