import type { Claim } from '@biaochi/schema'
import type { TableCell } from './chart-table.js'

/** The columns that a claim fills, the same in every table: value and hedges, status and period, words and source. */
export const claimColumns = [
  'value',
  'upper',
  'unit',
  'bound',
  'status',
  'basis',
  'period',
  'stated_as',
  'document',
  'document_kind',
  'document_year',
  'delivered',
  'url',
  'document_id',
  'observation',
] as const

/** The cells of a claim, in the order of `claimColumns`. */
export function claimCells(claim: Claim): TableCell[] {
  const { id, value, upper, unit, bound, status, basis, period, text, source } = claim
  const { title, kind, reportYear, delivered, url, reportId } = source
  return [value, upper, unit, bound, status, basis, period, text, title, kind, reportYear, delivered, url, reportId, id]
}

/** The cells where there is no claim. */
export const noClaim: readonly TableCell[] = claimColumns.map(() => null)
