import * as z from 'zod/mini'
import { codesOf, indicatorField, lenient, measureField, regionsField, yearField } from './fields.js'

/** Which observations the table of data shows, and which one is open. */
export const DataState = z.object({
  /** Words of the report's label or quantity. */
  q: lenient(z.string().check(z.maxLength(60))),
  cities: lenient(regionsField),
  indicator: lenient(indicatorField),
  measure: lenient(measureField),
  year: lenient(yearField),
  status: lenient(z.enum(['actual', 'estimate', 'target'])),
  /** Id of the claim whose evidence is open. */
  at: lenient(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
})
export type DataState = z.infer<typeof DataState>

/** Reads the state from the parameters of an address; never throws. */
export function readDataState(search: Record<string, unknown>): DataState {
  return DataState.parse(search)
}

/** The filters of a state without what is open. */
export type DataFilter = Omit<DataState, 'at'>

/** No filter at all. */
export const noFilter: { [Key in keyof DataFilter]-?: undefined } = {
  q: undefined,
  cities: undefined,
  indicator: undefined,
  measure: undefined,
  year: undefined,
  status: undefined,
}

/** The filters as `observations.search` and `/api/v1/observations` take them; what is not chosen is absent. */
export function searchFilter({ q, cities, indicator, measure, year, status }: DataFilter) {
  const text = q?.trim()
  return {
    ...(text ? { text } : {}),
    ...(cities ? { regions: codesOf(cities) } : {}),
    ...(indicator ? { indicators: [indicator] } : {}),
    ...(measure ? { measures: [measure] } : {}),
    ...(status ? { statuses: [status] } : {}),
    ...(year ? { from: year, to: year } : {}),
  }
}
