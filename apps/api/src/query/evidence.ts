import { type Evidence, Reading, type SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { BiaochiError } from '../errors.js'
import { regionOfId } from '../storage/ids.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims, toClaim } from './claim.js'
import { excerptAround } from './excerpt.js'
import { type Language, reasonBetween } from './reason.js'
import { inOrder } from './selection.js'

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
  if (claim === undefined) {
    throw new BiaochiError('unknown_observation', {
      message: `unknown observation: ${id.slice(0, 60)}.`,
      path: 'id',
      hint: 'It may have gone when its report was read again; find it anew in the comparison.',
    })
  }
  const others = inOrder(
    (await claimsOfFact(db, claim)).filter((other) => isDone(other) === isDone(claim)),
    rule,
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
    others: others.map((other) => ({
      claim: toClaim(other),
      sentence: other.report_text.slice(other.sentence_start, other.sentence_end),
      start: other.start - other.sentence_start,
      end: other.end - other.sentence_start,
      why: reasonBetween(claim, other, rule, language),
    })),
  }
}

function selectEvidence(db: Kysely<Database>) {
  return selectClaims(db).select([
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
