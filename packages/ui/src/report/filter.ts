import type { Measure, Status } from '@biaochi/schema'
import type { Figure } from './shown-report.js'

/** Which figures are marked and listed; what is absent is not asked. */
export interface FigureFilter {
  measure?: Measure | undefined
  status?: Status | undefined
  /** Id of an indicator, or `none` for what the catalogue does not hold. */
  indicator?: string | undefined
}

/** Whether a figure passes. */
export function keeps({ measure, status, indicator }: FigureFilter, figure: Figure): boolean {
  if (measure !== undefined && figure.measure !== measure) return false
  if (status !== undefined && figure.status !== status) return false
  return indicator === undefined || (figure.indicator ?? 'none') === indicator
}

/** How many figures have each value of a field, most first. Null counts as `none`. */
export function counts<Field extends 'measure' | 'status' | 'indicator'>(
  figures: readonly Figure[],
  field: Field,
): { value: Exclude<Figure[Field], null> | 'none'; count: number }[] {
  const found = new Map<Exclude<Figure[Field], null> | 'none', number>()
  for (const figure of figures) {
    const value = (figure[field] ?? 'none') as Exclude<Figure[Field], null> | 'none'
    found.set(value, (found.get(value) ?? 0) + 1)
  }
  return [...found].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
