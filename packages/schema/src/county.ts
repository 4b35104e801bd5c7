import type { Region } from './region.js'
import { readRegionRows } from './region-rows.js'
import { countyRows } from './regions-county.data.js'

/**
 * Every county, district and county-level city, in order of code. Those of a municipality, and those that
 * a province administers directly, have the municipality or province as parent. Short names may be shared.
 */
export const counties: readonly Region[] = readRegionRows(countyRows)

const byCode = new Map(counties.map((county) => [county.code, county]))

/** The county with this six-digit code, or undefined. */
export function countyByCode(code: string): Region | undefined {
  return byCode.get(code)
}

/** The counties of this full or short name (鼓楼, 鼓楼区), within one province or prefecture where its code is given. */
export function countiesByName(name: string, within?: string): readonly Region[] {
  return counties.filter(
    (county) =>
      (county.zh === name || county.short === name) &&
      (within === undefined || county.parent === within || county.province === within),
  )
}
