import type { ErrorAnswer } from '@biaochi/schema'

/** Every code that an error of Biaochi may carry, with its HTTP status and when it is given. */
export const errorCodes = {
  invalid_input: { status: 400, when: 'A field of a request has the wrong type or lies out of range.' },
  too_many: { status: 400, when: 'More is asked for than one answer may hold.' },
  unknown_parameter: { status: 400, when: 'A request has a parameter that the address does not know.' },
  unknown_format: { status: 400, when: 'An answer cannot be written in the format that a path or parameter names.' },
  not_acceptable: { status: 406, when: 'An answer cannot be written in any format that the header Accept names.' },
  method_not_allowed: { status: 405, when: 'An address does not know the method of the request.' },
  unsupported_media_type: { status: 415, when: 'The body of a request is not JSON.' },
  too_many_requests: { status: 429, when: 'A caller has fetched more files in a minute than it may.' },
  unknown_indicator: { status: 400, when: 'The catalogue has no indicator with this id.' },
  unknown_region: { status: 400, when: 'GB/T 2260 has no region of this code or name, or a text names none.' },
  ambiguous_region: { status: 400, when: 'Several regions have this name.' },
  unknown_year: { status: 422, when: 'A text does not say which year it reports on.' },
  several_reports: { status: 422, when: 'A text holds more than one report.' },
  unknown_report: { status: 404, when: 'No stored report has this id.' },
  unknown_observation: { status: 404, when: 'No stored observation has this id.' },
  unknown_correction: { status: 404, when: 'No correction has this id.' },
  already_withdrawn: { status: 409, when: 'A correction is withdrawn a second time.' },
  not_found: { status: 404, when: 'Nothing is served at this address.' },
  read_only: { status: 403, when: 'Something would be written, and neither machine nor token allow it.' },
  empty_text: { status: 422, when: 'A file or text holds nothing but white space.' },
  not_text: { status: 422, when: 'A file is of a kind that holds no text, or in no encoding that is known.' },
  unknown_encoding: { status: 400, when: 'An encoding is not known, or the file is not in it.' },
  broken_file: { status: 422, when: 'A file is damaged, or not what its first bytes promise.' },
  encrypted_file: { status: 422, when: 'A file is locked with a password.' },
  scanned_file: { status: 422, when: 'A PDF holds pictures of pages and no text.' },
  too_large: { status: 413, when: 'A file or text is larger than the limit.' },
  invalid_claims: { status: 422, when: 'A line of a claims file cannot be read, or its header.' },
  too_slow: { status: 422, when: 'Reading a file took longer than its deadline.' },
  too_much_memory: { status: 422, when: 'Reading a file took more memory than a thread may hold.' },
  no_figures: { status: 422, when: 'No figure was found in a text.' },
  file_missing: { status: 404, when: 'There is no file or folder of this name.' },
  file_unreadable: { status: 403, when: 'A file or folder cannot be read.' },
  no_files: { status: 422, when: 'A folder holds no file of a format that is read.' },
  invalid_setting: { status: 500, when: 'An environment variable has a value that cannot be used.' },
  database_unsupported: { status: 500, when: 'DATABASE_URL names a database that this version cannot use.' },
  database_unusable: { status: 500, when: 'The database cannot be opened, or a newer version wrote it.' },
  database_unreachable: { status: 503, when: 'The PostgreSQL server does not answer, or has no connection left.' },
  database_not_empty: { status: 409, when: 'A database that holds reports would be copied over.' },
  copy_differs: { status: 500, when: 'A copied table does not hold what was read; the copy was undone.' },
  address_in_use: { status: 500, when: 'Another program listens on the host and port.' },
  address_unusable: { status: 500, when: 'This machine cannot listen on the host and port.' },
  internal: { status: 500, when: 'A fault of Biaochi itself.' },
} as const satisfies Record<string, { status: number; when: string }>

/** A key of `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes

/** What an error says besides its code. */
export interface ErrorDetails {
  /** What went wrong, in one sentence for a person. */
  message: string
  /** The input it is about: a field path, a file name, a variable. */
  path?: string | null
  /** How to mend it. */
  hint?: string | null
  cause?: unknown
}

/** An error whose cause lies in the input or the surroundings; it says what, where and how to mend it. */
export class BiaochiError extends Error {
  readonly code: ErrorCode
  readonly path: string | null
  readonly hint: string | null

  constructor(code: ErrorCode, { message, path = null, hint = null, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'BiaochiError'
    this.code = code
    this.path = path
    this.hint = hint
  }
}

/** The one shape of errors. What is not a `BiaochiError` becomes `internal`, its words kept back. */
export function errorAnswer(error: unknown): ErrorAnswer & { error: { code: ErrorCode } } {
  if (error instanceof BiaochiError) {
    const { code, message, path, hint } = error
    return { error: { code, message, path, hint } }
  }
  return {
    error: { code: 'internal', message: 'Biaochi failed.', path: null, hint: 'The log of the server says more.' },
  }
}

/** True where the request is not to blame: a fault of Biaochi, or of what it stands on. */
export function isFault(error: unknown): boolean {
  return errorCodes[errorAnswer(error).error.code].status >= 500
}

/** The error as the command line prints it: `file: message (hint)`. */
export function errorLine(error: unknown): string {
  if (!(error instanceof BiaochiError)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const where = error.path === null ? '' : `${error.path}: `
  return `${where}${error.message}${error.hint === null ? '' : ` ${error.hint}`}`
}
