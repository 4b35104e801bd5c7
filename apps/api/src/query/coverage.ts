import {
  type Coverage,
  type CoverageColumns,
  CoverageState,
  catalogue,
  type Measure,
  type SelectionRule,
} from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { coverageOf } from '../analysis/coverage-states.data.js'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { isDone, selectRankable } from './claim.js'
import { requireTable, yearsBetween } from './compare-matrix.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { inOrder } from './selection.js'
import { coversYear } from './silence.js'

/** Which cells are looked at: the years of one indicator, or the indicators of one year. */
export interface CoverageQuestion {
  columns:
    | { by: 'year'; indicator: string; from?: number | undefined; to?: number | undefined }
    | { by: 'indicator'; year: number; indicators?: readonly string[] | undefined }
  /** Counts as the figure; without it each indicator's own measures do. */
  measure?: Measure | undefined
  /** Without them, all cities of which a report is stored. */
  regions?: readonly string[] | undefined
  /** Which claim stands for a cell that has several. */
  rule: SelectionRule
}

/** Who says what, and who does not: one state for each region and year, or region and indicator. */
export async function coverage(db: Kysely<Database>, question: CoverageQuestion): Promise<Coverage> {
  const { measure, rule } = question
  const held = await heldYears(db, question.regions)
  const regions = [...new Set(question.regions ?? citiesHeld(held))]
  const claims = await claimsOf(db, question, regions)
  const columns = columnsOf(question, claims)
  const list = columns.by === 'year' ? columns.years : columns.indicators
  requireTable(regions.length, list.length)
  const yearOf = (column: number) => (columns.by === 'year' ? (columns.years[column] ?? 0) : columns.year)
  const indicatorOf = (column: number) =>
    columns.by === 'year' ? columns.indicator : (columns.indicators[column] ?? '')
  const inCell = groupBy(claims, ({ region, year, indicator }) => `${region} ${year} ${indicator}`)
  const cells: Coverage['cells'] = { state: [], claim: [], status: [], bound: [] }
  const covered: number[] = []
  for (const region of regions) {
    for (const column of list.keys()) {
      const year = yearOf(column)
      const isHeld = coversYear(held.get(region), year)
      if (isHeld) covered.push(cells.state.length)
      const ofCell = inOrder(inCell.get(`${region} ${year} ${indicatorOf(column)}`) ?? [], rule)
      const { state, claim } = coverageOf(ofCell, { indicator: indicatorOf(column), measure, isHeld })
      cells.state.push(state)
      cells.claim.push(claim?.id ?? null)
      cells.status.push(claim?.status ?? null)
      cells.bound.push(claim?.bound ?? null)
    }
  }
  return { measure: measure ?? null, rule, regions, columns, cells, held: covered, counts: countStates(cells.state) }
}

function claimsOf(db: Kysely<Database>, { columns }: CoverageQuestion, regions: readonly string[]) {
  const { from, to, indicators } =
    columns.by === 'year'
      ? { ...columns, indicators: [columns.indicator] }
      : { from: columns.year, to: columns.year, indicators: columns.indicators }
  return selectRankable(db)
    .select(['observation.id', 'observation.measure'])
    .select((eb) => [
      eb.ref('observation.year_to').$notNull().as('year'),
      eb.ref('observation.indicator').$notNull().as('indicator'),
    ])
    .where('observation.indicator', 'is not', null)
    .whereRef('observation.year_from', '=', 'observation.year_to')
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .$if(indicators !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.indicator'), indicators ?? [])),
    )
    .$if(from !== undefined, (query) => query.where('observation.year_to', '>=', from ?? 0))
    .$if(to !== undefined, (query) => query.where('observation.year_to', '<=', to ?? 0))
    .execute()
}

type CellClaim = Awaited<ReturnType<typeof claimsOf>>[number]

/** Years from the first to the last with an outcome; indicators with a claim, in the order of the catalogue. */
function columnsOf({ columns }: CoverageQuestion, claims: readonly CellClaim[]): CoverageColumns {
  if (columns.by === 'year') {
    const years = claims.filter(isDone).map(({ year }) => year)
    return { by: 'year', indicator: columns.indicator, years: yearsBetween(columns, years) }
  }
  const found = new Set(claims.map(({ indicator }) => indicator))
  const indicators = columns.indicators ?? catalogue.map(({ id }) => id).filter((id) => found.has(id))
  return { by: 'indicator', year: columns.year, indicators: [...new Set(indicators)] }
}

function countStates(states: readonly CoverageState[]): Coverage['counts'] {
  const counts = Object.fromEntries(CoverageState.options.map((state) => [state, 0])) as Coverage['counts']
  for (const state of states) counts[state] += 1
  return counts
}
