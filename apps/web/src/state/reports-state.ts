import * as z from 'zod/mini'
import { lenient, yearField } from './fields.js'

/** What of the stored reports is listed. */
export const ReportsState = z.object({
  /** Words looked for: a city by name, reading, initials or code, or words of a title. */
  q: lenient(z.string().check(z.maxLength(60))),
  year: lenient(yearField),
  kind: lenient(z.enum(['work_report', 'bulletin', 'plan_report', 'other'])),
  /** Grouped by year in place of by city. */
  by: lenient(z.literal('year')),
})
export type ReportsState = z.infer<typeof ReportsState>

/** Reads the state from the parameters of an address; never throws. */
export function readReportsState(search: Record<string, unknown>): ReportsState {
  return ReportsState.parse(search)
}
