import { Measure, readPeriod, type SelectionRule, type SilenceReason, type SilentCity } from '@biaochi/schema'
import { regionInfo } from '../regions.js'
import { type ClaimRow, type Rankable, toClaim } from './claim.js'
import type { HeldYears } from './held-reports.js'
import { rules } from './rules.data.js'
import { inOrder, isShown } from './selection.js'
import { type InSeries, isIn, type Series } from './series.js'

/** What was asked and not found. */
export interface Asked {
  measure: Measure
  series: Series
  year: number
  rule: SelectionRule
}

/** What of a claim says whether it stands near to what was asked. */
export type Nearby = Rankable & InSeries

/** Why there is no figure, and the claim that stands nearest to what was asked. */
export interface Silence<Claim> {
  reason: SilenceReason
  instead: Claim | null
}

/** A reason with the claims that are there instead. The first row with a claim is given. */
interface Instead {
  reason: SilenceReason
  claims: <Claim extends Nearby>(claims: readonly Claim[], asked: Asked) => Claim[]
}

const annualOf = <Claim extends Nearby>(claims: readonly Claim[], measure: Measure) =>
  claims.filter((claim) => claim.measure === measure && claim.is_annual === 1)

/** Claims for the whole year of what the rule does not show, those in the unit first. */
const unshown = <Claim extends Nearby>(claims: readonly Claim[], { measure, series, rule }: Asked) => {
  const others = annualOf(claims, measure).filter((claim) => !isShown(claim, rule))
  return [...others.filter((claim) => isIn(series, claim)), ...others.filter((claim) => !isIn(series, claim))]
}

/** Reasons that come with a claim, most telling first. */
const insteads: readonly Instead[] = [
  {
    reason: 'only_target',
    claims: (claims, asked) => (rules[asked.rule].shows === 'done' ? unshown(claims, asked) : []),
  },
  {
    reason: 'only_outcome',
    claims: (claims, asked) => (rules[asked.rule].shows === 'target' ? unshown(claims, asked) : []),
  },
  {
    reason: 'only_other_basis',
    // What is in the unit and was not shown can only be on the other basis.
    claims: (claims, { measure, series, rule }) =>
      annualOf(claims, measure).filter((claim) => claim.unit === series.unit && isShown(claim, rule)),
  },
  {
    reason: 'only_other_unit',
    claims: (claims, { measure, rule }) => annualOf(claims, measure).filter((claim) => isShown(claim, rule)),
  },
  {
    reason: 'only_other_measure',
    claims: (claims, { measure, rule }) =>
      Measure.options
        .filter((other) => other !== measure)
        .flatMap((other) => annualOf(claims, other).filter((claim) => isShown(claim, rule))),
  },
  {
    reason: 'only_part_year',
    claims: (claims, { measure, rule }) =>
      claims
        .filter((claim) => claim.measure === measure && claim.is_annual === 0 && isShown(claim, rule))
        .sort((a, b) => monthsOf(b.period) - monthsOf(a.period)),
  },
]

/**
 * Why a region has no figure.
 * @param claims the region's claims on the indicator for the year or part of it, in any measure
 * @param held the years of its stored reports; undefined where none is stored
 * @param until the year in which it was dissolved, if it was
 */
export function silenceOf<Claim extends Nearby>(
  claims: readonly Claim[],
  asked: Asked,
  held: HeldYears | undefined,
  until: number | undefined,
): Silence<Claim> {
  if (claims.length > 0) {
    const ordered = inOrder(claims, asked.rule)
    for (const { reason, claims: pick } of insteads) {
      const [instead] = pick(ordered, asked)
      if (instead) return { reason, instead }
    }
  }
  if (until !== undefined && until <= asked.year) return { reason: 'region_ended', instead: null }
  return { reason: coversYear(held, asked.year) ? 'report_silent' : 'no_report', instead: null }
}

/** `silenceOf` as a comparison lists it. */
export function silentCity(
  region: string,
  claims: readonly ClaimRow[],
  asked: Asked,
  held: HeldYears | undefined,
): SilentCity {
  const { reason, instead } = silenceOf(claims, asked, held, regionInfo(region)?.until)
  return { region, reason, instead: instead ? toClaim(instead) : null }
}

/** Whether a report is stored that looks back on the year or sets its plan. */
export function coversYear(held: HeldYears | undefined, year: number): boolean {
  return held !== undefined && (held.reviewed.has(year) || held.reported.has(year))
}

/** Length of a part of a year in months. */
function monthsOf(period: string): number {
  const parts = readPeriod(period)
  return parts?.from?.month && parts.to.month ? parts.to.month - parts.from.month + 1 : 0
}
