import * as z from 'zod/mini'
import { groupField, indicatorField, lenient, measureField, regionsField, showField, yearField } from './fields.js'

/** Everything that a link to Matrix holds. It holds only what differs from the defaults. */
export const MatrixState = z.object({
  indicator: lenient(indicatorField),
  measure: lenient(measureField),
  /** `coverage` shows who says it in place of what is said. */
  cells: lenient(z.literal('coverage')),
  /** Cities by province or by name; most figures first where absent. */
  order: lenient(z.enum(['province', 'name'])),
  from: lenient(yearField),
  to: lenient(yearField),
  group: lenient(groupField),
  /** Cities chosen one by one; they go before the group. */
  cities: lenient(regionsField),
  /** The cell whose evidence is open: `370100.2015`. */
  at: lenient(z.string().check(z.regex(/^[1-9]\d{5}\.\d{4}$/))),
  show: lenient(showField),
})
export type MatrixState = z.infer<typeof MatrixState>

/** What Matrix shows where a link names no indicator. */
export const firstMatrix = { indicator: 'gdp', measure: 'growth' } as const

/** Reads the state from the parameters of an address; never throws. */
export function readMatrixState(search: Record<string, unknown>): MatrixState {
  return MatrixState.parse(search)
}
