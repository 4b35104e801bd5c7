import type { Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, selectClaims } from './claim.js'
import { inOrder } from './selection.js'

/** Which figures are looked up. */
export interface FiguresWanted {
  regions: readonly string[]
  /** Ids; without them, all indicators. */
  indicators?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
}

/** Every claim of what was done in whole years. */
export function figuresDone(
  db: Kysely<Database>,
  { regions, indicators, from, to }: FiguresWanted,
): Promise<ClaimRow[]> {
  return selectClaims(db)
    .where('observation.is_annual', '=', 1)
    .where('observation.status', '!=', 'target')
    .where('observation.indicator', 'is not', null)
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .$if(indicators !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.indicator'), indicators ?? [])),
    )
    .$if(from !== undefined, (query) => query.where('observation.year_to', '>=', from ?? 0))
    .$if(to !== undefined, (query) => query.where('observation.year_to', '<=', to ?? 0))
    .execute()
}

/** Finds the claim that a rule takes for a region, indicator, measure and year. */
export type ChosenClaims = (region: string, indicator: string, measure: Measure, year: number) => ClaimRow | undefined

/** The claims that a rule takes, to be looked up. */
export function chosenBy(rule: SelectionRule, claims: readonly ClaimRow[]): ChosenClaims {
  const key = (region: string, indicator: string | null, measure: Measure, year: number | null) =>
    `${region} ${indicator} ${measure} ${year}`
  const groups = groupBy(claims, (claim) => key(claim.region, claim.indicator, claim.measure, claim.year_to))
  const chosen = new Map([...groups].map(([place, ofPlace]) => [place, inOrder(ofPlace, rule)[0]]))
  return (region, indicator, measure, year) => chosen.get(key(region, indicator, measure, year))
}
