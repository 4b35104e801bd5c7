import { createHash } from 'node:crypto'
import type { Correction } from '@biaochi/schema'
import type { Kysely, Transaction } from 'kysely'
import { correctionById } from '../query/corrections.js'
import { unknownObservation } from '../query/unknown-observation.js'
import { applyCorrections, findObservation, lockCorrections, unapplyCorrections } from '../storage/corrections.js'
import { markWritten } from '../storage/data-version.js'
import { regionOfId, reportOfId } from '../storage/ids.js'
import type { CorrectionTable, Database } from '../storage/tables.js'
import { inTransaction } from '../storage/transaction.js'
import { type Changes, claimFields, correctedFields } from './corrected-fields.js'

/** A correction to be made. */
export interface CorrectionInput {
  /** Id of the claim, or of an earlier correction of it, on which this one then builds. */
  claim: string
  author: string
  reason: string
  /** What the claim says instead; null where it is no figure of this kind. */
  changes: Changes | null
}

/**
 * Stores a correction and puts it into the place of its claim, in one transaction.
 * @throws BiaochiError `unknown_observation`, `unknown_indicator`, `unknown_region`, `invalid_input`; nothing is stored then
 */
export function correctClaim(db: Kysely<Database>, input: CorrectionInput): Promise<Correction> {
  const report = { region: regionOfId(input.claim), id: reportOfId(input.claim) }
  return inTransaction(db, async (transaction) => {
    await lockCorrections(transaction, report)
    const named = await findObservation(transaction, report.region, input.claim)
    if (named === undefined) throw unknownObservation(input.claim, 'claim')
    const claim = named.corrects ?? named.id
    const before = claimFields(named)
    const after = input.changes === null ? null : JSON.stringify(correctedFields(before, input.changes))
    const made_at = await timeAfterOthers(transaction, report.region, claim)
    const { author, reason } = input
    const said = JSON.stringify([claim, author, reason, after, made_at])
    const row: CorrectionTable = {
      region: report.region,
      // Longer by one sign than the id of what a report says itself, so that neither is taken for the other.
      id: `${report.id}-c${createHash('sha256').update(said).digest('hex').slice(0, 10)}`,
      report_id: report.id,
      claim,
      text: named.text,
      label: named.label,
      author,
      reason,
      made_at,
      before: JSON.stringify(before),
      after,
      withdrawn_by: null,
      withdrawn_reason: null,
      withdrawn_at: null,
    }
    await transaction.insertInto('correction').values(row).execute()
    await unapplyCorrections(transaction, report)
    await applyCorrections(transaction, report)
    await markWritten(transaction, report.region)
    return correctionById(transaction, row.id)
  })
}

/** Now, or a moment after the last correction of the claim, so that their order is told by their times. */
async function timeAfterOthers(transaction: Transaction<Database>, region: string, claim: string): Promise<string> {
  const last = await transaction
    .selectFrom('correction')
    .select(({ fn }) => fn.max('made_at').as('made_at'))
    .where('region', '=', region)
    .where('report_id', '=', reportOfId(claim))
    .where('claim', '=', claim)
    .executeTakeFirst()
  const after = last?.made_at ? Date.parse(last.made_at) + 1 : 0
  return new Date(Math.max(Date.now(), after)).toISOString()
}
