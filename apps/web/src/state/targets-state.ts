import * as z from 'zod/mini'
import {
  groupField,
  indicatorField,
  lenient,
  measureField,
  regionField,
  regionsField,
  showField,
  yearField,
} from './fields.js'

/** Everything that a link to Targets holds. It holds only what differs from the defaults. */
export const TargetsState = z.object({
  indicator: lenient(indicatorField),
  measure: lenient(measureField),
  /** The year that the targets were for. */
  year: lenient(yearField),
  /** One city over the years, in place of one year over the cities. */
  city: lenient(regionField),
  group: lenient(groupField),
  /** Cities chosen one by one; they go before the group. */
  cities: lenient(regionsField),
  /** What is open: `370100.2022.said` or `370100.2022.done`. */
  at: lenient(z.string().check(z.regex(/^[1-9]\d{5}\.\d{4}\.(said|done)$/))),
  show: lenient(showField),
})
export type TargetsState = z.infer<typeof TargetsState>

/** What Targets shows where a link says nothing: a year of which many cities missed what they had said. */
export const firstTargets = { indicator: 'gdp', measure: 'growth', year: 2022 } as const

/** Reads the state from the parameters of an address; never throws. */
export function readTargetsState(search: Record<string, unknown>): TargetsState {
  return TargetsState.parse(search)
}
