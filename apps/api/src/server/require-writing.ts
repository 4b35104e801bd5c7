import { BiaochiError } from '../errors.js'
import type { Context } from './context.js'

/**
 * Refuses what would write, where the request may not.
 * @param what what can be done only by those who may: `reports can be added`
 * @param command what does it on the machine of the server
 * @throws BiaochiError `read_only`
 */
export function requireWriting({ mayWrite }: Pick<Context, 'mayWrite'>, what: string, command: string): void {
  if (mayWrite) return
  throw new BiaochiError('read_only', {
    message: `${what} only from the machine that the server runs on, or with its token.`,
    hint: `Use ${command} there, or send the server's BIAOCHI_TOKEN as Authorization: Bearer.`,
  })
}
