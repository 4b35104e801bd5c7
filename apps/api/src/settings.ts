import { resolve } from 'node:path'
import { z } from 'zod'
import { BiaochiError } from './errors.js'
import { projectRoot } from './project.js'
import { type DatabaseAddress, readAddress } from './storage/address.js'
import { usualConnections } from './storage/database.js'

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
}

/**
 * Reads PORT (4000), HOST (127.0.0.1), DATABASE_URL (`file:data/biaochi.sqlite` in the project's folder; a relative file
 * that is named is looked for in the working folder) and DATABASE_POOL (10). A variable that is set but empty counts as not set.
 * @throws BiaochiError `invalid_setting` or `database_unsupported`, with the variable as path
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) {
    const [issue] = read.error.issues
    const name = String(issue?.path[0])
    throw new BiaochiError('invalid_setting', {
      message: `invalid ${name}: ${set[name]} ${issue?.message}.`,
      path: name,
      hint: `Correct ${name}, or leave it unset.`,
    })
  }
  const { PORT, HOST, DATABASE_URL, DATABASE_POOL } = read.data
  return { port: PORT, host: HOST, database: readAddress(DATABASE_URL, 'DATABASE_URL'), connections: DATABASE_POOL }
}
