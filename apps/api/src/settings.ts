import { resolve } from 'node:path'
import { z } from 'zod'
import { BiaochiError } from './errors.js'
import { projectRoot } from './project.js'
import { type DatabaseAddress, readAddress } from './storage/address.js'
import { usualConnections } from './storage/database.js'

/** A shorter one can be guessed. */
const shortestToken = 24
const tokenRule = `must hold tokens of ${shortestToken} characters at least, with commas between them; make one with: openssl rand -hex 32`

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().default(`file:${resolve(projectRoot, 'data/biaochi.sqlite')}`),
  DATABASE_POOL: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
    .transform(Number)
    .default(usualConnections),
  BIAOCHI_TOKEN: z
    .string()
    .transform((tokens) => tokens.split(',').map((token) => token.trim()))
    .refine((tokens) => tokens.every((token) => token.length >= shortestToken), tokenRule)
    .default([]),
  READ_ONLY: z
    .enum(['0', '1'], { error: 'must be 1 or 0' })
    .transform((flag) => flag === '1')
    .default(false),
})

/** What the environment decides, read once at the start of a command. */
export interface Settings {
  /** Port to listen on; 0 lets the system choose a free one. */
  port: number
  /** Address to listen on. */
  host: string
  database: DatabaseAddress
  /** Connections to PostgreSQL at most. */
  connections: number
  /** Each of them opens writing from other machines. */
  tokens: readonly string[]
  /** Nothing is written, whoever asks. */
  readOnly: boolean
}

/**
 * Reads PORT (4000), HOST (127.0.0.1), DATABASE_URL (`file:data/biaochi.sqlite` in the project's folder; a relative file
 * that is named is looked for in the working folder), DATABASE_POOL (10), BIAOCHI_TOKEN (none) and READ_ONLY (0). A variable
 * that is set but empty counts as not set.
 * @throws BiaochiError `invalid_setting` or `database_unsupported`, with the variable as path
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) {
    const [issue] = read.error.issues
    const name = String(issue?.path[0])
    throw new BiaochiError('invalid_setting', {
      // A token is a secret: what was given for it is not repeated.
      message: `invalid ${name}: ${name === 'BIAOCHI_TOKEN' ? 'it' : set[name]} ${issue?.message}.`,
      path: name,
      hint: `Correct ${name}, or leave it unset.`,
    })
  }
  const { PORT, HOST, DATABASE_URL, DATABASE_POOL, BIAOCHI_TOKEN, READ_ONLY } = read.data
  return {
    port: PORT,
    host: HOST,
    database: readAddress(DATABASE_URL, 'DATABASE_URL'),
    connections: DATABASE_POOL,
    tokens: BIAOCHI_TOKEN,
    readOnly: READ_ONLY,
  }
}
