import type { z } from 'zod'
import { BiaochiError } from '../errors.js'

/** The key of the last row of a page as an opaque text, which brings the page after it. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The key that a cursor holds.
 * @throws BiaochiError `invalid_input` for what no page has given
 */
export function readCursor<Key extends z.ZodType>(cursor: string, shape: Key): z.infer<Key> {
  const key = shape.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (key.success) return key.data
  throw new BiaochiError('invalid_input', {
    message: 'invalid cursor: no page of this list ends so.',
    path: 'cursor',
    hint: 'Give `next` of the page before as it is, or leave it out to begin anew.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
