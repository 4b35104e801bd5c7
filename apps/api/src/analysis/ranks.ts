import type { Claim, RankInterval } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema'
import { openValues } from '@biaochi/schema/open-values'

/** What of a claim its place depends on. */
export type Placed = Pick<Claim, 'value' | 'upper' | 'bound' | 'text' | 'measure'>

/** Which end of the values is the first place: the lower one for ranks, and for what is better the less there is. */
export function firstPlace(indicator: string, measure: Claim['measure']): 'highest' | 'lowest' {
  return measure === 'rank' || indicatorById(indicator)?.better === 'less' ? 'lowest' : 'highest'
}

/**
 * The places that the words of claims allow among each other, in the order of the claims. A claim is behind all that are
 * surely before it, and before all that are surely behind it; equal exact values share a place.
 */
export function rankIntervals(claims: readonly Placed[], first: 'highest' | 'lowest'): RankInterval[] {
  const sides = claims.map((claim) => {
    const { from, to } = openValues(claim)
    return first === 'highest' ? { from, to } : { from: -to, to: -from }
  })
  const floors = sides.map(({ from }) => from).sort((a, b) => a - b)
  const tops = sides.map(({ to }) => to).sort((a, b) => a - b)
  const above = (sorted: readonly number[], value: number) => sorted.length - upperPlace(sorted, value)
  return sides.map(({ from, to }) => {
    // Itself counts among those that may be above where its own words leave it open.
    const maybeAbove = above(tops, from) - (to > tolerant(from) ? 1 : 0)
    return { from: above(floors, to) + 1, to: maybeAbove + 1, of: claims.length }
  })
}

/** The value with the dust of binary fractions, within which two are the same. */
const tolerant = (value: number) => (Number.isFinite(value) ? value + Math.abs(value) * 1e-9 : value)

/** How many of the sorted values are no greater. */
function upperPlace(sorted: readonly number[], value: number): number {
  const limit = tolerant(value)
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
