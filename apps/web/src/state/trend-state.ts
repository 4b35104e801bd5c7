import * as z from 'zod/mini'
import { codesOf, indicatorField, lenient, measureField, regionsField, ruleField, showField } from './fields.js'

/** Everything that a link to Trend holds. It holds only what differs from the defaults. */
export const TrendState = z.object({
  indicator: lenient(indicatorField),
  measure: lenient(measureField),
  /** Chosen cities in order of choice, which is the order of their colours. */
  cities: lenient(regionsField),
  /** `no` hides the targets. */
  targets: lenient(z.literal('no')),
  /** `no` hides the unchosen cities. */
  others: lenient(z.literal('no')),
  /** The figure or target whose evidence is open: `370100.2015` or `370100.2015.target`. */
  at: lenient(z.string().check(z.regex(/^[1-9]\d{5}\.\d{4}(\.target)?$/))),
  /** Absent for the values as they are. */
  axis: lenient(z.enum(['log', 'index'])),
  rule: lenient(ruleField),
  show: lenient(showField),
})
export type TrendState = z.infer<typeof TrendState>

/** What Trend shows where a link names no indicator. */
export const firstTrend = { indicator: 'gdp', measure: 'level' } as const

/** More lines than this cannot be told apart. */
export const mostCities = 8

/** Reads the state from the parameters of an address; never throws. */
export function readTrendState(search: Record<string, unknown>): TrendState {
  const state = TrendState.parse(search)
  const cities = codesOf(state.cities).slice(0, mostCities).join(',')
  return { ...state, cities: cities === '' ? undefined : cities }
}
