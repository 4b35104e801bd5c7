import { BiaochiError } from '../errors.js'
import type { Context } from './context.js'

/**
 * Refuses what would write, where the server can be reached from other machines.
 * @param what what can be done only from this machine: `reports can be added`
 * @param command what does it there
 * @throws BiaochiError `read_only`
 */
export function requireWriting({ mayWrite }: Pick<Context, 'mayWrite'>, what: string, command: string): void {
  if (mayWrite) return
  throw new BiaochiError('read_only', {
    message: `${what} only from the machine that the server runs on.`,
    hint: `Use ${command} there, or start the server with HOST=127.0.0.1.`,
  })
}
