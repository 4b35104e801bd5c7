import type { CityComparison, Measure } from '@biaochi/schema'

/** Another comparison that has figures for cities which this one leaves out. */
export type Alternative =
  /** These cities state the figure in this measure instead. */
  | { kind: 'measure'; measure: Measure; cities: number }
  /** These cities state it in another unit; growth can be compared whatever the unit. */
  | { kind: 'growth'; cities: number }
  /** The nearest year in which more cities give the figure. */
  | { kind: 'year'; year: number; cities: number }

/**
 * What else could be compared, given what is left out. Nothing is put in its place by itself.
 * @param only the cities that are looked at; all where absent
 */
export function alternatives(answer: CityComparison, only?: ReadonlySet<string>): Alternative[] {
  const silent = answer.silent.filter(({ region }) => only === undefined || only.has(region))
  const found: Alternative[] = []
  const counts = new Map<Measure, number>()
  for (const { reason, instead } of silent)
    if (reason === 'only_other_measure' && instead) counts.set(instead.measure, (counts.get(instead.measure) ?? 0) + 1)
  const [measure] = [...counts].sort(([, a], [, b]) => b - a)
  if (measure) found.push({ kind: 'measure', measure: measure[0], cities: measure[1] })
  const otherUnit = silent.filter(({ reason }) => reason === 'only_other_unit').length
  const hasGrowth = answer.measures.some((one) => one.measure === 'growth' && one.claims > 0)
  if (otherUnit > 0 && hasGrowth && answer.measure === 'level' && measure?.[0] !== 'growth')
    found.push({ kind: 'growth', cities: otherUnit })
  // The counts of years are those of all cities.
  const year = only === undefined && silent.length > 0 ? fullerYear(answer) : null
  if (year) found.push({ kind: 'year', ...year })
  return found
}

/** The nearest year with more cities; of two the later. */
function fullerYear({ years, year, cities }: CityComparison): { year: number; cities: number } | null {
  return years
    .filter((one) => one.year !== year && one.cities > cities.length)
    .reduce<{ year: number; cities: number } | null>(
      (best, one) => (best === null || Math.abs(one.year - year) <= Math.abs(best.year - year) ? one : best),
      null,
    )
}
