import type { Figure } from '@biaochi/ui/report/shown-report'
import { csvText } from '@biaochi/ui/tools/csv'

const columns = [
  'text',
  'label',
  'indicator',
  'measure',
  'value',
  'upper',
  'unit',
  'bound',
  'period',
  'status',
  'basis',
  'region',
  'start',
  'end',
] as const satisfies (keyof Figure)[]

/** Figures as CSV: the fields of an observation, values in the base unit. */
export function figuresCsv(figures: readonly Figure[]): string {
  return csvText({ columns, rows: figures.map((figure) => columns.map((column) => figure[column])) })
}
