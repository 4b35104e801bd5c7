/** An error of the API as the views show it. */
export interface ShownError {
  /** Null where the server gave no words of its own: it could not be reached. */
  message: string | null
  hint: string | null
  code: string
}

interface WithData {
  data?: { code?: unknown; message?: unknown; hint?: unknown; httpStatus?: unknown } | null
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** Reads what the server says about a failure; anything else counts as not reached. */
export function shownError(error: unknown): ShownError {
  const data = (error as WithData | null)?.data
  if (!data) return { message: null, hint: null, code: 'unreachable' }
  return { message: text(data.message), hint: text(data.hint), code: text(data.code) ?? 'internal' }
}

/** A wrong request stays wrong; only a server that failed or was not reached is asked again. */
export function isWorthARetry(error: unknown): boolean {
  const status = (error as WithData | null)?.data?.httpStatus
  return typeof status !== 'number' || status >= 500
}
