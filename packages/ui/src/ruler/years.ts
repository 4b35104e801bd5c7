/** One year of the chooser. `height` runs from 0 (no city) to 1 (the year with most cities). */
export interface YearTick {
  year: number
  cities: number
  height: number
}

/** Every year from the first to the last with a figure, the chosen year among them. */
export function yearTicks(
  years: readonly { year: number; cities: number }[],
  chosen: number,
): { first: number; last: number; ticks: YearTick[] } {
  const counts = new Map(years.map(({ year, cities }) => [year, cities]))
  const known = [...counts.keys(), chosen]
  const first = Math.min(...known)
  const last = Math.max(...known)
  const most = Math.max(1, ...counts.values())
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const cities = counts.get(first + index) ?? 0
    return { year: first + index, cities, height: cities / most }
  })
  return { first, last, ticks }
}

/** The year that a key leads to: the next with a figure in its direction, else the end. Null for other keys. */
export function nearestYear(ticks: readonly YearTick[], from: number, key: string): number | null {
  const filled = ticks.filter(({ cities }) => cities > 0).map(({ year }) => year)
  const first = filled[0] ?? from
  const last = filled.at(-1) ?? from
  const after = filled.filter((year) => year > from)
  const before = filled.filter((year) => year < from).reverse()
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return after[0] ?? from
    case 'ArrowLeft':
    case 'ArrowDown':
      return before[0] ?? from
    case 'PageUp':
      return after[4] ?? last
    case 'PageDown':
      return before[4] ?? first
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}
