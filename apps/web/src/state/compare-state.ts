import * as z from 'zod/mini'
import {
  groupField,
  indicatorField,
  lenient,
  measureField,
  regionField,
  regionsField,
  ruleField,
  showField,
  yearField,
} from './fields.js'

/** Everything that a link to Compare holds. It holds only what differs from the defaults. */
export const CompareState = z.object({
  indicator: lenient(indicatorField),
  measure: lenient(measureField),
  year: lenient(yearField),
  /** Id of a group of cities; absent for all. */
  group: lenient(groupField),
  /** Cities chosen one by one; they go before the group. */
  cities: lenient(regionsField),
  /** The city whose evidence is open. */
  at: lenient(regionField),
  rule: lenient(ruleField),
  show: lenient(showField),
})
export type CompareState = z.infer<typeof CompareState>

/** Reads the state from the parameters of an address; never throws. */
export function readCompareState(search: Record<string, unknown>): CompareState {
  return CompareState.parse(search)
}
