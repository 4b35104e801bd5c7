import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BiaochiError } from '../errors.js'

/** Where a database is, and which variable or option said so, for errors. */
export type DatabaseAddress = { namedBy: string } & (
  | { engine: 'sqlite' /** Absolute path. */; file: string }
  | { engine: 'postgres' /** With user and password. */; url: string }
)

/** A database engine. */
export type Engine = DatabaseAddress['engine']

/**
 * Reads `file:` or `sqlite:` with a path, relative to the working folder, or a `postgres://` address.
 * @param namedBy the variable or option that holds it
 * @throws BiaochiError `database_unsupported`; a password is not repeated
 */
export function readAddress(url: string, namedBy: string): DatabaseAddress {
  if (/^postgres(?:ql)?:\/\//i.test(url) && URL.canParse(url)) return { namedBy, engine: 'postgres', url }
  const path = /^(?:file|sqlite):(.+)$/.exec(url)?.[1]
  if (path === undefined) {
    throw new BiaochiError('database_unsupported', {
      message: `invalid ${namedBy}: ${withoutPassword(url)}.`,
      path: namedBy,
      hint: 'Write file: and the path of a SQLite file, such as file:data/biaochi.sqlite, or postgres://user:password@host:5432/database',
    })
  }
  return { namedBy, engine: 'sqlite', file: path.startsWith('//') ? fileURLToPath(`file:${path}`) : resolve(path) }
}

/** The address as it may stand in a message: the file's path, or the server and database without the password. */
export function shownAddress(address: DatabaseAddress): string {
  return address.engine === 'sqlite' ? address.file : withoutPassword(address.url).replace(/\?.*$/, '')
}

/** What stands between the user's name and the last @ before the host is the password, whatever signs it holds. */
function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^:/?#]*):.*@/, '$1:…@').replace(/([?&]password=)[^&]*/g, '$1…')
}
