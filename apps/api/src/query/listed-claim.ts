import type { ListedClaim, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, toClaim } from './claim.js'
import { contradict } from './conflict.js'
import { correctionReasons } from './corrections.js'
import { type Language, reasonBetween } from './reason.js'
import { inOrder } from './selection.js'

/** How claims of one fact are listed. */
export interface Listing<Row> {
  rule: SelectionRule
  language: Language
  /** The claim that the others are put beside; the first by the rule where none is given. */
  beside?: Row
}

const corrected: Record<Language, (reason: string) => string> = {
  zh: (reason) => `已更正：${reason}`,
  en: (reason) => `Corrected: ${reason}`,
}

/** Claims of one fact in the order of the rule, those that a correction overruled after the rest, each with the reason why it is not taken. */
export async function listClaims<Row extends ClaimRow>(
  db: Kysely<Database>,
  claims: readonly Row[],
  { rule, language, beside }: Listing<ClaimRow>,
): Promise<(ListedClaim & { row: Row })[]> {
  const standing = claims.filter(({ overruled }) => overruled === null)
  const ordered = [
    ...inOrder(standing, rule),
    ...inOrder(
      claims.filter(({ overruled }) => overruled !== null),
      rule,
    ),
  ]
  const reasons = await correctionReasons(db, ordered)
  const taken = beside ?? ordered[0]
  return ordered.map((row) => {
    const reason = row.overruled === null ? undefined : reasons.get(row.overruled)
    const between = taken === undefined ? '' : reasonBetween(taken, row, rule, language)
    return {
      row,
      claim: toClaim(row),
      why: reason === undefined ? between : corrected[language](reason),
      conflict:
        taken !== undefined && row.overruled === null && taken.overruled === null && contradict(taken, row, rule),
      overruled: row.overruled,
    }
  })
}
