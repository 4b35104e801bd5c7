import { CheckId, type Clash, type Clashes, type Quote } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { clashesOf, excessOf, type FoundClash, reasonOf } from '../analysis/checks.js'
import { claimedRank, rankClash } from '../analysis/claimed-ranks.js'
import { toInterval, undusted } from '../analysis/span.js'
import { BiaochiError } from '../errors.js'
import type { Database } from '../storage/tables.js'
import { chosenBy, figuresDone } from './chosen-claims.js'
import { type ClaimRow, toClaim } from './claim.js'
import { readCursor, writeCursor } from './cursor.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { quotesOf } from './quotes.js'

/** Which claims are checked. */
export interface ClashesQuestion {
  regions?: readonly string[] | undefined
  /** Indicators whose claims are looked at; what they are held against may be others. */
  indicators?: readonly string[] | undefined
  checks?: readonly CheckId[] | undefined
  from?: number | undefined
  to?: number | undefined
  cursor?: string | undefined
  limit: number
}

const Key = z.tuple([z.int(), z.string(), z.string()])
type Key = z.infer<typeof Key>

/**
 * A page of clashes, the latest year first, then by region and id, each with its claims and their sentences.
 * @throws BiaochiError `invalid_input` where neither an indicator nor a region is named, or the cursor is none
 */
export async function listClashes(db: Kysely<Database>, question: ClashesQuestion): Promise<Clashes> {
  if (question.indicators === undefined && question.regions === undefined) {
    throw new BiaochiError('invalid_input', {
      message: 'neither an indicator nor a region is named.',
      path: 'regions',
      hint: 'Give regions, indicators or both.',
    })
  }
  const after = question.cursor === undefined ? undefined : readCursor(question.cursor, Key)
  const all = (await foundClashes(db, question)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
  const rest = after === undefined ? all : all.filter((clash) => compareKeys(after, keyOf(clash)) < 0)
  const rows = rest.slice(0, question.limit)
  const last = rows.at(-1)
  const ids = rows.flatMap(({ claim, against }) => [claim.id, ...against.map((other) => other.claim.id)])
  const quotes = await quotesOf(db, [...new Set(ids)])
  return {
    clashes: rows.map((row) => toClash(row, quotes)),
    counts: countChecks(all),
    next: last && rest.length > rows.length ? writeCursor(keyOf(last)) : null,
  }
}

const keyOf = (clash: FoundClash): Key => [clash.claim.year_to ?? 0, clash.claim.region, idOf(clash)]

const idOf = ({ check, claim, against }: FoundClash) =>
  [check, claim.id, ...against.slice(0, 1).map((other) => other.claim.id)].join(':')

function compareKeys([yearA, regionA, idA]: Key, [yearB, regionB, idB]: Key): number {
  if (yearA !== yearB) return yearB - yearA
  if (regionA !== regionB) return regionA < regionB ? -1 : 1
  return idA === idB ? 0 : idA < idB ? -1 : 1
}

async function foundClashes(db: Kysely<Database>, question: ClashesQuestion): Promise<FoundClash[]> {
  const { indicators, from, to } = question
  const regions = [...new Set(question.regions ?? citiesHeld(await heldYears(db)))]
  const range = { from: from === undefined ? undefined : from - 1, to }
  const claims = await figuresDone(db, { regions, ...range })
  const found = [
    ...clashesOf({ claims, chosen: chosenBy('default', claims) }),
    ...(await rankClashes(
      db,
      claims.filter(({ measure }) => measure === 'rank'),
    )),
  ]
  return found.filter(
    ({ check, claim }) =>
      (question.checks === undefined || question.checks.includes(check)) &&
      (indicators === undefined || indicators.includes(claim.indicator ?? '')) &&
      (from === undefined || (claim.year_to ?? 0) >= from),
  )
}

/** Claimed places that the figures of the others do not allow. */
async function rankClashes(db: Kysely<Database>, claims: readonly ClaimRow[]): Promise<FoundClash[]> {
  if (claims.length === 0) return []
  const quotes = await quotesOf(
    db,
    claims.map(({ id }) => id),
  )
  const ranks = claims.flatMap((claim) => {
    const quote = quotes.get(claim.id)
    const rank = quote && claimedRank(claim, quote)
    return rank ? [rank] : []
  })
  if (ranks.length === 0) return []
  const years = claims.map(({ year_to }) => year_to ?? 0)
  const figures = await figuresDone(db, {
    regions: [...new Set(ranks.flatMap(({ peers }) => peers))],
    indicators: [...new Set(ranks.map(({ claim }) => claim.indicator ?? ''))],
    from: Math.min(...years),
    to: Math.max(...years),
  })
  const chosen = chosenBy('default', figures)
  return ranks.flatMap((rank) => rankClash(rank, chosen))
}

function toClash(found: FoundClash, quotes: ReadonlyMap<string, Quote>): Clash {
  const { check, claim, against } = found
  const quoted = (row: ClaimRow) => ({ claim: toClaim(row), quote: quotes.get(row.id) ?? null })
  return {
    id: idOf(found),
    check,
    region: claim.region,
    indicator: claim.indicator ?? '',
    measure: claim.measure,
    year: claim.year_to ?? 0,
    claim: quoted(claim),
    against: against.map((other) => ({ role: other.role, ...quoted(other.claim) })),
    expected: toInterval(found.expected),
    found: toInterval(found.found),
    unit: claim.unit,
    excess: undusted(excessOf(found)),
    reason: reasonOf(found),
  }
}

function countChecks(found: readonly FoundClash[]): Clashes['counts'] {
  const counts = Object.fromEntries(CheckId.options.map((check) => [check, 0])) as Clashes['counts']
  for (const { check } of found) counts[check] += 1
  return counts
}
