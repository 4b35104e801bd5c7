import { type CityTrend, changesOfRegion, type Trend } from '@biaochi/schema'
import { regionInfo } from '../regions.js'

/**
 * Changes of area that explain a jump in a line: those between its first and its last year, and those after which the region
 * was no more.
 */
export function areaNotes(cities: readonly Pick<CityTrend, 'region' | 'points'>[]): Trend['notes'] {
  return cities.flatMap(({ region, points }) => {
    const [first, last] = [points.at(0)?.year, points.at(-1)?.year]
    if (first === undefined || last === undefined) return []
    return changesOfRegion(region)
      .filter(({ year }) => year > first && (year <= last || year === regionInfo(region)?.until))
      .map(({ year, says }) => ({ region, year, says }))
  })
}
