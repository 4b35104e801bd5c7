import type { FactClaims, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { selectClaims, toClaim } from './claim.js'
import { type Language, reasonBetween } from './reason.js'
import { inOrder, isShown } from './selection.js'

/** One fact: what a region's reports say of one indicator in one year. */
export interface FactQuestion {
  region: string
  indicator: string
  measure: Measure
  year: number
  rule: SelectionRule
}

/** Every claim of one fact that the rule may show, in its order, each with the reason why the first goes before it. */
export async function claimsOfFact(
  db: Kysely<Database>,
  { region, indicator, measure, year, rule }: FactQuestion,
  language: Language,
): Promise<FactClaims> {
  const claims = await selectClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .where('observation.region', '=', region)
    .where('observation.year_to', '=', year)
    .where('observation.is_annual', '=', 1)
    .execute()
  const ordered = inOrder(
    claims.filter((claim) => isShown(claim, rule)),
    rule,
  )
  return {
    region,
    indicator,
    measure,
    year,
    rule,
    claims: ordered.map((claim) => ({
      claim: toClaim(claim),
      why: reasonBetween(ordered[0] ?? claim, claim, rule, language),
    })),
  }
}
