import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { type DatabaseAddress, shownAddress } from './address.js'
import { connectionError } from './postgres-errors.js'

/** Kind of the values that count(*) gives; no count of ours leaves the whole numbers that JavaScript holds exactly. */
const int8 = 20

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === int8 ? Number : pg.types.getTypeParser(id, format === 'binary' ? 'binary' : 'text'),
}

type Connected = ((error: Error) => void) | ((error: null, client: pg.Client) => void)

/** Closes what a failed connection leaves open: the server would wait a minute for a password that never comes. */
class ClosingClient extends pg.Client {
  override connect(): Promise<pg.Client>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.Client> | undefined {
    const connecting = super.connect().catch((error: Error) => {
      this.end().catch(() => {})
      throw error
    })
    if (callback === undefined) return connecting
    const tell = callback as (error: Error | null, client?: pg.Client) => void
    connecting.then(
      () => tell(null, this),
      (error: Error) => tell(error),
    )
    return undefined
  }
}

/** A PostgreSQL database, by a pool of connections that are opened as they are needed. */
export function postgresDialect(
  address: Extract<DatabaseAddress, { engine: 'postgres' }>,
  connections: number,
  connectTimeout: number,
): PostgresDialect {
  const pool = new pg.Pool({
    Client: ClosingClient,
    connectionString: address.url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'biaochi',
    keepAlive: true,
    types,
  })
  // An idle connection that the server closes is opened anew by the next query; unheard, the event would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({
    pool: {
      connect: () =>
        pool.connect().catch((cause: unknown) => {
          throw connectionError(cause, shownAddress(address), address.namedBy)
        }),
      end: () => pool.end(),
    },
  })
}
