import { type Basis, catalogue, indicatorById, type Measure, type OtherSeries } from '@biaochi/schema'
import { groupBy } from '../group-by.js'
import type { ClaimRow } from './claim.js'
import { grownAtConstantPrices } from './constant-prices.data.js'
import { commonUnit } from './like-for-like.js'

/** What figures of one indicator and measure must share to stand side by side. */
export interface Series {
  unit: string
  /** Null for growth as such, and for growth that is at constant prices by rule. */
  basis: Basis
}

/** What the caller wants of the series; what is left out is taken from the claims. */
export interface WantedSeries {
  unit?: string | undefined
  basis?: 'comparable' | 'none' | undefined
}

/** What of a claim tells its series. */
export type InSeries = Pick<ClaimRow, 'indicator' | 'measure' | 'unit' | 'basis'>

/**
 * The basis that tells a claim's series from others. Growth of 地区生产总值 is at constant prices by rule, so that 可比 and 实际
 * say nothing new; 一般公共预算收入可比增长 is another series than 一般公共预算收入增长.
 */
export function basisOf({ indicator, measure, basis }: Pick<InSeries, 'indicator' | 'measure' | 'basis'>): Basis {
  const isGrowth = measure === 'growth' || measure === 'cagr'
  return isGrowth && indicator !== null && grownAtConstantPrices.has(indicator) ? null : basis
}

/** Whether a claim belongs to a series of its indicator and measure. */
export function isIn(series: Series, claim: InSeries): boolean {
  return claim.unit === series.unit && basisOf(claim) === series.basis
}

/**
 * The series asked for, or else that of most claims, so that the larger like-for-like part is shown: first the unit, then
 * the basis within it; where two bases are equally frequent, the one that is no special basis.
 */
export function chooseSeries(
  claims: readonly InSeries[],
  indicator: string,
  measure: Measure,
  wanted: WantedSeries = {},
): Series {
  const unit = wanted.unit ?? commonUnit(claims, indicator, measure)
  if (wanted.basis !== undefined) return { unit, basis: wanted.basis === 'comparable' ? 'comparable' : null }
  const ofUnit = claims.filter((claim) => claim.unit === unit)
  const comparable = ofUnit.filter((claim) => basisOf(claim) === 'comparable').length
  return { unit, basis: comparable * 2 > ofUnit.length ? 'comparable' : null }
}

/** The indicators that were told in this one's place before or came in its place after: they are offered apart, never joined. */
export function kinOf(indicator: string): ReadonlyMap<string, 'predecessor' | 'successor'> {
  const kin = new Map<string, 'predecessor' | 'successor'>()
  for (const before of indicatorById(indicator)?.predecessors ?? []) kin.set(before, 'predecessor')
  for (const { id, predecessors } of catalogue) if (predecessors.includes(indicator)) kin.set(id, 'successor')
  return kin
}

/** A figure of one region and year, with what tells its series. */
export type SeriesFigure = InSeries & { region: string | null; year: number | null }

/** The series that figures belong to beside the one shown, the one of most regions first. */
export function otherSeries(figures: readonly SeriesFigure[], indicator: string, shown: Series): OtherSeries[] {
  const kin = kinOf(indicator)
  const apart = figures.filter((figure) => figure.indicator !== indicator || !isIn(shown, figure))
  return [...groupBy(apart, (figure) => `${figure.indicator} ${figure.unit} ${basisOf(figure)}`).values()]
    .flatMap((figuresOf): OtherSeries[] => {
      const [first] = figuresOf
      if (first === undefined || first.indicator === null) return []
      const years = figuresOf.flatMap(({ year }) => year ?? [])
      return [
        {
          indicator: first.indicator,
          unit: first.unit,
          basis: basisOf(first),
          why: kin.get(first.indicator) ?? (first.unit === shown.unit ? 'basis' : 'unit'),
          regions: new Set(figuresOf.map(({ region }) => region)).size,
          from: Math.min(...years),
          to: Math.max(...years),
        },
      ]
    })
    .sort((a, b) => b.regions - a.regions || (`${a.indicator} ${a.unit}` < `${b.indicator} ${b.unit}` ? -1 : 1))
}
