import { isCityCode } from '@biaochi/schema/city'
import type { Places } from './words.js'

/** What these regions are called together: regions as soon as one of them is no city. */
export function placesOf(codes: readonly string[]): Places {
  return codes.every(isCityCode) ? 'cities' : 'regions'
}
