import type { RegionName } from '@biaochi/schema'
import { exampleRegions } from './regions.data.js'

/** The regions of the examples by code. */
export const exampleNames: ReadonlyMap<string, RegionName> = new Map(
  exampleRegions.map((region) => [region.code, region]),
)
