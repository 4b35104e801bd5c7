import { type Evidence, Reading } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { BiaochiError } from '../errors.js'
import { regionOfId } from '../storage/ids.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims, toClaim } from './claim.js'
import { excerptAround } from './excerpt.js'
import { decide, inOrder } from './selection.js'

/** Language of the reasons. */
export type Language = 'zh' | 'en'

const Readings = z.array(Reading)

/**
 * The words behind one claim, and the other claims of the same fact: region, indicator, measure and period are the
 * same, and it is said of what was done, or of what was promised, as this one is.
 * @throws BiaochiError `unknown_observation`
 */
export async function evidence(db: Kysely<Database>, id: string, language: Language): Promise<Evidence> {
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
  const others = inOrder((await claimsOfFact(db, claim)).filter((other) => isDone(other) === isDone(claim)))
  const { report_text: text, start, end } = claim
  const sentence = { start: claim.sentence_start, end: claim.sentence_end }
  return {
    claim: toClaim(claim),
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
      why: reason(claim, other, language),
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

const units: Record<Language, (a: string, b: string) => string> = {
  zh: (a, b) => `单位不同（${a}，${b}），不能相比`,
  en: (a, b) => `The units differ (${a}, ${b}) and cannot be compared`,
}

/** Which words stand before the reason where the other claim goes before this one. */
const preferred: Record<Language, string> = { zh: '此说法优先：', en: 'This one goes first: ' }

/** Why the rule puts one claim before the other. */
function reason(claim: ClaimRow, other: ClaimRow, language: Language): string {
  if (claim.unit !== other.unit) return units[language](claim.unit, other.unit)
  const decided = decide(claim, other)
  if (decided === undefined) return ''
  const words = decided.criterion.passedOver[language]
  return decided.taken === 'first' ? words : `${preferred[language]}${words}`
}
