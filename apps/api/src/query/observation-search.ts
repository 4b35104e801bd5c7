import type { Measure, ObservationPage, Status } from '@biaochi/schema'
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, selectClaims, toClaim } from './claim.js'
import { readCursor, writeCursor } from './cursor.js'

/** Which claims are looked for; every filter that is given must hold. */
export interface SearchQuestion {
  regions?: readonly string[] | undefined
  indicators?: readonly string[] | undefined
  measures?: readonly Measure[] | undefined
  statuses?: readonly Status[] | undefined
  /** First and last year in which a period ends. */
  from?: number | undefined
  to?: number | undefined
  /** Words that the label or the quantity holds, whatever their case. */
  text?: string | undefined
  /** `next` of the page before. */
  cursor?: string | undefined
  /** Claims to a page. */
  limit: number
}

const Key = z.tuple([z.string(), z.int(), z.string()])
type Key = z.infer<typeof Key>

/**
 * A page of claims by region, the latest year first, then by id. Claims whose period names no year are not among them.
 * @throws BiaochiError `invalid_input` where the cursor is none that a page has given
 */
export async function searchObservations(db: Kysely<Database>, question: SearchQuestion): Promise<ObservationPage> {
  const wanted = question.limit + 1
  const found: FoundRow[] = []
  for (const step of steps(question.cursor === undefined ? undefined : readCursor(question.cursor, Key))) {
    if (found.length < wanted)
      found.push(
        ...(await step(select(db, question))
          .limit(wanted - found.length)
          .execute()),
      )
  }
  const rows = found.slice(0, question.limit)
  const last = rows.at(-1)
  return {
    observations: rows.map((row) => ({ ...toClaim(row), label: row.label })),
    next: last && found.length > rows.length ? writeCursor([last.region, last.year_to ?? 0, last.id]) : null,
  }
}

type FoundRow = ClaimRow & { label: string }
type Selection = ReturnType<typeof select>

/**
 * What comes after a key, in parts that each are one stretch of the index: the rest of its year, the earlier years of its
 * region, the regions after it. One condition for all three would read the stretches before it as well.
 */
function steps(after: Key | undefined): ((query: Selection) => Selection)[] {
  if (after === undefined) return [(query) => query]
  const [region, year, id] = after
  return [
    (query) =>
      query
        .where('observation.region', '=', region)
        .where('observation.year_to', '=', year)
        .where('observation.id', '>', id),
    (query) => query.where('observation.region', '=', region).where('observation.year_to', '<', year),
    (query) => query.where('observation.region', '>', region),
  ]
}

function select(db: Kysely<Database>, question: SearchQuestion) {
  const { regions, indicators, measures, statuses, from, to, text } = question
  return selectClaims(db)
    .select('observation.label')
    .where('observation.year_to', 'is not', null)
    .$if(regions !== undefined, (query) => query.where((eb) => oneOf(db, eb.ref('observation.region'), regions ?? [])))
    .$if(indicators !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.indicator'), indicators ?? [])),
    )
    .$if(measures !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.measure'), measures ?? [])),
    )
    .$if(statuses !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.status'), statuses ?? [])),
    )
    .$if(from !== undefined, (query) => query.where('observation.year_to', '>=', from ?? 0))
    .$if(to !== undefined, (query) => query.where('observation.year_to', '<=', to ?? 0))
    .$if(text !== undefined && text !== '', (query) =>
      query.where((eb) => eb.or([holds(eb.ref('observation.label'), text), holds(eb.ref('observation.text'), text)])),
    )
    .orderBy('observation.region')
    .orderBy('observation.year_to', 'desc')
    .orderBy('observation.id')
}

/** Whether a column holds the words; % and _ in them stand for themselves. */
function holds(column: Expression<string>, words = '') {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`
}
