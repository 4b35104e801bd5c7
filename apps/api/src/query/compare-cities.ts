import type { CityComparison, ComparedCity, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { annualFigures, figuresOfCities } from './annual-figures.js'
import { type ClaimRow, isDone, selectClaims, toClaim } from './claim.js'
import { contradict } from './conflict.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { measuresByIndicator } from './indicator-measures.js'
import { inOrder, isShown } from './selection.js'
import { basisOf, chooseSeries, isIn, kinOf, otherSeries, type SeriesFigure, type WantedSeries } from './series.js'
import { type Asked, silentCity } from './silence.js'

/** What is compared. Regions by code; without them, all cities of which a report is stored. */
export interface CitiesQuestion extends WantedSeries {
  indicator: string
  measure: Measure
  year: number
  regions?: readonly string[] | undefined
  /** Which claim is shown where there are several; `default` where none is given. */
  rule?: SelectionRule | undefined
}

/** Cities at one year, the highest value first (for ranks the first place), and the cities without a figure, with the reason. */
export async function compareCities(db: Kysely<Database>, question: CitiesQuestion): Promise<CityComparison> {
  const { indicator, measure, year, rule = 'default' } = question
  const kin = [...kinOf(indicator).keys()]
  const held = await heldYears(db, question.regions)
  const regions = [...new Set(question.regions ?? citiesHeld(held))]
  const [claims, figures, measures, kinFigures] = await Promise.all([
    claimsOfYear(db, indicator, year, regions),
    question.regions === undefined
      ? figuresOfCities(db, { indicator, measure, rule }, regions)
      : annualFigures(db, { indicators: [indicator], measure, rule, regions }),
    measuresByIndicator(db, indicator),
    kin.length > 0 ? annualFigures(db, { indicators: kin, measure, rule, regions, year }) : [],
  ])
  const comparable = claims.filter((claim) => claim.measure === measure && claim.is_annual === 1)
  const ofYear = comparable.filter((claim) => isShown(claim, rule))
  // The series of the year goes before that of all years: trade was long stated in dollars.
  const series = chooseSeries(ofYear.length > 0 ? ofYear : figures, indicator, measure, question)

  const byRegion = groupBy(claims, (claim) => claim.region)
  const cities: ComparedCity[] = []
  const silent: CityComparison['silent'] = []
  for (const region of regions) {
    const ofRegion = byRegion.get(region) ?? []
    const city = comparedCity(region, ofRegion, { measure, series, rule })
    if (city) cities.push(city)
    else silent.push(silentCity(region, ofRegion, { measure, series, year, rule }, held.get(region)))
  }
  const upward = measure === 'rank' ? 1 : -1
  cities.sort((a, b) => upward * (a.claim.value - b.claim.value) || (a.region < b.region ? -1 : 1))
  return {
    indicator,
    measure,
    year,
    ...series,
    rule,
    cities,
    silent,
    apart: otherSeries([...figures.filter((figure) => figure.year === year), ...kinFigures], indicator, series),
    years: citiesByYear(figures),
    measures: measures.get(indicator) ?? [],
  }
}

/** Every claim on the indicator for the year or part of it, in any measure and unit. */
function claimsOfYear(db: Kysely<Database>, indicator: string, year: number, regions: readonly string[]) {
  return selectClaims(db)
    .where('observation.indicator', '=', indicator)
    .where('observation.year_to', '=', year)
    .where('observation.year_from', '=', year)
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .execute()
}

function comparedCity(
  region: string,
  claims: readonly ClaimRow[],
  { measure, series, rule }: Pick<Asked, 'measure' | 'series' | 'rule'>,
): ComparedCity | undefined {
  const annual = claims.filter((claim) => claim.measure === measure && claim.is_annual === 1)
  const candidates = inOrder(
    annual.filter((claim) => isShown(claim, rule)),
    rule,
  )
  const shown = candidates.find((claim) => isIn(series, claim))
  if (shown === undefined) return undefined
  const rival = candidates.find(
    (claim) =>
      isIn(series, claim) &&
      claim.report_id !== shown.report_id &&
      (claim.value !== shown.value || claim.upper !== shown.upper),
  )
  const target = isDone(shown)
    ? inOrder(
        annual.filter((claim) => !isDone(claim) && isIn(series, claim)),
        'target',
      )[0]
    : undefined
  return {
    region,
    claim: toClaim(shown),
    others: candidates.length - 1,
    conflict: candidates.some((claim) => contradict(shown, claim, rule)),
    rival: rival ? toClaim(rival) : null,
    target: target ? toClaim(target) : null,
  }
}

/** How many regions have a figure in each year, in the series that most of them have in it. */
function citiesByYear(figures: readonly SeriesFigure[]): CityComparison['years'] {
  const years = groupBy(figures, ({ year }) => year)
  return [...years]
    .flatMap(([year, ofYear]) => {
      const series = [...groupBy(ofYear, (figure) => `${figure.unit} ${basisOf(figure)}`).values()]
      const regions = series.map((ofSeries) => new Set(ofSeries.map(({ region }) => region)).size)
      return year === null ? [] : [{ year, cities: Math.max(...regions) }]
    })
    .sort((a, b) => a.year - b.year)
}
