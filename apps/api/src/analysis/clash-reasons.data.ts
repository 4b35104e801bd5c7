import type { ClashReason } from '@biaochi/schema'

/** What of a clash its likely reason depends on. */
export interface Clashing {
  /** Found divided by expected, middle by middle; NaN where one has no middle. */
  ratio: number
  /** Whether growth at constant prices takes part. */
  isAtConstantPrices: boolean
  /** Whether the claims stand in different reports, or one is an estimate and another is not. */
  isLater: boolean
  /** Whether it is a place that clashes. */
  isRank: boolean
  /** Whether the figure lies outside what is plausible by itself. */
  isImplausible: boolean
}

/** A likely reason, and when it is given. */
export interface ClashReasonRow {
  reason: ClashReason
  when: string
  applies: (clash: Clashing) => boolean
  example: Clashing
  never: Clashing
}

const plain: Clashing = { ratio: 3, isAtConstantPrices: false, isLater: false, isRank: false, isImplausible: false }

/** How far a ratio lies from the next power of ten, in powers of ten. */
const isPowerOfTen = (ratio: number) => {
  const power = Math.log10(Math.abs(ratio))
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 0.02
}

/** Likely reasons of clashes; the first that applies is given. */
export const clashReasons: readonly ClashReasonRow[] = [
  {
    reason: 'other_peers',
    when: 'a claimed place: whom a report ranks itself among is told in few words',
    applies: ({ isRank }) => isRank,
    example: { ...plain, isRank: true },
    never: plain,
  },
  {
    reason: 'typing',
    when: 'ten times too much or too little, or a hundred times, within 5 %; or implausible by itself',
    applies: ({ ratio, isImplausible }) => isImplausible || isPowerOfTen(ratio),
    example: { ...plain, ratio: 10.1 },
    never: { ...plain, ratio: 1.1 },
  },
  {
    reason: 'comparable_prices',
    when: 'growth at constant prices takes part, and the figure is off by less than a third',
    applies: ({ ratio, isAtConstantPrices }) => isAtConstantPrices && ratio > 0.75 && ratio < 1.33,
    example: { ...plain, ratio: 1.2, isAtConstantPrices: true },
    never: { ...plain, ratio: 1.2 },
  },
  {
    reason: 'revision',
    when: 'one claim came later, in another report or after an estimate, and the figure is off by less than a quarter',
    applies: ({ ratio, isLater }) => isLater && ratio > 0.8 && ratio < 1.25,
    example: { ...plain, ratio: 1.05, isLater: true },
    never: { ...plain, isLater: true },
  },
  {
    reason: 'scope',
    when: 'anything else: the figures most likely count different things',
    applies: () => true,
    example: plain,
    never: { ...plain, ratio: 100 },
  },
]
