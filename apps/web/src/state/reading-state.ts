import * as z from 'zod/mini'
import { lenient, measureField, showField } from './fields.js'

/** What is marked in a report's text, what is looked for, and what it is set beside. */
export const ReadingState = z.object({
  measure: lenient(measureField),
  status: lenient(z.enum(['actual', 'estimate', 'target'])),
  /** Id of an indicator, or `none` for what the catalogue does not hold. */
  indicator: lenient(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/))),
  /** `yes` marks the numbers that were not taken, too. */
  rejected: lenient(z.literal('yes')),
  /** Words looked for in the text. */
  find: lenient(z.string().check(z.maxLength(80))),
  /** Id of the earlier report that the figures are set beside. */
  with: lenient(z.string().check(z.regex(/^[1-9]\d{5}-[0-9a-f]{4,64}$/))),
  show: lenient(showField),
})
export type ReadingState = z.infer<typeof ReadingState>

/** Reads the state from the parameters of an address; never throws. */
export function readReadingState(search: Record<string, unknown>): ReadingState {
  return ReadingState.parse(search)
}
