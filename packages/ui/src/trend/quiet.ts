import type { Trend } from '@biaochi/schema'
import type { RulerScale } from '../ruler/scale.js'
import { consecutiveRuns } from './series.js'

/** An unchosen city: its runs of consecutive years, values in the unit of the chart. */
export interface QuietCity {
  region: string
  city: string
  runs: { year: number; value: number }[][]
}

/** The highest city above the ruler, and how many more lie there. */
export interface Beyond {
  city: string
  value: number
  year: number
  more: number
}

/** The unchosen cities as quiet lines. */
export function quietCities(
  others: Trend['others'],
  factor: number,
  cityName: (region: string) => string,
): QuietCity[] {
  return others.map(({ region, years, values }) => ({
    region,
    city: cityName(region),
    runs: consecutiveRuns(years.map((year, index) => ({ year, value: (values[index] ?? Number.NaN) / factor }))).map(
      (run) => run.filter(({ value }) => Number.isFinite(value)),
    ),
  }))
}

/** The part of a quiet city that lies on the ruler: a run is cut where it leaves. */
export function inside(
  runs: QuietCity['runs'],
  scale: RulerScale,
  years: { first: number; last: number },
): QuietCity['runs'] {
  return runs.flatMap((run) =>
    consecutiveRuns(
      run.filter(
        ({ year, value }) => value >= scale.min && value <= scale.max && year >= years.first && year <= years.last,
      ),
    ),
  )
}

/** What lies above the ruler is named, not squeezed in; null where nothing does. */
export function beyondScale(
  quiet: readonly QuietCity[],
  scale: RulerScale,
  years: { first: number; last: number },
): Beyond | null {
  const above = quiet.flatMap(({ city, runs }) => {
    const points = runs
      .flat()
      .filter(({ year, value }) => value > scale.max && year >= years.first && year <= years.last)
    const highest = points.reduce<{ year: number; value: number } | null>(
      (best, point) => (best === null || point.value > best.value ? point : best),
      null,
    )
    return highest ? [{ city, ...highest }] : []
  })
  const top = above.sort((a, b) => b.value - a.value)[0]
  return top ? { city: top.city, value: top.value, year: top.year, more: above.length - 1 } : null
}
