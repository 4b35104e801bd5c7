import type { Measure, Quote } from '@biaochi/schema'
import type { ChosenClaims } from '../query/chosen-claims.js'
import type { ClaimRow } from '../query/claim.js'
import type { FoundClash } from './checks.js'
import { ownMeasures } from './own-measures.js'
import { type RankPeersRow, rankPeers } from './rank-peers.data.js'
import { firstPlace, rankIntervals } from './ranks.js'

/** A claimed place, with whom it is among and what is ranked. */
export interface ClaimedRank {
  claim: ClaimRow
  peers: readonly string[]
  measures: readonly Measure[]
}

/** Characters before a rank in which the words stand that say among whom. */
const reach = 24

/** Among whom a claim ranks its region, by the words before it; undefined where they do not say so. */
export function claimedRank(claim: ClaimRow, quote: Quote): ClaimedRank | undefined {
  const before = quote.sentence.slice(Math.max(0, quote.start - reach), quote.start)
  const row = nearestPeers(before)
  const clause = before.split(/[，。；：]/).at(-1) ?? before
  // 增量 ranks what was added, which no claim tells.
  if (row === undefined || clause.includes('增量')) return undefined
  const measures: readonly Measure[] = /增速|增幅|增长率/.test(clause) ? ['growth'] : ownMeasures(claim.indicator ?? '')
  const peers = row.peers(claim.region)
  return peers.includes(claim.region) ? { claim, peers, measures } : undefined
}

/** The row of the word that stands last; of words that end alike the longer. */
export function nearestPeers(before: string): RankPeersRow | undefined {
  const ends = rankPeers.map((row) => ({
    row,
    end: Math.max(...row.surface.map((word) => (before.includes(word) ? before.lastIndexOf(word) + word.length : -1))),
  }))
  return ends.reduce<(typeof ends)[number] | undefined>(
    (best, found) => (found.end > (best?.end ?? -1) ? found : best),
    undefined,
  )?.row
}

/**
 * A clash where the figures of the others do not allow the place that is claimed. Where not all of them are at hand there
 * may be more before the region, never fewer: then the place is only too good, never too bad.
 */
export function rankClash({ claim, peers, measures }: ClaimedRank, chosen: ChosenClaims): FoundClash[] {
  const indicator = claim.indicator ?? ''
  const year = claim.year_to ?? 0
  const measure = measures.find((candidate) => chosen(claim.region, indicator, candidate, year) !== undefined)
  const own = measure && chosen(claim.region, indicator, measure, year)
  if (own === undefined) return []
  const figures = peers.flatMap((peer) => {
    const figure = chosen(peer, indicator, own.measure, year)
    return figure?.unit === own.unit ? [figure] : []
  })
  const rank = rankIntervals(figures, firstPlace(indicator, own.measure))[figures.indexOf(own)]
  if (rank === undefined) return []
  const isComplete = figures.length === peers.length
  const expected = { from: rank.from, to: isComplete ? rank.to : Number.POSITIVE_INFINITY }
  const found = { from: claim.value, to: claim.upper ?? claim.value }
  if (found.to >= expected.from && found.from <= expected.to) return []
  const before = figures.filter((figure) => figure !== own && isBefore(figure, own, firstPlace(indicator, own.measure)))
  const against = [own, ...before.slice(0, 5)].map((figure, at) => ({
    role: at === 0 ? 'own' : 'before',
    claim: figure,
  }))
  return [{ check: 'claimed_rank', claim, against, expected, found }]
}

function isBefore(figure: ClaimRow, own: ClaimRow, first: 'highest' | 'lowest'): boolean {
  const [place] = rankIntervals([own, figure], first)
  return place !== undefined && place.from > 1
}
