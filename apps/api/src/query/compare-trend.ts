import type { CityTrend, Measure, SelectionRule, Trend } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { annualFigures, figuresOfCities } from './annual-figures.js'
import { areaNotes } from './area-notes.js'
import { type ClaimRow, isDone, selectClaims, selectRankable, toClaim } from './claim.js'
import { contradict } from './conflict.js'
import { citiesHeld, heldYears, peerKind, peersHeld } from './held-reports.js'
import { kept } from './kept.js'
import { rules } from './rules.data.js'
import { inOrder, isShown } from './selection.js'
import { chooseSeries, isIn, kinOf, otherSeries, type Series, type WantedSeries } from './series.js'

/** What is compared over the years: chosen regions, by code. */
export interface TrendQuestion extends WantedSeries {
  indicator: string
  measure: Measure
  regions: readonly string[]
  /** Which claim is shown where there are several; `default` where none is given. */
  rule?: SelectionRule | undefined
}

/**
 * Chosen regions over the years, others of their kind of which a report is stored as quiet lines.
 * A year without a figure is absent: nothing is filled in.
 */
export async function compareTrend(db: Kysely<Database>, question: TrendQuestion): Promise<Trend> {
  const { indicator, measure, rule = 'default' } = question
  const chosen = [...new Set(question.regions)]
  const held = await heldYears(db)
  const kind = peerKind(chosen)
  const claims = await claimsOfMeasure(db, question, chosen)
  const annual = claims.filter((claim) => claim.is_annual === 1)
  const asked = { indicator, measure, rule }
  const figures = annual.length > 0 ? annual : await figuresOfCities(db, asked, citiesHeld(held))
  const series = chooseSeries(figures, indicator, measure, question)
  const ofSeries = groupBy(
    annual.filter((claim) => isIn(series, claim)),
    (claim) => claim.region,
  )
  const cities = chosen.map((region) => ({
    region,
    ...lines(ofSeries.get(region) ?? [], rule),
    held: [...(held.get(region)?.reviewed ?? [])].sort((a, b) => a - b),
  }))
  const quiet = await kept(db, `lines of ${kind} ${JSON.stringify([asked, series])}`, async () =>
    quietLines(
      (await figuresOfMeasure(db, asked, peersHeld(held, kind))).filter((figure) => isIn(series, figure)),
      rule,
    ),
  )
  const others = quiet.filter(({ region }) => !chosen.includes(region))
  const shown = annual.filter((claim) => isShown(claim, rule)).map((claim) => ({ ...claim, year: claim.year_to }))
  const kin = [...kinOf(indicator).keys()]
  const kinFigures = kin.length > 0 ? await annualFigures(db, { indicators: kin, measure, rule, regions: chosen }) : []
  return {
    indicator,
    measure,
    ...series,
    rule,
    cities,
    others,
    leftOut: leftOut(claims, cities, series, rule),
    apart: otherSeries([...shown, ...kinFigures], indicator, series),
    notes: areaNotes(cities),
  }
}

/** Every claim of one measure that lies within one year. */
function claimsOfMeasure(db: Kysely<Database>, { indicator, measure }: TrendQuestion, regions: readonly string[]) {
  return selectClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .whereRef('observation.year_from', '=', 'observation.year_to')
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .execute()
}

/** What the rule may show of whole years, with no more than a quiet line needs. */
function figuresOfMeasure(
  db: Kysely<Database>,
  { indicator, measure, rule }: Pick<TrendQuestion, 'indicator' | 'measure'> & { rule: SelectionRule },
  regions: readonly string[],
) {
  return selectRankable(db)
    .select([
      'observation.indicator',
      'observation.measure',
      'observation.value',
      'observation.unit',
      'observation.basis',
    ])
    .select('observation.year_to as year')
    .where('observation.indicator', '=', indicator)
    .where('observation.measure', '=', measure)
    .where('observation.is_annual', '=', 1)
    .where('observation.status', rules[rule].shows === 'done' ? '!=' : '=', 'target')
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
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

/** Years of the chosen regions that have a figure, and none in the trend's series for the whole year. */
function leftOut(
  claims: readonly ClaimRow[],
  cities: readonly CityTrend[],
  series: Series,
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
        const ordered = inOrder(ofYear, rule)
        const whole = ordered.filter((claim) => claim.is_annual === 1)
        // A figure for the whole year is drawn unless it is in another unit or on another basis.
        const nearest = whole.find((claim) => claim.unit === series.unit) ?? whole[0] ?? ordered[0]
        const isOfBasis = nearest?.unit === series.unit
        const reason = nearest?.is_annual !== 1 ? 'only_part_year' : isOfBasis ? 'only_other_basis' : 'only_other_unit'
        return { region, year, reason, unit: nearest?.unit ?? series.unit }
      })
  })
}
