import { regionChangeRows } from './region-changes.data.js'

/** A change of area: one region ended or gave a part of its area to others. */
export interface RegionChange {
  /** First year whose figures may be those of the new area. */
  year: number
  /** Codes of the regions that lost area or ended. */
  from: readonly string[]
  /** Codes of the regions that gained it. */
  into: readonly string[]
  /** What happened, in one sentence for either side. */
  says: { zh: string; en: string }
}

/** All known changes of area of provinces and prefectures, by year. Districts made of counties change no figure of their city. */
export const regionChanges: readonly RegionChange[] = regionChangeRows

/** The changes that a region gained or lost area by, or ended with, by year. */
export function changesOfRegion(code: string): readonly RegionChange[] {
  return regionChanges.filter(({ from, into }) => from.includes(code) || into.includes(code))
}
