/** Every code that an error of a reader may carry, with when it is given. */
export const readerErrorCodes = {
  too_large: 'A file, or what is packed in it, is larger than the limit.',
  not_text: 'A file is of a kind that holds no text, or not in an encoding that is known.',
  unknown_encoding: 'The encoding that was asked for is not known, or the bytes are not in it.',
  broken_file: 'A file is not what its first bytes promise, or is cut off.',
  encrypted_file: 'A file is locked with a password.',
  scanned_file: 'A PDF holds pictures of pages and no text.',
  empty_text: 'A file holds no words.',
} as const satisfies Record<string, string>

/** A key of `readerErrorCodes`. */
export type ReaderErrorCode = keyof typeof readerErrorCodes

/** What an error says besides its code. */
export interface ReaderErrorDetails {
  /** What is wrong, in one sentence for a person. */
  message: string
  /** The file it is about, as the caller named it. */
  path: string
  /** How to mend it. */
  hint: string
  cause?: unknown
}

/** A file that cannot be read, and what to do about it. */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode
  readonly path: string
  readonly hint: string

  constructor(code: ReaderErrorCode, { message, path, hint, cause }: ReaderErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ReaderError'
    this.code = code
    this.path = path
    this.hint = hint
  }
}
