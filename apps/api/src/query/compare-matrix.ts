import type { Matrix, Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { BiaochiError } from '../errors.js'
import { regionInfo } from '../regions.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { quantityWords, selectRankable } from './claim.js'
import { citiesHeld, type HeldYears, heldYears } from './held-reports.js'
import { inOrder, isShown } from './selection.js'
import { chooseSeries, isIn } from './series.js'
import { type Asked, coversYear, silenceOf } from './silence.js'

/** What is laid out. Regions by code; without them, all cities of which a report is stored. */
export interface MatrixQuestion {
  indicator: string
  measure: Measure
  regions?: readonly string[] | undefined
  /** First and last year; without them those of the first and the last figure. */
  from?: number | undefined
  to?: number | undefined
  rule: SelectionRule
}

/** One indicator and measure in regions × years, each cell a figure or a gap with its reason. */
export async function compareMatrix(db: Kysely<Database>, question: MatrixQuestion): Promise<Matrix> {
  const { indicator, measure, rule } = question
  const held = await heldYears(db, question.regions)
  const regions = [...new Set(question.regions ?? citiesHeld(held))]
  const claims = await claimsOfYears(db, question, regions)
  const figures = claims.filter((claim) => isFigure(claim, question))
  const years = yearsBetween(
    question,
    figures.map(({ year }) => year),
  )
  const table = { regions, years }
  requireTable(table.regions.length, table.years.length)
  const series = chooseSeries(figures, indicator, measure)
  return {
    indicator,
    measure,
    ...series,
    rule,
    regions,
    years,
    ...filled(byCell(claims, table), table, { measure, series, rule }, held),
    held: heldCells(table, held),
  }
}

/** Cells to an answer: all prefectures in a century, or all counties in twenty years. */
const cellLimit = 100_000

/** @throws BiaochiError `too_many` where a table would have more cells than an answer may hold */
export function requireTable(rows: number, columns: number): void {
  if (rows * columns <= cellLimit) return
  throw new BiaochiError('too_many', {
    message: `a table of ${rows} × ${columns} cells is too large.`,
    path: 'regions',
    hint: `Ask for fewer regions or years: ${cellLimit} cells at most.`,
  })
}

/** Regions and years that a table is made of, each once and in order. */
export interface TableAxes {
  regions: readonly string[]
  years: readonly number[]
}

/** Every claim on the indicator that lies within one of the years, in any measure and unit. */
async function claimsOfYears(
  db: Kysely<Database>,
  { indicator, from, to }: MatrixQuestion,
  regions: readonly string[],
) {
  return selectRankable(db)
    .select([
      'observation.id',
      'observation.indicator',
      'observation.measure',
      'observation.value',
      'observation.upper',
    ])
    .select(['observation.unit', 'observation.basis', 'observation.text'])
    .select((eb) => eb.ref('observation.year_to').$notNull().as('year'))
    .where('observation.indicator', '=', indicator)
    .whereRef('observation.year_from', '=', 'observation.year_to')
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .$if(from !== undefined, (query) => query.where('observation.year_to', '>=', from ?? 0))
    .$if(to !== undefined, (query) => query.where('observation.year_to', '<=', to ?? 0))
    .execute()
}

type CellClaim = Awaited<ReturnType<typeof claimsOfYears>>[number]

const isFigure = (claim: CellClaim, { measure, rule }: Pick<Asked, 'measure' | 'rule'>) =>
  claim.measure === measure && claim.is_annual === 1 && isShown(claim, rule)

/** Every year from the first to the last: those asked for, else those found. */
export function yearsBetween(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  found: readonly number[],
): number[] {
  const [least, most] = found.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const first = from ?? Math.min(least, to ?? least)
  const last = to ?? Math.max(most, from ?? most)
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** The claims of each cell, by its place in the table; a cell without claims has none. */
export function byCell<Claim extends { region: string; year: number }>(
  claims: readonly Claim[],
  { regions, years }: TableAxes,
): ReadonlyMap<number, Claim[]> {
  const rows = new Map(regions.map((region, at) => [region, at]))
  const [first = 0] = years
  const cells = new Map<number, Claim[]>()
  for (const claim of claims) {
    const row = rows.get(claim.region)
    const column = claim.year - first
    if (row === undefined || column < 0 || column >= years.length) continue
    const cell = row * years.length + column
    const inCell = cells.get(cell)
    if (inCell) inCell.push(claim)
    else cells.set(cell, [claim])
  }
  return cells
}

/** Cells for whose year a report of the region is stored. */
export function heldCells({ regions, years }: TableAxes, held: ReadonlyMap<string, HeldYears>): number[] {
  return regions.flatMap((region, row) =>
    years.flatMap((year, column) => (coversYear(held.get(region), year) ? [row * years.length + column] : [])),
  )
}

function filled(
  cells: ReadonlyMap<number, CellClaim[]>,
  { regions, years }: TableAxes,
  asked: Omit<Asked, 'year'>,
  held: ReadonlyMap<string, HeldYears>,
): Pick<Matrix, 'figures' | 'gaps'> {
  const figures: Matrix['figures'] = {
    cell: [],
    value: [],
    upper: [],
    bound: [],
    status: [],
    text: [],
    claim: [],
    others: [],
  }
  const gaps: Matrix['gaps'] = { cell: [], reason: [], claim: [] }
  for (const [row, region] of regions.entries()) {
    for (const [column, year] of years.entries()) {
      const cell = row * years.length + column
      const claims = cells.get(cell) ?? []
      const candidates = inOrder(
        claims.filter((claim) => isFigure(claim, asked)),
        asked.rule,
      )
      const shown = candidates.find((claim) => isIn(asked.series, claim))
      if (shown) {
        figures.cell.push(cell)
        figures.value.push(shown.value)
        figures.upper.push(shown.upper)
        figures.bound.push(shown.bound)
        figures.status.push(shown.status)
        figures.text.push(quantityWords(shown))
        figures.claim.push(shown.id)
        figures.others.push(candidates.length - 1)
      } else {
        const { reason, instead } = silenceOf(claims, { ...asked, year }, held.get(region), regionInfo(region)?.until)
        gaps.cell.push(cell)
        gaps.reason.push(reason)
        gaps.claim.push(instead?.id ?? null)
      }
    }
  }
  return { figures, gaps }
}
