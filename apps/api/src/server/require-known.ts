import { requireIndicator } from '../query/require-indicator.js'
import { requireRegion } from '../regions.js'

/**
 * @param path the field that holds the list
 * @throws BiaochiError `unknown_region`, naming the place in the list
 */
export function requireRegions(regions: readonly string[] = [], path = 'regions'): void {
  regions.forEach((code, at) => {
    requireRegion(code, `${path}.${at}`)
  })
}

/**
 * @param path the field that holds the list
 * @throws BiaochiError `unknown_indicator`, naming the place in the list
 */
export function requireIndicators(indicators: readonly string[] = [], path = 'indicators'): void {
  indicators.forEach((id, at) => {
    requireIndicator(id, `${path}.${at}`)
  })
}
