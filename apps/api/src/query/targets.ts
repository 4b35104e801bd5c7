import { type Quote, Reading, type TargetRow, type Targets, Verdict } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { firmnessOf } from '../analysis/firmness.js'
import { toInterval } from '../analysis/span.js'
import { distanceOf, distanceUnit, senseOf } from '../analysis/verdict.js'
import { BiaochiError } from '../errors.js'
import type { Database } from '../storage/tables.js'
import { toClaim } from './claim.js'
import { readCursor, writeCursor } from './cursor.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { quotesOf, selectPlaces } from './quotes.js'
import {
  compareTargetKeys,
  type SaidAndDone,
  saidAndDone,
  type TargetKey,
  type TargetsWanted,
  targetKey,
} from './said-and-done.js'

/** Which targets are listed. Without regions, those of all cities of which a report is stored. */
export interface TargetsQuestion extends Omit<TargetsWanted, 'regions'> {
  regions?: readonly string[] | undefined
  /** `next` of the page before. */
  cursor?: string | undefined
  /** Rows to a page. */
  limit: number
}

const Key = z.tuple([z.int(), z.string(), z.string(), z.string(), z.string()])

/**
 * A page of targets, each with what was done, its verdict and both sentences.
 * @throws BiaochiError `invalid_input` where neither an indicator nor a region is named, or the cursor is none
 */
export async function listTargets(db: Kysely<Database>, question: TargetsQuestion): Promise<Targets> {
  if (question.indicators === undefined && question.regions === undefined) {
    throw new BiaochiError('invalid_input', {
      message: 'neither an indicator nor a region is named.',
      path: 'indicators',
      hint: 'Give indicators, regions or both.',
    })
  }
  const after = question.cursor === undefined ? undefined : readCursor(question.cursor, Key)
  const regions = question.regions ?? citiesHeld(await heldYears(db))
  const all = await saidAndDone(db, { ...question, regions })
  const page = pageAfter(all, after, question.limit)
  return {
    rule: question.rule,
    rows: await toRows(db, page.rows),
    counts: countVerdicts(all),
    next: page.next,
  }
}

function pageAfter(
  all: readonly SaidAndDone[],
  after: TargetKey | undefined,
  limit: number,
): { rows: SaidAndDone[]; next: string | null } {
  const rest = after === undefined ? all : all.filter((row) => compareTargetKeys(after, targetKey(row)) < 0)
  const rows = rest.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: last && rest.length > limit ? writeCursor(targetKey(last)) : null }
}

function countVerdicts(rows: readonly SaidAndDone[]): Targets['counts'] {
  const counts = Object.fromEntries(Verdict.options.map((verdict) => [verdict, 0])) as Targets['counts']
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

async function toRows(db: Kysely<Database>, rows: readonly SaidAndDone[]): Promise<TargetRow[]> {
  const targets = rows.map(({ target }) => target.id)
  const outcomes = rows.flatMap(({ outcome }) => (outcome ? [outcome.id] : []))
  const [quotes, words] = await Promise.all([quotesOf(db, [...targets, ...outcomes]), targetWords(db, targets)])
  return rows.map((row) => toRow(row, quotes, words))
}

function toRow(
  { region, indicator, measure, unit, year, verdict, ...row }: SaidAndDone,
  quotes: ReadonlyMap<string, Quote>,
  words: ReadonlyMap<string, Extent>,
): TargetRow {
  const target = toClaim(row.target)
  const outcome = row.outcome && toClaim(row.outcome)
  const quote = quotes.get(target.id) ?? null
  const extent = words.get(target.id)
  return {
    region,
    indicator,
    measure,
    unit,
    year,
    target: {
      claim: target,
      quote,
      firmness: firmnessOf(
        target.bound,
        quote,
        quote && extent ? quote.sentence.slice(extent.start, extent.end) : null,
      ),
      sense: senseOf(target),
      others: row.otherTargets,
    },
    outcome: outcome ? { claim: outcome, quote: quotes.get(outcome.id) ?? null, others: row.otherOutcomes } : null,
    verdict,
    distance: outcome ? toInterval(distanceOf(target, outcome)) : null,
    distanceUnit: distanceUnit(unit),
  }
}

/** UTF-16 offsets within a sentence. */
interface Extent {
  start: number
  end: number
}

const Readings = z.array(Reading)

/** Where in its sentence the word stands that made a claim a target, by id; claims without such a word are absent. */
async function targetWords(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, Extent>> {
  const rows = await selectPlaces(db, ids).select('observation.readings').execute()
  return new Map(
    rows.flatMap((row): [string, Extent][] => {
      const status = Readings.parse(JSON.parse(row.readings)).find(({ field }) => field === 'status')
      if (status?.start == null || status.end === null || status.start < row.sentence_start) return []
      return [[row.id, { start: status.start - row.sentence_start, end: status.end - row.sentence_start }]]
    }),
  )
}
