import { ClaimFields } from '@biaochi/schema'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { groupBy } from '../group-by.js'
import { lockNames } from './locks.js'
import { type ReportKey, yearsOf } from './rows.js'
import type { CorrectionTable, Database, ObservationTable } from './tables.js'

/** The corrections of one report's claims are applied by one process at a time. */
export function lockCorrections(transaction: Transaction<Database>, report: ReportKey): Promise<void> {
  return lockNames(transaction, [`corrections ${report.id}`])
}

/**
 * Puts the standing corrections of a report into the place of the claims that they correct. A corrected claim is kept as
 * `overruled`; the correction itself is a row beside it, but where the claim is no figure of its kind.
 */
export async function applyCorrections(transaction: Transaction<Database>, report: ReportKey): Promise<void> {
  const corrections = await transaction
    .selectFrom('correction')
    .selectAll()
    .where('region', '=', report.region)
    .where('report_id', '=', report.id)
    .where('withdrawn_at', 'is', null)
    .orderBy('made_at')
    .execute()
  const latest = [...groupBy(corrections, ({ claim }) => claim).values()].flatMap((ofClaim) => ofClaim.slice(-1))
  for (const correction of latest) await applyCorrection(transaction, correction)
}

/** Undoes what `applyCorrections` did of a report. */
export async function unapplyCorrections(transaction: Transaction<Database>, { region, id }: ReportKey): Promise<void> {
  await transaction
    .deleteFrom('observation')
    .where('report_region', '=', region)
    .where('report_id', '=', id)
    .where('corrects', 'is not', null)
    .execute()
  await transaction
    .updateTable('observation')
    .set({ overruled: null })
    .where('report_region', '=', region)
    .where('report_id', '=', id)
    .where('overruled', 'is not', null)
    .execute()
}

async function applyCorrection(transaction: Transaction<Database>, correction: CorrectionTable): Promise<void> {
  const claim = await findObservation(transaction, correction.region, correction.claim)
  if (claim === undefined) return
  await transaction
    .updateTable('observation')
    .set({ overruled: correction.id })
    .where('report_region', '=', correction.region)
    .where('id', '=', claim.id)
    .execute()
  if (correction.after === null) return
  const after = ClaimFields.parse(JSON.parse(correction.after))
  await transaction
    .insertInto('observation')
    .values({ ...claim, ...after, ...yearsOf(after.period), id: correction.id, corrects: claim.id, overruled: null })
    .execute()
}

/** The stored claim of this id, or undefined. */
export function findObservation(
  db: Kysely<Database>,
  reportRegion: string,
  id: string,
): Promise<Selectable<ObservationTable> | undefined> {
  return db
    .selectFrom('observation')
    .selectAll()
    .where('report_region', '=', reportRegion)
    .where('id', '=', id)
    .executeTakeFirst()
}
