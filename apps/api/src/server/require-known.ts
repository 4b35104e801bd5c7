import { requireIndicator } from '../query/require-indicator.js'
import { requireRegion } from '../regions.js'

/** @throws BiaochiError `unknown_region`, naming the place in the list */
export function requireRegions(regions: readonly string[] = []): void {
  regions.forEach((code, at) => {
    requireRegion(code, `regions.${at}`)
  })
}

/** @throws BiaochiError `unknown_indicator`, naming the place in the list */
export function requireIndicators(indicators: readonly string[] = []): void {
  indicators.forEach((id, at) => {
    requireIndicator(id, `indicators.${at}`)
  })
}
