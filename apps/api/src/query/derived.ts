import type { DerivedFigure, DerivedFigures, DerivedRanks, IndexedTrend, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { derive } from '../analysis/derive.js'
import { type FormulaRow, formulas } from '../analysis/formulas.data.js'
import { partRows } from '../analysis/parts-of-whole.data.js'
import { firstPlace, rankIntervals } from '../analysis/ranks.js'
import { toInterval } from '../analysis/span.js'
import type { Database } from '../storage/tables.js'
import { type ChosenClaims, chosenBy, figuresDone } from './chosen-claims.js'
import { type ClaimRow, toClaim } from './claim.js'
import { compareCities } from './compare-cities.js'
import { requireTable, yearsBetween } from './compare-matrix.js'
import { grownAtConstantPrices } from './constant-prices.data.js'
import { citiesHeld, heldYears } from './held-reports.js'

/** What is to be derived. Without regions, for all cities of which a report is stored. */
export interface DerivedQuestion {
  indicator: string
  measure: Measure
  regions?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
  rule: SelectionRule
}

/** What is derived, where and when. */
interface Place {
  region: string
  indicator: string
  measure: Measure
  year: number
}

/** One way to a figure: which claims it takes, undefined where they are not all there or cannot be put together. */
interface Way {
  formula: FormulaRow
  /** Indicators whose claims are needed. */
  needs: (indicator: string) => readonly string[]
  inputs: (place: Place, chosen: ChosenClaims) => (ClaimRow | undefined)[]
  unit: (inputs: readonly ClaimRow[]) => string
  /** False where the inputs belong to series that do not go together. */
  fits: (inputs: readonly ClaimRow[]) => boolean
  applies: (indicator: string, measure: Measure) => boolean
}

const isNominal = ({ indicator, basis }: ClaimRow) =>
  basis === null && indicator !== null && !grownAtConstantPrices.has(indicator)
const ownUnit = ([first]: readonly ClaimRow[]) => first?.unit ?? ''
const inPercent = () => '%'
const itself = (indicator: string) => [indicator]
const alike = ([first, second]: readonly ClaimRow[]) => first?.unit === second?.unit

const ways: readonly Way[] = [
  {
    formula: formulas.level_from_growth,
    applies: (_, measure) => measure === 'level',
    needs: itself,
    inputs: ({ region, indicator, year }, chosen) => [
      chosen(region, indicator, 'level', year - 1),
      chosen(region, indicator, 'growth', year),
    ],
    unit: ownUnit,
    fits: ([last, growth]) => growth?.unit === '%' && last?.unit !== '%' && isNominal(growth),
  },
  {
    formula: formulas.growth_from_levels,
    applies: (indicator, measure) => measure === 'growth' && !grownAtConstantPrices.has(indicator),
    needs: itself,
    inputs: ({ region, indicator, year }, chosen) => [
      chosen(region, indicator, 'level', year),
      chosen(region, indicator, 'level', year - 1),
    ],
    unit: inPercent,
    fits: (inputs) => alike(inputs) && inputs[0]?.unit !== '%' && inputs.every(({ value }) => value > 0),
  },
  ...partRows.map(
    ({ part, whole }): Way => ({
      formula: formulas.share_of_whole,
      applies: (indicator, measure) => measure === 'share' && indicator === part,
      needs: () => [part, whole],
      inputs: ({ region, year }, chosen) => [chosen(region, part, 'level', year), chosen(region, whole, 'level', year)],
      unit: inPercent,
      fits: (inputs) => alike(inputs) && inputs.every(({ value }) => value > 0),
    }),
  ),
  {
    formula: formulas.level_per_head,
    applies: (indicator, measure) => measure === 'level' && indicator === 'gdp_per_capita',
    needs: () => ['gdp', 'population'],
    inputs: ({ region, year }, chosen) => [
      chosen(region, 'gdp', 'level', year),
      chosen(region, 'population', 'level', year),
    ],
    unit: ownUnit,
    fits: ([, population]) => population?.unit === 'person' && population.value > 0,
  },
]

/** Figures that no report states and that follow from claims, by region, then year, then formula. */
export async function derivedFigures(db: Kysely<Database>, question: DerivedQuestion): Promise<DerivedFigures> {
  const { indicator, measure, rule } = question
  const open = ways.filter(({ applies }) => applies(indicator, measure))
  const regions = await regionsOf(db, question.regions)
  const claims = await figuresDone(db, {
    regions,
    indicators: [indicator, ...open.flatMap(({ needs }) => needs(indicator))],
    from: question.from === undefined ? undefined : question.from - 1,
    to: question.to,
  })
  const years = yearsBetween(
    question,
    claims.map(({ year_to }) => year_to ?? 0),
  )
  requireTable(regions.length, years.length)
  const chosen = chosenBy(rule, claims)
  const figures = regions.flatMap((region) =>
    years.flatMap((year) =>
      chosen(region, indicator, measure, year) === undefined
        ? open.flatMap((way) => figureBy(way, { region, indicator, measure, year }, chosen))
        : [],
    ),
  )
  return { indicator, measure, rule, figures }
}

function figureBy(way: Way, place: Place, chosen: ChosenClaims): DerivedFigure[] {
  const inputs = way.inputs(place, chosen).filter((input) => input !== undefined)
  if (inputs.length < way.formula.inputs.length || !way.fits(inputs)) return []
  return figureFrom(way.formula, inputs, { ...place, unit: way.unit(inputs) })
}

function figureFrom(
  formula: FormulaRow,
  inputs: readonly ClaimRow[],
  place: Place & { unit: string },
): DerivedFigure[] {
  const derived = derive(formula, inputs)
  if (derived === undefined) return []
  return [
    {
      derived: true,
      formula: formula.id,
      ...place,
      value: derived.value,
      interval: toInterval(derived.span),
      status: inputs.some(({ status }) => status === 'estimate') ? 'estimate' : 'actual',
      // The population is that of the end of the year.
      bound: formula.id === 'level_per_head' && derived.bound === 'eq' ? 'approx' : derived.bound,
      inputs: inputs.map((input, at) => ({ role: formula.inputs[at] ?? '', claim: toClaim(input) })),
    },
  ]
}

/** What is set against a base year. */
export interface IndexQuestion {
  indicator: string
  base: number
  regions?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
  rule: SelectionRule
}

/** Levels as an index, the base year's being 100. */
export async function indexedTrend(db: Kysely<Database>, question: IndexQuestion): Promise<IndexedTrend> {
  const { indicator, base, rule } = question
  const regions = await regionsOf(db, question.regions)
  const claims = (await figuresDone(db, { regions, indicators: [indicator] })).filter(
    ({ measure }) => measure === 'level',
  )
  const years = yearsBetween(
    question,
    claims.map(({ year_to }) => year_to ?? 0),
  )
  requireTable(regions.length, years.length)
  const chosen = chosenBy(rule, claims)
  const baseOf = (region: string) => chosen(region, indicator, 'level', base)
  const figures = regions.flatMap((region) =>
    years.flatMap((year) => {
      const inputs = [chosen(region, indicator, 'level', year), baseOf(region)].filter((claim) => claim !== undefined)
      const [, before] = inputs
      if (before === undefined || !alike(inputs) || before.value <= 0) return []
      const place = { region, indicator, measure: 'level' as const, year, unit: 'index' }
      return year === base ? [hundred(place, inputs)] : figureFrom(formulas.index_to_base, inputs, place)
    }),
  )
  return { indicator, base, rule, figures, withoutBase: regions.filter((region) => baseOf(region) === undefined) }
}

/** The base year stands at 100 whatever its words leave open: it is set against itself. */
function hundred(place: Place & { unit: string }, inputs: readonly ClaimRow[]): DerivedFigure {
  const { inputs: roles, id } = formulas.index_to_base
  return {
    derived: true,
    formula: id,
    ...place,
    value: 100,
    interval: { low: 100, high: 100 },
    status: inputs[0]?.status === 'estimate' ? 'estimate' : 'actual',
    bound: 'eq',
    inputs: inputs.map((input, at) => ({ role: roles[at] ?? '', claim: toClaim(input) })),
  }
}

/** Places of the chosen regions among themselves at one year, as intervals where their words leave the order open. */
export async function derivedRanks(
  db: Kysely<Database>,
  question: {
    indicator: string
    measure: Measure
    year: number
    regions?: readonly string[] | undefined
    rule: SelectionRule
  },
): Promise<DerivedRanks> {
  const { indicator, measure, year, rule } = question
  const { cities, unit } = await compareCities(db, question)
  const claims = cities.map(({ claim }) => claim)
  const places = rankIntervals(claims, firstPlace(indicator, measure))
  const ranks = claims.flatMap((claim, at) => {
    const rank = places[at]
    return rank ? [{ region: claim.region, rank, claim }] : []
  })
  ranks.sort((a, b) => a.rank.from - b.rank.from || a.rank.to - b.rank.to || (a.region < b.region ? -1 : 1))
  return { indicator, measure, unit, year, rule, ranks }
}

async function regionsOf(db: Kysely<Database>, regions: readonly string[] | undefined): Promise<string[]> {
  return [...new Set(regions ?? citiesHeld(await heldYears(db)))]
}
