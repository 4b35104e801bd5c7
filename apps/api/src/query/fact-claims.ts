import type { FactClaims, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { selectAllClaims } from './claim.js'
import { listClaims } from './listed-claim.js'
import type { Language } from './reason.js'
import { isShown } from './selection.js'

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
  const claims = await selectAllClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .where('observation.region', '=', region)
    .where('observation.year_to', '=', year)
    .where('observation.is_annual', '=', 1)
    .execute()
  const listed = await listClaims(
    db,
    claims.filter((claim) => isShown(claim, rule)),
    { rule, language },
  )
  return { region, indicator, measure, year, rule, claims: listed.map(({ row: _row, ...entry }) => entry) }
}
