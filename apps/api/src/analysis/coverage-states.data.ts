import type { CoverageState, Measure } from '@biaochi/schema'
import { ownMeasures } from './own-measures.js'

/** What of a claim the state of its cell depends on. */
export interface Covering {
  measure: Measure
  /** 1 where the period is one whole year. */
  is_annual: number
  status: 'actual' | 'estimate' | 'target'
}

/** What is looked for in a cell. */
export interface Looked {
  indicator: string
  /** The measure that counts as the figure; undefined for the indicator's own. */
  measure?: Measure | undefined
  /** Whether a report is stored that could say it. */
  isHeld: boolean
}

interface StateRow {
  state: CoverageState
  /** Of a claim that makes this state; of several the first is given. */
  makes: (claim: Covering, looked: Looked) => boolean
}

const isDone = ({ status }: Covering) => status !== 'target'
const isAnnual = ({ is_annual }: Covering) => is_annual === 1

const isFigure = (claim: Covering, { indicator, measure }: Looked) =>
  isAnnual(claim) &&
  isDone(claim) &&
  (measure === undefined ? ownMeasures(indicator).includes(claim.measure) : claim.measure === measure)

/** A target counts in the measure asked for; where none is, in any: an amount is mostly promised as growth. */
const isTarget = (claim: Covering, { measure }: Looked) =>
  isAnnual(claim) && !isDone(claim) && (measure === undefined || claim.measure === measure)

/** States that a claim makes, the fullest first; the first row with a claim decides. */
export const stateRows: readonly StateRow[] = [
  { state: 'figure', makes: isFigure },
  { state: 'only_growth', makes: (claim) => isAnnual(claim) && isDone(claim) && claim.measure === 'growth' },
  { state: 'only_other_measure', makes: (claim) => isAnnual(claim) && isDone(claim) },
  { state: 'only_target', makes: (claim) => isAnnual(claim) && !isDone(claim) },
  { state: 'only_part_year', makes: (claim) => !isAnnual(claim) },
]

/** The state of a cell, and the claim that makes it. Claims in the order in which they are to be chosen. */
export function coverageOf<Claim extends Covering>(
  claims: readonly Claim[],
  looked: Looked,
): { state: CoverageState; claim: Claim | undefined } {
  for (const { state, makes } of stateRows) {
    const claim = claims.find((candidate) => makes(candidate, looked))
    if (claim === undefined) continue
    const isWithTarget = state === 'figure' && claims.some((candidate) => isTarget(candidate, looked))
    return { state: isWithTarget ? 'figure_and_target' : state, claim }
  }
  return { state: looked.isHeld ? 'not_said' : 'report_missing', claim: undefined }
}
