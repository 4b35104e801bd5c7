import type { Correction } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { BiaochiError } from '../errors.js'
import { correctionById } from '../query/corrections.js'
import { applyCorrections, lockCorrections, unapplyCorrections } from '../storage/corrections.js'
import { markWritten } from '../storage/data-version.js'
import { regionOfId, reportOfId } from '../storage/ids.js'
import type { Database } from '../storage/tables.js'
import { inTransaction } from '../storage/transaction.js'

/** Who takes a correction back, and why. */
export interface Withdrawal {
  id: string
  author: string
  reason: string
}

/**
 * Takes a correction back: the claim stands again as the report makes it, or as an earlier correction has it. The correction
 * stays listed with who withdrew it, when and why.
 * @throws BiaochiError `unknown_correction`, `already_withdrawn`
 */
export function withdrawCorrection(db: Kysely<Database>, { id, author, reason }: Withdrawal): Promise<Correction> {
  const report = { region: regionOfId(id), id: reportOfId(id) }
  return inTransaction(db, async (transaction) => {
    await lockCorrections(transaction, report)
    const { withdrawn } = await correctionById(transaction, id)
    if (withdrawn !== null) {
      throw new BiaochiError('already_withdrawn', {
        message: `the correction was withdrawn by ${withdrawn.by} on ${withdrawn.at.slice(0, 10)}.`,
        path: 'id',
        hint: 'Make a new correction to correct the claim again.',
      })
    }
    await transaction
      .updateTable('correction')
      .set({ withdrawn_by: author, withdrawn_reason: reason, withdrawn_at: new Date().toISOString() })
      .where('region', '=', report.region)
      .where('id', '=', id)
      .execute()
    await unapplyCorrections(transaction, report)
    await applyCorrections(transaction, report)
    await markWritten(transaction, report.region)
    return correctionById(transaction, id)
  })
}
