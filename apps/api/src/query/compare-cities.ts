import type { CityComparison, ComparedCity, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { groupBy } from '../group-by.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims, toClaim } from './claim.js'
import { contradict } from './conflict.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { measuresByIndicator } from './indicator-measures.js'
import { commonUnit } from './like-for-like.js'
import { rules } from './rules.data.js'
import { inOrder, isShown } from './selection.js'
import { silentCity } from './silence.js'

/** What is compared. Regions by code; without them, all cities of which a report is stored. */
export interface CitiesQuestion {
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
  const held = await heldYears(db, question.regions)
  const regions = [...new Set(question.regions ?? citiesHeld(held))]
  const [claims, figures, measures] = await Promise.all([
    claimsOfYear(db, indicator, year, regions),
    yearsWithFigure(db, { indicator, measure, rule }, regions),
    measuresByIndicator(db, indicator),
  ])
  const comparable = claims.filter((claim) => claim.measure === measure && claim.is_annual === 1)
  const ofYear = comparable.filter((claim) => isShown(claim, rule))
  // The unit of the year goes before that of all years: trade was long stated in dollars.
  const unit = commonUnit(ofYear.length > 0 ? ofYear : figures, indicator, measure)

  const byRegion = groupBy(claims, (claim) => claim.region)
  const cities: ComparedCity[] = []
  const silent: CityComparison['silent'] = []
  for (const region of regions) {
    const ofRegion = byRegion.get(region) ?? []
    const city = comparedCity(region, ofRegion, { measure, unit, rule })
    if (city) cities.push(city)
    else silent.push(silentCity(region, ofRegion, { measure, unit, year, rule }, held.get(region)))
  }
  const upward = measure === 'rank' ? 1 : -1
  cities.sort((a, b) => upward * (a.claim.value - b.claim.value) || (a.region < b.region ? -1 : 1))
  return {
    indicator,
    measure,
    year,
    unit,
    rule,
    cities,
    silent,
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
    .where('observation.region', 'in', regions)
    .execute()
}

function comparedCity(
  region: string,
  claims: readonly ClaimRow[],
  { measure, unit, rule }: { measure: Measure; unit: string; rule: SelectionRule },
): ComparedCity | undefined {
  const annual = claims.filter((claim) => claim.measure === measure && claim.is_annual === 1)
  const candidates = inOrder(
    annual.filter((claim) => isShown(claim, rule)),
    rule,
  )
  const shown = candidates.find((claim) => claim.unit === unit)
  if (shown === undefined) return undefined
  const rival = candidates.find(
    (claim) =>
      claim.unit === unit &&
      claim.report_id !== shown.report_id &&
      (claim.value !== shown.value || claim.upper !== shown.upper),
  )
  const target = isDone(shown)
    ? inOrder(
        annual.filter((claim) => !isDone(claim) && claim.unit === unit),
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

interface YearFigure {
  region: string | null
  year: number | null
  unit: string
}

/** In which years which regions have a figure, in which units. */
function yearsWithFigure(
  db: Kysely<Database>,
  { indicator, measure, rule }: { indicator: string; measure: Measure; rule: SelectionRule },
  regions: readonly string[],
): Promise<YearFigure[]> {
  return db
    .selectFrom('observation')
    .select(['region', 'year_to as year', 'unit'])
    .distinct()
    .where('indicator', '=', indicator)
    .where('measure', '=', measure)
    .where('is_annual', '=', 1)
    .where('overruled', 'is', null)
    .where('status', rules[rule].shows === 'done' ? '!=' : '=', 'target')
    .where('region', 'in', regions)
    .execute()
}

/** How many regions have a figure in each year, in the unit that most of them have in it. */
function citiesByYear(figures: readonly YearFigure[]): CityComparison['years'] {
  const years = groupBy(figures, ({ year }) => year)
  return [...years]
    .flatMap(([year, ofYear]) => {
      const units = [...groupBy(ofYear, ({ unit }) => unit).values()].map((ofUnit) => ofUnit.length)
      return year === null ? [] : [{ year, cities: Math.max(...units) }]
    })
    .sort((a, b) => a.year - b.year)
}
