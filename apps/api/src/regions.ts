import { type Region, regionByCode, regionByName, regions, searchRegions } from '@biaochi/schema'
import { counties, countiesByName, countyByCode } from '@biaochi/schema/county'
import { BiaochiError } from './errors.js'

/** The region of this code, counties included, or undefined. */
export function regionInfo(code: string): Region | undefined {
  return regionByCode(code) ?? countyByCode(code)
}

/**
 * The region of this code.
 * @param path the field or option that holds it
 * @throws BiaochiError `unknown_region`, with those nearest by
 */
export function requireRegion(code: string, path: string): Region {
  return regionInfo(code) ?? refuseRegion(code, path)
}

/**
 * The region of this code or name (370100, 济南市, 济南); a county by its name where no other has it (昆山市).
 * @throws BiaochiError `ambiguous_region`, with all that have the name; `unknown_region`, with those nearest by
 */
export function requireRegionByCodeOrName(wanted: string, path: string): Region {
  const region = regionInfo(wanted) ?? regionByName(wanted)
  if (region) return region
  const [county, ...others] = countiesByName(wanted)
  if (!county) return refuseRegion(wanted, path)
  if (others.length === 0) return county
  throw new BiaochiError('ambiguous_region', {
    message: `${others.length + 1} regions are named ${wanted}.`,
    path,
    hint: `Give the code: ${[county, ...others].map(withPlace).join(', ')}.`,
  })
}

/** A region as it is offered: 320106 鼓楼区 (江苏省南京市). */
function withPlace({ code, zh, province, parent }: Region): string {
  const above = [...new Set([province, parent])].map((code) => (code === null ? '' : (regionInfo(code)?.zh ?? '')))
  return `${code} ${zh}${above.some(Boolean) ? ` (${above.join('')})` : ''}`
}

function refuseRegion(wanted: string, path: string): never {
  const near = nearRegions(wanted).map(withPlace)
  throw new BiaochiError('unknown_region', {
    message: `unknown region: ${wanted.slice(0, 40)}.`,
    path,
    hint: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Give a GB/T 2260 code such as 370100.',
  })
}

/** Up to three regions that the words may have meant: found by search, or next to the code. */
function nearRegions(wanted: string): Region[] {
  const found = [...searchRegions(wanted, 3), ...searchRegions(wanted, 3, counties)].slice(0, 3)
  if (found.length > 0 || !/^\d{2,}$/.test(wanted)) return found
  const shared = (code: string) => [...code].findIndex((digit, at) => digit !== wanted[at])
  return regions
    .filter((region) => shared(region.code) >= 2)
    .sort((a, b) => shared(b.code) - shared(a.code) || a.code.localeCompare(b.code))
    .slice(0, 3)
}
