import type { CityTrend, Measure, Trend } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims, toClaim } from './claim.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { commonUnit } from './like-for-like.js'
import { inOrder } from './selection.js'

/** What is compared over the years: chosen regions, by code. */
export interface TrendQuestion {
  indicator: string
  measure: Measure
  regions: readonly string[]
}

/**
 * Chosen regions over the years, the other cities of which a report is stored as quiet lines.
 * A year without a figure is absent: nothing is filled in.
 */
export async function compareTrend(db: Kysely<Database>, question: TrendQuestion): Promise<Trend> {
  const { indicator, measure } = question
  const chosen = [...new Set(question.regions)]
  const held = await heldYears(db)
  const quiet = citiesHeld(held).filter((region) => !chosen.includes(region))
  const claims = await claimsOfMeasure(db, indicator, measure, [...chosen, ...quiet])
  const annual = claims.filter((claim) => claim.is_annual === 1)
  const ofChosen = annual.filter((claim) => chosen.includes(claim.region))
  const unit = commonUnit(ofChosen.length > 0 ? ofChosen : annual, indicator, measure)
  const byRegion = groupBy(
    annual.filter((claim) => claim.unit === unit),
    (claim) => claim.region,
  )

  const cities = chosen.map((region) => ({
    region,
    ...lines(byRegion.get(region) ?? []),
    held: [...(held.get(region)?.reviewed ?? [])].sort((a, b) => a - b),
  }))
  const others = quiet.flatMap((region) => {
    const { points } = lines(byRegion.get(region) ?? [])
    if (points.length === 0) return []
    return [{ region, years: points.map(({ year }) => year), values: points.map(({ claim }) => claim.value) }]
  })
  return { indicator, measure, unit, rule: 'default', cities, others, leftOut: leftOut(claims, cities, unit) }
}

/** Every claim of one measure that lies within one year. */
function claimsOfMeasure(db: Kysely<Database>, indicator: string, measure: Measure, regions: readonly string[]) {
  return selectClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .whereRef('observation.year_from', '=', 'observation.year_to')
    .where('observation.region', 'in', regions)
    .execute()
}

/** One claim a year of what was done, and one of what was said. */
function lines(claims: readonly ClaimRow[]): Pick<CityTrend, 'points' | 'targets'> {
  const years = [...groupBy(claims, (claim) => claim.year_to ?? 0)].sort(([a], [b]) => a - b)
  return {
    points: years.flatMap(([year, ofYear]) => {
      const [shown, ...rest] = inOrder(ofYear.filter(isDone))
      return shown ? [{ year, claim: toClaim(shown), others: rest.length }] : []
    }),
    targets: years.flatMap(([year, ofYear]) => {
      const [shown] = inOrder(ofYear.filter((claim) => !isDone(claim)))
      return shown ? [{ year, claim: toClaim(shown) }] : []
    }),
  }
}

/** Years of the chosen regions that have a figure, and none in the trend's unit for the whole year. */
function leftOut(claims: readonly ClaimRow[], cities: readonly CityTrend[], unit: string): Trend['leftOut'] {
  const byRegion = groupBy(claims.filter(isDone), (claim) => claim.region)
  return cities.flatMap(({ region, points }) => {
    const drawn = new Set(points.map(({ year }) => year))
    const missing = (byRegion.get(region) ?? []).filter((claim) => !drawn.has(claim.year_to ?? 0))
    return [...groupBy(missing, (claim) => claim.year_to ?? 0)]
      .sort(([a], [b]) => a - b)
      .map(([year, ofYear]) => {
        // In order of the rule a figure for the whole year goes first, and that one can only be in another unit.
        const [nearest] = inOrder(ofYear)
        const reason = nearest?.is_annual === 1 ? ('only_other_unit' as const) : ('only_part_year' as const)
        return { region, year, reason, unit: nearest?.unit ?? unit }
      })
  })
}
