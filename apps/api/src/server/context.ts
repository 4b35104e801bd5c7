import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'

/** What every procedure is given. */
export interface Context {
  db: Kysely<Database>
  /** True where the request comes from this machine to a server that only this machine reaches, or holds a token. */
  mayWrite: boolean
}
