import type { CheckId } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema'
import { groupBy } from '../group-by.js'
import type { ChosenClaims } from '../query/chosen-claims.js'
import type { ClaimRow } from '../query/claim.js'
import { grownAtConstantPrices } from '../query/constant-prices.data.js'
import { inOrder } from '../query/selection.js'
import { basisOf } from '../query/series.js'
import { checks, priceMargin } from './checks.data.js'
import { type Clashing, clashReasons } from './clash-reasons.data.js'
import { over, possibleValues } from './derive.js'
import { formulas } from './formulas.data.js'
import { completeParts, partRows } from './parts-of-whole.data.js'
import type { Span } from './span.js'

/** A clash between a claim and others, or between a claim and what is possible. */
export interface FoundClash {
  check: CheckId
  claim: ClaimRow
  against: readonly { role: string; claim: ClaimRow }[]
  /** In the claim's unit, but for sums of shares, which are in percent. */
  expected: Span
  found: Span
  isImplausible?: boolean
}

/** Claims that are checked: those that the default rule shows, to be looked up, and all of them. */
export interface Facts {
  claims: readonly ClaimRow[]
  chosen: ChosenClaims
}

/** The claims of what is shown: one for each region, indicator, measure and year. */
function shownClaims({ claims, chosen }: Facts): ClaimRow[] {
  return claims.filter(
    (claim) => chosen(claim.region, claim.indicator ?? '', claim.measure, claim.year_to ?? 0) === claim,
  )
}

const apart = (found: Span, expected: Span) => {
  const dust = 1e-9 * Math.max(...[found.from, found.to].filter(Number.isFinite).map(Math.abs), 0)
  return found.from > expected.to + dust || found.to < expected.from - dust
}

/** Levels that are not last year's level and its growth. */
function levelsAgainstGrowth(facts: Facts): FoundClash[] {
  return shownClaims(facts).flatMap((claim): FoundClash[] => {
    if (claim.measure !== 'level' || claim.unit === '%' || claim.indicator === null) return []
    const year = claim.year_to ?? 0
    const last = facts.chosen(claim.region, claim.indicator, 'level', year - 1)
    const growth = facts.chosen(claim.region, claim.indicator, 'growth', year)
    if (last?.unit !== claim.unit || growth?.unit !== '%') return []
    const { below, above } = isAtConstantPrices(growth) ? priceMargin : checks.level_against_growth.margin
    const { from, to } = over(formulas.level_from_growth, [last, growth].map(possibleValues))
    const expected = { from: from * (1 - below / 100), to: to * (1 + above / 100) }
    const found = possibleValues(claim)
    const against = [
      { role: 'last_level', claim: last },
      { role: 'growth', claim: growth },
    ]
    return apart(found, expected) ? [{ check: 'level_against_growth', claim, against, expected, found }] : []
  })
}

/** Whether a growth leaves the change of prices out. */
function isAtConstantPrices({ measure, indicator, basis }: ClaimRow): boolean {
  return measure === 'growth' && (basis === 'comparable' || grownAtConstantPrices.has(indicator ?? ''))
}

/** Parts that are more than their whole. */
function partsAboveWhole(facts: Facts): FoundClash[] {
  return shownClaims(facts).flatMap((claim) => {
    if (claim.measure !== 'level') return []
    const wholes = partRows.filter(({ part, isWithin }) => isWithin && part === claim.indicator)
    return wholes.flatMap(({ whole }): FoundClash[] => {
      const other = facts.chosen(claim.region, whole, 'level', claim.year_to ?? 0)
      if (other?.unit !== claim.unit) return []
      const expected = { from: 0, to: possibleValues(other).to }
      const found = possibleValues(claim)
      const against = [{ role: 'whole', claim: other }]
      return found.from > expected.to ? [{ check: 'part_above_whole', claim, against, expected, found }] : []
    })
  })
}

const wholeShare: Span = { from: 0, to: 100 }

/** Shares below nothing or above all, one by one and of parts that make up a whole. */
function sharesBeyondWhole(facts: Facts): FoundClash[] {
  const shares = shownClaims(facts).filter(({ measure, unit }) => measure === 'share' && unit === '%')
  const isPart = new Set(partRows.filter(({ isWithin }) => isWithin).map(({ part }) => part))
  const single = shares
    .filter((claim) => isPart.has(claim.indicator ?? '') && apart(possibleValues(claim), wholeShare))
    .map(
      (claim): FoundClash => ({
        check: 'shares_beyond_whole',
        claim,
        against: [],
        expected: wholeShare,
        found: possibleValues(claim),
        isImplausible: true,
      }),
    )
  const summed = shares.flatMap((claim) =>
    completeParts.flatMap((parts): FoundClash[] => {
      if (parts[0] !== claim.indicator) return []
      const others = parts.slice(1).flatMap((part) => {
        const other = facts.chosen(claim.region, part, 'share', claim.year_to ?? 0)
        return other?.unit === '%' ? [other] : []
      })
      if (others.length < parts.length - 1) return []
      const spans = [claim, ...others].map(possibleValues)
      const found = {
        from: spans.reduce((sum, { from }) => sum + from, 0),
        to: spans.reduce((sum, { to }) => sum + to, 0),
      }
      const against = others.map((other) => ({ role: 'part', claim: other }))
      return apart(found, wholeShare)
        ? [{ check: 'shares_beyond_whole', claim, against, expected: wholeShare, found }]
        : []
    }),
  )
  return [...single, ...summed]
}

/** Figures that no region of China has ever had. */
function outsideRange({ claims }: Facts): FoundClash[] {
  return claims.flatMap((claim): FoundClash[] => {
    const indicator = indicatorById(claim.indicator ?? '')
    const isLevel = claim.measure === 'level' && claim.unit === indicator?.unit
    const range = isLevel ? indicator?.range.level : claim.measure === 'growth' ? indicator?.range.growth : null
    if (!range) return []
    const [from, to] = range
    const found = possibleValues(claim)
    return apart(found, { from, to })
      ? [{ check: 'outside_range', claim, against: [], expected: { from, to }, found, isImplausible: true }]
      : []
  })
}

const toldAlike = new Set(['level', 'growth', 'share', 'ratio'])

/** Claims of one fact that another report tells otherwise, by more than rounding and hedges allow. The one that the default rule shows stands against the others. */
function reportsDiffer({ claims }: Facts): FoundClash[] {
  const facts = groupBy(
    claims.filter(({ measure }) => toldAlike.has(measure)),
    (claim) => [claim.region, claim.indicator, claim.measure, claim.unit, basisOf(claim), claim.year_to].join(' '),
  )
  return [...facts.values()].flatMap((ofFact) => {
    const [shown, ...others] = inOrder(ofFact, 'default')
    if (shown === undefined) return []
    return others
      .filter((claim) => claim.report_id !== shown.report_id && apart(possibleValues(claim), possibleValues(shown)))
      .map(
        (claim): FoundClash => ({
          check: 'two_reports_differ',
          claim,
          against: [{ role: 'other', claim: shown }],
          expected: possibleValues(shown),
          found: possibleValues(claim),
        }),
      )
  })
}

/** Every clash that claims have among themselves; claimed ranks, which need the words and the others' figures, apart. */
export function clashesOf(facts: Facts): FoundClash[] {
  return [levelsAgainstGrowth, partsAboveWhole, sharesBeyondWhole, outsideRange, reportsDiffer].flatMap((check) =>
    check(facts),
  )
}

/** The likely reason of a clash, by the table of reasons. */
export function reasonOf({ check, claim, against, expected, found, isImplausible = false }: FoundClash) {
  const all = [claim, ...against.map((other) => other.claim)]
  const clash: Clashing = {
    ratio: middle(found) / middle(expected),
    isAtConstantPrices: all.some(isAtConstantPrices),
    isLater:
      new Set(all.map(({ report_id }) => report_id)).size > 1 || new Set(all.map(({ status }) => status)).size > 1,
    isRank: check === 'claimed_rank',
    isImplausible,
  }
  return clashReasons.find(({ applies }) => applies(clash))?.reason ?? 'scope'
}

const middle = ({ from, to }: Span) => (Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : Number.NaN)

/** By how much what was found lies outside: places for ranks, points for percentages, else percent of what was expected. */
export function excessOf({ claim, expected, found }: FoundClash): number {
  const isAbove = found.from > expected.to
  const off = isAbove ? found.from - expected.to : expected.from - found.to
  const edge = Math.abs(isAbove ? expected.to : expected.from)
  if (claim.measure === 'rank' || claim.unit === '%' || edge === 0) return off
  return (off / edge) * 100
}
