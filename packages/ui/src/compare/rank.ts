import type { Claim } from '@biaochi/schema'
import { openValues } from '@biaochi/schema/open-values'

/** What of a claim its place in a rank depends on. */
export type Ranked = Pick<Claim, 'value' | 'upper' | 'bound' | 'text'>

/** Rows that share a rank, as their words do not tell them apart: places `first` to `last`, counted from 1. */
export interface RankBracket {
  first: number
  last: number
}

/** Whether the words say that the higher of two neighbours is really higher. Equal values are not told apart. */
export function toldApart(higher: Ranked, lower: Ranked): boolean {
  const dust = Math.abs(higher.value) * 1e-9
  return openValues(higher).from - openValues(lower).to > dust
}

/**
 * The brackets of a ranked list, highest first: neighbours that cannot be told apart share one.
 * A row on its own has `first` equal to `last`. The brackets cover every row once, in order.
 */
export function rankBrackets(claims: readonly Ranked[]): RankBracket[] {
  const brackets: RankBracket[] = []
  claims.forEach((claim, index) => {
    const place = index + 1
    const open = brackets.at(-1)
    const before = claims[index - 1]
    if (open && before && !toldApart(before, claim)) open.last = place
    else brackets.push({ first: place, last: place })
  })
  return brackets
}

/** The bracket that covers a place, counted from 1. */
export function bracketAt(brackets: readonly RankBracket[], place: number): RankBracket {
  return brackets.find(({ first, last }) => first <= place && place <= last) ?? { first: place, last: place }
}

/** How a bracket is written: 1–4, or 8 for a row on its own. */
export function bracketText({ first, last }: RankBracket): string {
  return first === last ? String(first) : `${first}–${last}`
}

const mirroredBound: Partial<Record<Ranked['bound'], Ranked['bound']>> = { gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' }

/** A claim seen from the other side, for what is best when it is low, as a position is: 第1位 stands above 第2位. */
export function mirrored({ value, upper, bound, text }: Ranked): Ranked {
  return {
    value: upper === null ? -value : -upper,
    upper: upper === null ? null : -value,
    bound: mirroredBound[bound] ?? bound,
    text,
  }
}
