import { type Evidence, Reading, type SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { regionOfId } from '../storage/ids.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectAllClaims, toClaim } from './claim.js'
import { correctionsOfClaim } from './corrections.js'
import { excerptAround } from './excerpt.js'
import { listClaims } from './listed-claim.js'
import type { Language } from './reason.js'
import { unknownObservation } from './unknown-observation.js'

const Readings = z.array(Reading)

/**
 * The words behind one claim, and the other claims of the same fact: region, indicator, measure and period are the
 * same, and it is said of what was done, or of what was promised, as this one is.
 * @throws BiaochiError `unknown_observation`
 */
export async function evidence(
  db: Kysely<Database>,
  id: string,
  language: Language,
  rule: SelectionRule = 'default',
): Promise<Evidence> {
  const claim = await selectEvidence(db)
    .where('observation.report_region', '=', regionOfId(id))
    .where('observation.id', '=', id)
    .executeTakeFirst()
  if (claim === undefined) throw unknownObservation(id, 'id')
  const others = await listClaims(
    db,
    (await claimsOfFact(db, claim)).filter((other) => isDone(other) === isDone(claim)),
    { rule, language, beside: claim },
  )
  const { report_text: text, start, end } = claim
  const sentence = { start: claim.sentence_start, end: claim.sentence_end }
  return {
    claim: toClaim(claim),
    rule,
    label: claim.label,
    start,
    end,
    excerpt: { ...excerptAround(text, sentence), sentence },
    readings: Readings.parse(JSON.parse(claim.readings)),
    others: others.map(({ row, ...listed }) => ({
      ...listed,
      sentence: row.report_text.slice(row.sentence_start, row.sentence_end),
      start: row.start - row.sentence_start,
      end: row.end - row.sentence_start,
    })),
    corrections: await correctionsOfClaim(db, claim.corrects ?? claim.id),
  }
}

function selectEvidence(db: Kysely<Database>) {
  return selectAllClaims(db).select([
    'observation.label',
    'observation.end',
    'observation.sentence_start',
    'observation.sentence_end',
    'observation.readings',
    'report.text as report_text',
  ])
}

async function claimsOfFact(db: Kysely<Database>, { id, region, indicator, measure, period }: ClaimRow) {
  // Claims that the catalogue does not hold have no fact in common that could be told.
  if (indicator === null) return []
  return selectEvidence(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .where('observation.region', '=', region)
    .where('observation.period', '=', period)
    .where('observation.id', '!=', id)
    .execute()
}
