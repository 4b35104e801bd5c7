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

const byName = new Map<string, Region[]>()
for (const county of counties)
  for (const name of new Set([county.zh, county.short])) {
    const known = byName.get(name)
    if (known) known.push(county)
    else byName.set(name, [county])
  }

/** The counties of this full or short name (鼓楼, 鼓楼区), within one province or prefecture where its code is given. */
export function countiesByName(name: string, within?: string): readonly Region[] {
  const named = byName.get(name) ?? []
  return within === undefined ? named : named.filter(({ parent, province }) => parent === within || province === within)
}
