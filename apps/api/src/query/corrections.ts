import { ClaimFields, type Correction, type CorrectionState, type Corrections } from '@biaochi/schema'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { BiaochiError } from '../errors.js'
import { regionOfId } from '../storage/ids.js'
import type { CorrectionTable, Database } from '../storage/tables.js'
import { readCursor, writeCursor } from './cursor.js'

/** Which corrections are listed; all where nothing is said. */
export interface CorrectionFilter {
  /** Id of a corrected claim. */
  claim?: string | undefined
  /** Id of a report. */
  report?: string | undefined
  /** Code of a region that reports. */
  region?: string | undefined
  state?: CorrectionState | undefined
  cursor?: string | undefined
  /** Corrections to a page. */
  limit: number
}

const CursorKey = z.tuple([z.string(), z.string()])

/** Corrections, the latest first. @throws BiaochiError `invalid_input` for a cursor that no page has given */
export async function listCorrections(
  db: Kysely<Database>,
  { claim, report, region, state, cursor, limit }: CorrectionFilter,
): Promise<Corrections> {
  const distribution = region ?? (report ?? claim)?.slice(0, 6)
  let query = selectCorrections(db)
  if (distribution !== undefined) query = query.where('correction.region', '=', distribution)
  if (report !== undefined) query = query.where('correction.report_id', '=', report)
  if (claim !== undefined) query = query.where('correction.claim', '=', claim)
  if (state !== undefined) query = query.where(stateOf, '=', state)
  if (cursor !== undefined) {
    const [made_at, id] = readCursor(cursor, CursorKey)
    query = query.where(sql<boolean>`(correction.made_at, correction.id) < (${made_at}, ${id})`)
  }
  const rows = await query
    .orderBy('correction.made_at', 'desc')
    .orderBy('correction.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    corrections: page.map(toCorrection),
    next: rows.length > limit && last ? writeCursor([last.made_at, last.id]) : null,
  }
}

/** All corrections of one claim, the latest first. */
export async function correctionsOfClaim(db: Kysely<Database>, claim: string): Promise<Correction[]> {
  const rows = await selectCorrections(db)
    .where('correction.region', '=', regionOfId(claim))
    .where('correction.claim', '=', claim)
    .orderBy('correction.made_at', 'desc')
    .execute()
  return rows.map(toCorrection)
}

/** The correction of this id. @throws BiaochiError `unknown_correction` */
export async function correctionById(db: Kysely<Database>, id: string): Promise<Correction> {
  const row = await selectCorrections(db)
    .where('correction.region', '=', regionOfId(id))
    .where('correction.id', '=', id)
    .executeTakeFirst()
  if (row) return toCorrection(row)
  throw new BiaochiError('unknown_correction', {
    message: `unknown correction: ${id.slice(0, 60)}.`,
    path: 'id',
    hint: 'corrections.list, or biaochi corrections, gives the ids of those made.',
  })
}

const stateOf = sql<CorrectionState>`case
  when correction.withdrawn_at is not null then 'withdrawn'
  when observation.id is null then 'without_claim'
  when observation.overruled = correction.id then 'standing'
  else 'superseded' end`

function selectCorrections(db: Kysely<Database>) {
  return db
    .selectFrom('correction')
    .leftJoin('observation', (join) =>
      join
        .onRef('observation.report_region', '=', 'correction.region')
        .onRef('observation.id', '=', 'correction.claim'),
    )
    .selectAll('correction')
    .select(stateOf.as('state'))
}

function toCorrection(row: CorrectionTable & { state: CorrectionState }): Correction {
  const { id, claim, text, label, author, reason, state } = row
  return {
    id,
    claim,
    reportId: row.report_id,
    text,
    label,
    author,
    reason,
    madeAt: row.made_at,
    before: ClaimFields.parse(JSON.parse(row.before)),
    after: row.after === null ? null : ClaimFields.parse(JSON.parse(row.after)),
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { by: row.withdrawn_by ?? '', reason: row.withdrawn_reason ?? '', at: row.withdrawn_at },
    state,
  }
}

/** The reasons of the corrections that overruled some of these claims, by the correction's id. */
export async function correctionReasons(
  db: Kysely<Database>,
  claims: readonly { overruled: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = claims.flatMap(({ overruled }) => overruled ?? [])
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('correction')
    .select(['id', 'reason'])
    .where('region', 'in', [...new Set(ids.map(regionOfId))])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, reason }) => [id, reason]))
}
