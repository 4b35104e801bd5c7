import { BiaochiError, type ErrorCode } from '../errors.js'

/** What a server that was not connected to is told of. */
interface Refusal {
  /** SQLSTATE of the server or code of the system. */
  codes: readonly string[]
  error: ErrorCode
  says: string
  hint: (namedBy: string) => string
}

const refusals: readonly Refusal[] = [
  {
    codes: ['28P01', '28000', 'no_password'],
    error: 'database_unusable',
    says: 'does not accept the user and password',
    hint: (namedBy) => `Correct user and password in ${namedBy}; signs such as @ and / are written as %40 and %2F.`,
  },
  {
    codes: ['3D000'],
    error: 'database_unusable',
    says: 'has no database of this name',
    hint: (namedBy) => `Create it with createdb, or correct the name in ${namedBy}.`,
  },
  {
    codes: ['53300'],
    error: 'database_unreachable',
    says: 'has no connection left',
    hint: () => 'Lower DATABASE_POOL, or raise max_connections of the server.',
  },
  {
    codes: ['no_time'],
    error: 'database_unreachable',
    says: 'gave no connection in time',
    hint: (namedBy) => `Check host and port in ${namedBy}; where many ask at once, raise DATABASE_POOL.`,
  },
  {
    codes: ['57P03'],
    error: 'database_unreachable',
    says: 'is starting up or shutting down',
    hint: () => 'Try again in a moment.',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    error: 'database_unreachable',
    says: 'is not known by this name',
    hint: (namedBy) => `Correct the host in ${namedBy}.`,
  },
]

const unreachable: Omit<Refusal, 'codes'> = {
  error: 'database_unreachable',
  says: 'cannot be reached',
  hint: (namedBy) => `Start it, or correct host and port in ${namedBy}.`,
}

/** What the driver says itself, which it gives no codes for. */
const driverCodes = [
  { words: /password must be/, code: 'no_password' },
  { words: /timeout exceeded|timed out|due to connection timeout/i, code: 'no_time' },
]

/** The SQLSTATE of a database's error, or the system's code; undefined where there is none. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** The error of a connection that was not made, in our words. `shown` is the address without password. */
export function connectionError(cause: unknown, shown: string, namedBy: string): BiaochiError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const code = codeOf(cause) ?? driverCodes.find(({ words }) => words.test(message))?.code
  const { error, says, hint } = refusals.find(({ codes }) => code !== undefined && codes.includes(code)) ?? unreachable
  const why = error === 'database_unreachable' && code !== 'no_time' ? ` (${code ?? message})` : ''
  return new BiaochiError(error, {
    message: `the PostgreSQL server ${says}: ${shown}${why}.`,
    path: namedBy,
    hint: hint(namedBy),
    cause,
  })
}
