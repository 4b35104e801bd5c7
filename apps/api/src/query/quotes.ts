import type { Quote } from '@biaochi/schema'
import { type Kysely, sql } from 'kysely'
import { listed } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'

/**
 * The sentences that claims stand in, by id. A claim whose report has no stored text has none.
 * The sentence is cut out by the database, as a page of claims may lie in hundreds of long texts.
 */
export async function quotesOf(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, Quote>> {
  const rows = await selectPlaces(db, ids)
    .select(
      sql<string>`substr(report.text, observation.sentence_start + 1, observation.sentence_end - observation.sentence_start)`.as(
        'sentence',
      ),
    )
    .execute()
  const quotes = new Map<string, Quote>()
  const inDoubt: string[] = []
  for (const row of rows) {
    if (standsIn(row.sentence, row)) quotes.set(row.id, quote(row.sentence, row))
    else inDoubt.push(row.id)
  }
  for (const [id, found] of await quotesOfWholeTexts(db, inDoubt)) quotes.set(id, found)
  return quotes
}

interface Place {
  text: string
  start: number
  sentence_start: number
  sentence_end: number
}

/** Databases count characters where offsets are UTF-16: a rare character beyond 16 bits shifts what is cut out. */
function standsIn(sentence: string, place: Place): boolean {
  const from = place.start - place.sentence_start
  const isWhole = sentence.length === place.sentence_end - place.sentence_start
  return isWhole && sentence.slice(from, from + place.text.length) === place.text
}

function quote(sentence: string, place: Place): Quote {
  const start = place.start - place.sentence_start
  return { sentence, start, end: start + place.text.length }
}

async function quotesOfWholeTexts(db: Kysely<Database>, ids: readonly string[]): Promise<[string, Quote][]> {
  if (ids.length === 0) return []
  const rows = await selectPlaces(db, ids).select('report.text as report_text').execute()
  return rows.flatMap((row): [string, Quote][] => {
    const sentence = row.report_text.slice(row.sentence_start, row.sentence_end)
    return standsIn(sentence, row) ? [[row.id, quote(sentence, row)]] : []
  })
}

/** Claims with where they stand, by their ids. */
export function selectPlaces(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom(listed(db, ids))
    .innerJoin('observation', (join) =>
      join
        .on('observation.report_region', '=', sql<string>`substr(wanted.value, 1, 6)`)
        .onRef('observation.id', '=', 'wanted.value'),
    )
    .innerJoin('report', (join) =>
      join.onRef('report.region', '=', 'observation.report_region').onRef('report.id', '=', 'observation.report_id'),
    )
    .select([
      'observation.id',
      'observation.text',
      'observation.start',
      'observation.sentence_start',
      'observation.sentence_end',
    ])
}
