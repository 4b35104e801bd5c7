import * as z from 'zod/mini'
import { lenient, regionField, yearField } from './fields.js'

/** Everything that a link to City holds. */
export const CityState = z.object({
  city: lenient(regionField),
  /** Id of the group of cities that it is ranked among; absent for all. */
  group: lenient(z.string().check(z.regex(/^[a-z0-9-]{2,24}$/))),
  /** Figures up to this year; absent for the last ones. */
  year: lenient(yearField),
  /** Id of the claim whose evidence is open. */
  at: lenient(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
})
export type CityState = z.infer<typeof CityState>

/** Reads the state from the parameters of an address; never throws. */
export function readCityState(search: Record<string, unknown>): CityState {
  return CityState.parse(search)
}
