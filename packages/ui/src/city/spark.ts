import type { ScorecardRow, Status } from '@biaochi/schema'

/** A point of a sparkline in px. */
export interface SparkPoint {
  year: number
  x: number
  y: number
  status: Status
}

/** Where a sparkline stands in its box, and which years it spans; all of a scorecard span the same, so that years stand in line. */
export interface SparkBox {
  from: number
  to: number
  width: number
  height: number
}

/** Px kept free on all sides for a dot. */
const margin = 4

/** The points of a sparkline, in runs of consecutive years: a line joins nothing over a gap. One value alone stands in the middle. */
export function sparkRuns({ years, values, statuses }: ScorecardRow['spark'], box: SparkBox): SparkPoint[][] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const across = (box.width - 2 * margin) / Math.max(1, box.to - box.from)
  const share = (value: number) => (high > low ? (value - low) / (high - low) : 0.5)
  const runs: SparkPoint[][] = []
  years.forEach((year, index) => {
    const value = values[index]
    if (value === undefined) return
    const point = {
      year,
      x: margin + (year - box.from) * across,
      y: box.height - margin - share(value) * (box.height - 2 * margin),
      status: statuses[index] ?? 'actual',
    }
    const run = runs.at(-1)
    if (run?.at(-1)?.year === year - 1) run.push(point)
    else runs.push([point])
  })
  return runs
}

/** The years between the first and the last of a list that are not in it. */
export function missingYears(years: readonly number[]): number[] {
  const known = new Set(years)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !known.has(year))
}
