import type { Trend } from '@biaochi/schema'

/** The last figure that a city gave of itself, in the base unit. */
export interface CitySize {
  year: number
  value: number
}

/** How large cities are, by code. */
export interface CitySizes {
  gdp: ReadonlyMap<string, CitySize>
  population: ReadonlyMap<string, CitySize>
}

/** A figure older than this many years before the latest of all says nothing about a city's size now. */
const recentYears = 6

/** The last figure of each city in a trend that chose none. Empty where the trend is in another unit. */
export function lastFigures({ others, unit }: Pick<Trend, 'others' | 'unit'>, wanted: string): Map<string, CitySize> {
  if (unit !== wanted) return new Map()
  const latest = Math.max(...others.flatMap(({ years }) => years))
  return new Map(
    others.flatMap(({ region, years, values }) => {
      const year = years.at(-1)
      const value = values.at(-1)
      return year === undefined || value === undefined || year <= latest - recentYears
        ? []
        : [[region, { year, value }] as const]
    }),
  )
}
