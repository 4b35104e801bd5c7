import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { BiaochiError } from './errors.js'
import { projectRoot } from './project.js'

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().optional(),
})

/** What the environment decides, read once at the start of a command. */
export interface Settings {
  /** Port to listen on; 0 lets the system choose a free one. */
  port: number
  /** Address to listen on. */
  host: string
  /** Absolute path of the SQLite file. */
  databaseFile: string
}

/**
 * Reads PORT (4000), HOST (127.0.0.1) and DATABASE_URL (`file:data/biaochi.sqlite` in the project's folder; a relative
 * file that is named is looked for in the working folder). A variable that is set but empty counts as not set.
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
  const { PORT, HOST, DATABASE_URL } = read.data
  return { port: PORT, host: HOST, databaseFile: databaseFile(DATABASE_URL) }
}

function databaseFile(url: string | undefined): string {
  if (url === undefined) return resolve(projectRoot, 'data/biaochi.sqlite')
  if (/^postgres(?:ql)?:/i.test(url)) {
    throw new BiaochiError('database_unsupported', {
      message: 'PostgreSQL is not supported yet.',
      path: 'DATABASE_URL',
      hint: 'It is planned and not built. Use a SQLite file: DATABASE_URL=file:data/biaochi.sqlite',
    })
  }
  const file = /^file:(.+)$/.exec(url)?.[1]
  if (file === undefined) {
    throw new BiaochiError('database_unsupported', {
      message: `invalid DATABASE_URL: ${withoutPassword(url)}.`,
      path: 'DATABASE_URL',
      hint: 'Write file: and the path of a SQLite file, such as file:data/biaochi.sqlite',
    })
  }
  return file.startsWith('//') ? fileURLToPath(url) : resolve(file)
}

/** A password in a mistyped address must not end up in a log. */
function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ':…@')
}
