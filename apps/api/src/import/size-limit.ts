import { limits, sizeInWords } from '@biaochi/readers'
import { BiaochiError } from '../errors.js'

/** The largest text that is taken, in bytes; the longest known report has under 200 000. */
export const sizeLimit: number = limits.text

/** @throws BiaochiError `too_large` */
export function refuseLarge(size: number, name: string, limit = sizeLimit): void {
  if (size <= limit) return
  throw new BiaochiError('too_large', {
    message: `too large: ${(size / 1024 / 1024).toFixed(1)} MB, the limit is ${sizeInWords(limit)}.`,
    path: name,
    hint: 'Cut it into one file for each report.',
  })
}
