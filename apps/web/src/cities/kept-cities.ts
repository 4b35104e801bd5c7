import { codesOf } from '../state/fields.js'
import type { CityGroup } from './groups.js'

/** The codes that a link keeps: the cities that it names, else those of its group; undefined for all. */
export function keptCities(cities: string | undefined, group: CityGroup | null): ReadonlySet<string> | undefined {
  const chosen = codesOf(cities)
  return chosen.length > 0 ? new Set(chosen) : group?.codes
}
