import type { Claim } from '@biaochi/schema'
import { resolution } from '@biaochi/schema/scale'

/** What of a claim its place in a rank depends on. */
export type Ranked = Pick<Claim, 'value' | 'upper' | 'bound' | 'text'>

/** Rows that share a rank, as their words do not tell them apart: places `first` to `last`, counted from 1. */
export interface RankBracket {
  first: number
  last: number
}

/**
 * The values that the words of a claim leave open, in the base unit.
 * ≈ leaves one step of the last digit said that is not a zero, and never more than a twentieth of the number
 * (≈4.5%: 4.4 to 4.6, ≈2万亿: 1.9 to 2.1); > and ≥ leave all above, < and ≤ all below.
 */
export function openValues(claim: Ranked): { from: number; to: number } {
  const { value, upper, bound } = claim
  switch (bound) {
    case 'gt':
    case 'ge':
      return { from: value, to: Number.POSITIVE_INFINITY }
    case 'lt':
    case 'le':
      return { from: Number.NEGATIVE_INFINITY, to: value }
    case 'range':
      return { from: value, to: upper ?? value }
    case 'approx': {
      const slack = Math.min(lastDigit(claim), Math.abs(value) / 20)
      return { from: value - slack, to: value + slack }
    }
    default:
      return { from: value, to: value }
  }
}

/** The place of the last stated digit that is not a zero: 1e10 for 约2190亿元, 0.1 for 4.5%. */
function lastDigit({ value, text }: Ranked): number {
  let place = resolution(value, text)
  if (value === 0 || !(place > 0)) return 0
  while (Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9) place *= 10
  return place
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
