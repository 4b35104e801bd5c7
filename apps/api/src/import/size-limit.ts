import { limits, refuseLarge as refuse } from '@biaochi/readers'
import { inOurWords } from './document-text.js'

/** The largest text that is taken, in bytes; the longest known report has under 200 000. */
export const sizeLimit: number = limits.text

/** @throws BiaochiError `too_large` */
export function refuseLarge(size: number, name: string, limit = sizeLimit): void {
  try {
    refuse(size, limit, name)
  } catch (error) {
    throw inOurWords(error)
  }
}
