import type { Basis, Measure } from '@biaochi/schema'
import type { ClaimRow } from './claim.js'
import { grownAtConstantPrices } from './constant-prices.data.js'
import { commonUnit } from './like-for-like.js'

/** What figures of one indicator and measure must share to stand side by side. */
export interface Series {
  unit: string
  /** Null for growth as such, and for growth that is at constant prices by rule. */
  basis: Basis
}

/** What of a claim tells its series. */
export type InSeries = Pick<ClaimRow, 'indicator' | 'measure' | 'unit' | 'basis'>

/**
 * The basis that tells a claim's series from others. Growth of 地区生产总值 is at constant prices by rule, so that 可比 and 实际
 * say nothing new; 一般公共预算收入可比增长 is another series than 一般公共预算收入增长.
 */
export function basisOf({ indicator, measure, basis }: Pick<InSeries, 'indicator' | 'measure' | 'basis'>): Basis {
  const byRule =
    (measure === 'growth' || measure === 'cagr') && indicator !== null && grownAtConstantPrices.has(indicator)
  return byRule ? null : basis
}

/** Whether a claim belongs to a series of its indicator and measure. */
export function isIn(series: Series, claim: InSeries): boolean {
  return claim.unit === series.unit && basisOf(claim) === series.basis
}

/**
 * The series that most claims belong to, so that the larger like-for-like part is shown: first the unit, then the basis
 * within it; where two bases are equally frequent, the one that is no special basis.
 */
export function commonSeries(claims: readonly InSeries[], indicator: string, measure: Measure): Series {
  const unit = commonUnit(claims, indicator, measure)
  const ofUnit = claims.filter((claim) => claim.unit === unit)
  const comparable = ofUnit.filter((claim) => basisOf(claim) === 'comparable').length
  return { unit, basis: comparable * 2 > ofUnit.length ? 'comparable' : null }
}
