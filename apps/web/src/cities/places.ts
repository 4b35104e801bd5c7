import { isCityCode, isProvinceCode } from '@biaochi/schema/city'

/** Regions by kind, as the choosers offer them. A municipality is among the cities; counties are, too. */
export interface PlacesByKind<Place> {
  nation: Place[]
  provinces: Place[]
  cities: Place[]
}

/** Parts regions by kind, in the order in which they come. */
export function placesByKind<Place extends { code: string }>(regions: readonly Place[]): PlacesByKind<Place> {
  const places: PlacesByKind<Place> = { nation: [], provinces: [], cities: [] }
  for (const region of regions) {
    const isProvince = isProvinceCode(region.code) && !isCityCode(region.code)
    places[region.code === '100000' ? 'nation' : isProvince ? 'provinces' : 'cities'].push(region)
  }
  return places
}

/**
 * The regions to ask a comparison for: none where it is of cities, of which it then tells all; else those wanted.
 * Provinces and the nation are never ranked among cities unless they are asked for by code or by their group.
 */
export function askedPlaces(wanted: ReadonlySet<string> | undefined): string[] | undefined {
  return wanted === undefined || [...wanted].every(isCityCode) ? undefined : [...wanted]
}
