import { isCityCode, isProvinceCode } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { kept } from './kept.js'

/** The years that a region's stored reports look back on, and those whose plan they set. */
export interface HeldYears {
  reviewed: ReadonlySet<number>
  reported: ReadonlySet<number>
}

/** Years of all stored reports by region, for the regions given or for all. */
export function heldYears(db: Kysely<Database>, regions?: readonly string[]): Promise<ReadonlyMap<string, HeldYears>> {
  return regions === undefined ? kept(db, 'held years', askHeldYears) : askHeldYears(db, regions)
}

async function askHeldYears(
  db: Kysely<Database>,
  regions?: readonly string[],
): Promise<ReadonlyMap<string, HeldYears>> {
  const rows = await db
    .selectFrom('report')
    .select(['region', 'year', 'review_year'])
    .distinct()
    .$if(regions !== undefined, (query) => query.where((eb) => oneOf(db, eb.ref('region'), regions ?? [])))
    .execute()
  const held = new Map<string, { reviewed: Set<number>; reported: Set<number> }>()
  for (const { region, year, review_year } of rows) {
    const years = held.get(region) ?? { reviewed: new Set(), reported: new Set() }
    years.reviewed.add(review_year)
    years.reported.add(year)
    held.set(region, years)
  }
  return held
}

/** The cities of which a report is stored, in order of code: what is compared where the caller names none. */
export function citiesHeld(held: ReadonlyMap<string, HeldYears>): string[] {
  return [...held.keys()].filter(isCityCode).sort()
}

/** What stands beside a choice of regions for comparison. */
export type PeerKind = 'cities' | 'provinces' | 'none'

/**
 * What stands beside these regions: provinces beside provinces, else cities. Municipalities are either: what is chosen
 * with them decides. The nation has none like it.
 */
export function peerKind(chosen: readonly string[]): PeerKind {
  const parts = chosen.filter((code) => code !== '100000')
  if (chosen.length > 0 && parts.length === 0) return 'none'
  return parts.every(isProvinceCode) && !parts.every(isCityCode) ? 'provinces' : 'cities'
}

const isOfKind: Readonly<Record<PeerKind, (code: string) => boolean>> = {
  cities: isCityCode,
  provinces: isProvinceCode,
  none: () => false,
}

/** The regions of a kind of which a report is stored, in order of code. */
export function peersHeld(held: ReadonlyMap<string, HeldYears>, kind: PeerKind): string[] {
  return [...held.keys()].filter(isOfKind[kind]).sort()
}
