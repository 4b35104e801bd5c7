import { BiaochiError } from '../../errors.js'

/** The error for a line of a claims file; nothing of the file is stored. */
export function claimsError(name: string, line: number, message: string, hint: string): BiaochiError {
  return new BiaochiError('invalid_claims', { message: `line ${line}, ${message}.`, path: name, hint })
}
