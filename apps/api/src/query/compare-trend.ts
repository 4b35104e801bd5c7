import type { CityTrend, Measure, SelectionRule, Trend } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims, selectRankable, toClaim } from './claim.js'
import { contradict } from './conflict.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { commonUnit } from './like-for-like.js'
import { rules } from './rules.data.js'
import { inOrder, isShown } from './selection.js'

/** What is compared over the years: chosen regions, by code. */
export interface TrendQuestion {
  indicator: string
  measure: Measure
  regions: readonly string[]
  /** Which claim is shown where there are several; `default` where none is given. */
  rule?: SelectionRule | undefined
}

/**
 * Chosen regions over the years, the other cities of which a report is stored as quiet lines.
 * A year without a figure is absent: nothing is filled in.
 */
export async function compareTrend(db: Kysely<Database>, question: TrendQuestion): Promise<Trend> {
  const { indicator, measure, rule = 'default' } = question
  const chosen = [...new Set(question.regions)]
  const held = await heldYears(db)
  const quiet = citiesHeld(held).filter((region) => !chosen.includes(region))
  const claims = await claimsOfMeasure(db, question, chosen)
  const annual = claims.filter((claim) => claim.is_annual === 1)
  const background = await figuresOfMeasure(db, { ...question, rule }, quiet)
  const unit = commonUnit(annual.length > 0 ? annual : background, indicator, measure)
  const ofUnit = groupBy(
    annual.filter((claim) => claim.unit === unit),
    (claim) => claim.region,
  )
  const cities = chosen.map((region) => ({
    region,
    ...lines(ofUnit.get(region) ?? [], rule),
    held: [...(held.get(region)?.reviewed ?? [])].sort((a, b) => a - b),
  }))
  const others = quietLines(
    background.filter((figure) => figure.unit === unit),
    rule,
  )
  return { indicator, measure, unit, rule, cities, others, leftOut: leftOut(claims, cities, unit, rule) }
}

/** Every claim of one measure that lies within one year. */
function claimsOfMeasure(db: Kysely<Database>, { indicator, measure }: TrendQuestion, regions: readonly string[]) {
  return selectClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .whereRef('observation.year_from', '=', 'observation.year_to')
    .where('observation.region', 'in', regions)
    .execute()
}

/** What the rule may show of whole years, with no more than a quiet line needs. */
function figuresOfMeasure(
  db: Kysely<Database>,
  { indicator, measure, rule }: TrendQuestion & { rule: SelectionRule },
  regions: readonly string[],
) {
  return selectRankable(db)
    .select(['observation.value', 'observation.unit', 'observation.year_to as year'])
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .where('observation.is_annual', '=', 1)
    .where('observation.status', rules[rule].shows === 'done' ? '!=' : '=', 'target')
    .where('observation.region', 'in', regions)
    .orderBy('observation.region')
    .orderBy('observation.year_to')
    .execute()
}

type Figure = Awaited<ReturnType<typeof figuresOfMeasure>>[number]

/** One line a region, of the figure that the rule takes for each year. */
function quietLines(figures: readonly Figure[], rule: SelectionRule): Trend['others'] {
  return [...groupBy(figures, (figure) => figure.region)].map(([region, ofRegion]) => {
    const shown = [...groupBy(ofRegion, (figure) => figure.year)].flatMap(([year, ofYear]) => {
      const [figure] = inOrder(ofYear, rule)
      return figure && year !== null ? [{ year, value: figure.value }] : []
    })
    return { region, years: shown.map(({ year }) => year), values: shown.map(({ value }) => value) }
  })
}

/** One claim a year of what the rule shows, and beside what was done one of what was said. */
function lines(claims: readonly ClaimRow[], rule: SelectionRule): Pick<CityTrend, 'points' | 'targets'> {
  const years = [...groupBy(claims, (claim) => claim.year_to ?? 0)].sort(([a], [b]) => a - b)
  const points = years.flatMap(([year, ofYear]) => {
    const [shown, ...rest] = inOrder(
      ofYear.filter((claim) => isShown(claim, rule)),
      rule,
    )
    if (shown === undefined) return []
    const conflict = rest.some((claim) => contradict(shown, claim, rule))
    return [{ year, claim: toClaim(shown), others: rest.length, conflict }]
  })
  if (rules[rule].shows === 'target') return { points, targets: [] }
  const targets = years.flatMap(([year, ofYear]) => {
    const [shown] = inOrder(
      ofYear.filter((claim) => !isDone(claim)),
      'target',
    )
    return shown ? [{ year, claim: toClaim(shown) }] : []
  })
  return { points, targets }
}

/** Years of the chosen regions that have a figure, and none in the trend's unit for the whole year. */
function leftOut(
  claims: readonly ClaimRow[],
  cities: readonly CityTrend[],
  unit: string,
  rule: SelectionRule,
): Trend['leftOut'] {
  const byRegion = groupBy(
    claims.filter((claim) => isShown(claim, rule)),
    (claim) => claim.region,
  )
  return cities.flatMap(({ region, points }) => {
    const drawn = new Set(points.map(({ year }) => year))
    const missing = (byRegion.get(region) ?? []).filter((claim) => !drawn.has(claim.year_to ?? 0))
    return [...groupBy(missing, (claim) => claim.year_to ?? 0)]
      .sort(([a], [b]) => a - b)
      .map(([year, ofYear]) => {
        // In order of the rule a figure for the whole year goes first, and that one can only be in another unit.
        const [nearest] = inOrder(ofYear, rule)
        const reason = nearest?.is_annual === 1 ? ('only_other_unit' as const) : ('only_part_year' as const)
        return { region, year, reason, unit: nearest?.unit ?? unit }
      })
  })
}
