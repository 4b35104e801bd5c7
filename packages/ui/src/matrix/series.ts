import type { Bound, Claim, Coverage, CoverageState, Matrix, RegionName, SilenceReason, Status } from '@biaochi/schema'
import { type ChartUnit, chartUnit, exactLabel, valueLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import { type MatrixWords, matrixWords } from './matrix-words.js'
import { type MatrixOrder, ordered } from './order.js'

/** The mark of a cell without a heat: what was said there, or why nothing was. */
export type CellMark =
  | 'figure'
  | 'figure_target'
  | 'target'
  | 'growth'
  | 'other_measure'
  | 'part_year'
  | 'other_series'
  | 'ended'
  | 'silent'
  | 'missing'

/** One cell: a city in a year. */
export interface MatrixCell {
  region: string
  year: number
  /** Whether a report of the city is stored for the year. */
  held: boolean
  mark: CellMark
  /** How it is put in numbers; null where the cell shows a mark. */
  value: { label: string; exact: string; heat: number } | null
  /** The figure in the base unit; null where the cell shows a mark. */
  figure: Pick<Claim, 'value' | 'upper' | 'unit' | 'text'> | null
  status: Status | null
  bound: Bound | null
  /** The claim that the cell stands on, or that stands nearest; null where there is none. */
  claim: string | null
  /** Why there is no figure; null where there is one. */
  reason: SilenceReason | null
  /** What the cell says in a few words: 只有目标, ≈4.5%. */
  says: string
  /** The cell in one sentence, for screen readers and the line over the table. */
  statement: string
}

/** One city with its cells, a cell for each year. */
export interface MatrixRow {
  region: string
  city: string
  cells: MatrixCell[]
  figures: number
  held: number
}

/** The matrix in data space. */
export interface MatrixSeries {
  kind: 'values' | 'coverage'
  title: string
  sentence: string
  years: number[]
  rows: MatrixRow[]
  /** How many cities have a figure in each year. */
  perYear: number[]
  /** Number of cells in each state, the fullest first; empty for values. */
  counts: { state: CoverageState; count: number; says: string }[]
  /** Ends of the heat as labels; null without figures. */
  range: { low: string; high: string } | null
}

/** What a matrix needs beside the answer: names, wording, order, and what to keep (all where absent). */
export interface MatrixOptions {
  indicator: string
  names: ReadonlyMap<string, RegionName>
  words: Words
  order?: MatrixOrder
  only?: ReadonlySet<string> | undefined
  from?: number | undefined
  to?: number | undefined
}

const markOfReason: Record<SilenceReason, CellMark> = {
  only_target: 'target',
  only_outcome: 'figure',
  only_other_basis: 'other_series',
  only_other_unit: 'other_series',
  only_other_measure: 'other_measure',
  only_part_year: 'part_year',
  region_ended: 'ended',
  report_silent: 'silent',
  no_report: 'missing',
}

const markOfState: Record<CoverageState, CellMark> = {
  figure_and_target: 'figure_target',
  figure: 'figure',
  only_target: 'target',
  only_growth: 'growth',
  only_other_measure: 'other_measure',
  only_part_year: 'part_year',
  not_said: 'silent',
  report_missing: 'missing',
}

const reasonOfState: Record<CoverageState, SilenceReason | null> = {
  figure_and_target: null,
  figure: null,
  only_target: 'only_target',
  only_growth: 'only_other_measure',
  only_other_measure: 'only_other_measure',
  only_part_year: 'only_part_year',
  not_said: 'report_silent',
  report_missing: 'no_report',
}

/** Turns the answer of `compare.matrix` into what the table draws. */
export function valuesMatrix(answer: Matrix, options: MatrixOptions): MatrixSeries {
  const { words } = options
  const own = matrixWords(words.lang)
  const kept = keptPlaces(answer.regions, answer.years, options)
  const figures = figureCells(answer).filter(({ cell }) => kept.cells.has(cell))
  const ends = figures.flatMap(({ claim }) => (claim.upper === null ? [claim.value] : [claim.value, claim.upper]))
  const unit = chartUnit(ends, answer.unit, words.lang)
  const heat = heatOf(figures.map(({ claim }) => claim.value))
  const byCell = new Map(figures.map((figure) => [figure.cell, figure]))
  const gaps = new Map(
    answer.gaps.cell.map((cell, at) => [
      cell,
      { reason: answer.gaps.reason[at], claim: answer.gaps.claim[at] ?? null },
    ]),
  )
  const rows = rowsOf(answer, kept, options, (place) => {
    const figure = byCell.get(place.cell)
    if (figure) return { ...place, ...figureParts(figure, unit, heat, words) }
    const gap = gaps.get(place.cell)
    const reason = gap?.reason ?? 'no_report'
    return { ...place, ...gapParts(markOfReason[reason], reason, gap?.claim ?? null, own.gap[reason]) }
  })
  const values = figures.map(({ claim }) => claim)
  return {
    kind: 'values',
    title: own.valuesTitle(
      options.indicator,
      answer.measure === 'level' ? null : words.measure(answer.measure, answer.unit),
      ...spanOf(kept.years),
    ),
    sentence: own.valuesSentence({
      unit: [words.measureMeans[answer.measure], unit.label].filter(Boolean).join(words.lang === 'zh' ? '，' : ', '),
      cities: rows.length,
      years: kept.years.length,
      figures: figures.length,
      silent: rows.reduce((sum, { cells }) => sum + cells.filter(({ mark }) => mark === 'silent').length, 0),
    }),
    years: kept.years,
    rows,
    perYear: perYear(rows, kept.years.length),
    counts: [],
    range: rangeOf(values, unit),
  }
}

/** Turns the answer of `catalogue.coverage` by years into what the table draws. */
export function coverageMatrix(answer: Coverage, options: MatrixOptions): MatrixSeries {
  const { words } = options
  const own = matrixWords(words.lang)
  const years = answer.columns.by === 'year' ? answer.columns.years : [answer.columns.year]
  const kept = keptPlaces(answer.regions, years, options)
  const rows = rowsOf({ ...answer, years }, kept, options, (place) => {
    const state = answer.cells.state[place.cell] ?? 'report_missing'
    return {
      ...place,
      ...gapParts(markOfState[state], reasonOfState[state], answer.cells.claim[place.cell] ?? null, own.state[state]),
      status: answer.cells.status[place.cell] ?? null,
      bound: answer.cells.bound[place.cell] ?? null,
    }
  })
  const states = new Map<CoverageState, number>()
  for (const cell of kept.cells) {
    const state = answer.cells.state[cell] ?? 'report_missing'
    states.set(state, (states.get(state) ?? 0) + 1)
  }
  return {
    kind: 'coverage',
    title: own.coverageTitle(options.indicator, ...spanOf(kept.years)),
    sentence: [
      own.coverageSentence({
        cities: rows.length,
        years: kept.years.length,
        held: rows.reduce((sum, { held }) => sum + held, 0),
      }),
      answer.measure ? own.coverageMeasure(words.measure(answer.measure)) : '',
    ].join(words.lang === 'zh' ? '' : ' '),
    years: kept.years,
    rows,
    perYear: perYear(rows, kept.years.length),
    counts: stateOrder.flatMap((state) => {
      const count = states.get(state) ?? 0
      return count > 0 ? [{ state, count, says: own.counted[state] }] : []
    }),
    range: null,
  }
}

const stateOrder = Object.keys(markOfState) as CoverageState[]

/** A figure of the answer as a claim's values, with its cell. */
interface FigureCell {
  cell: number
  id: string
  claim: Pick<Claim, 'value' | 'upper' | 'bound' | 'status' | 'text' | 'unit' | 'measure'>
}

function figureCells({ figures, unit, measure }: Matrix): FigureCell[] {
  return figures.cell.map((cell, at) => ({
    cell,
    id: figures.claim[at] ?? '',
    claim: {
      value: figures.value[at] ?? 0,
      upper: figures.upper[at] ?? null,
      bound: figures.bound[at] ?? 'eq',
      status: figures.status[at] ?? 'actual',
      text: figures.text[at] ?? '',
      unit,
      measure,
    },
  }))
}

/** A cell before it is known what stands in it. */
interface Place {
  cell: number
  region: string
  year: number
  held: boolean
}
type Parts = Omit<MatrixCell, 'region' | 'year' | 'held' | 'statement'>

function figureParts({ id, claim }: FigureCell, unit: ChartUnit, heat: (value: number) => number, words: Words): Parts {
  const exact = exactLabel(claim, words.lang)
  const spoken = `${words.boundSpoken[claim.bound]}${exactLabel(claim, words.lang, false)}`
  return {
    mark: claim.status === 'target' ? 'target' : 'figure',
    value: { label: valueLabel(claim, { ...unit, short: '' }), exact, heat: heat(claim.value) },
    figure: claim,
    status: claim.status,
    bound: claim.bound,
    claim: id,
    reason: null,
    says: [spoken, words.status[claim.status]].join(words.lang === 'zh' ? '，' : ', '),
  }
}

function gapParts(mark: CellMark, reason: SilenceReason | null, claim: string | null, says: string): Parts {
  return { mark, value: null, figure: null, status: null, bound: null, claim, reason, says }
}

/** The years and the cells (by their place in the answer) that the options keep. */
function keptPlaces(regions: readonly string[], all: readonly number[], { only, from, to }: MatrixOptions) {
  const years = all.filter((year) => (from === undefined || year >= from) && (to === undefined || year <= to))
  const first = all.indexOf(years[0] ?? Number.NaN)
  const codes = regions.filter((region) => only === undefined || only.has(region))
  const cells = new Set<number>()
  for (const [at, region] of regions.entries())
    if (only === undefined || only.has(region))
      for (const column of years.keys()) cells.add(at * all.length + first + column)
  return { years, first, codes, cells }
}

function rowsOf(
  answer: { regions: readonly string[]; years: readonly number[]; held: readonly number[] },
  kept: ReturnType<typeof keptPlaces>,
  { names, words, order = 'count' }: MatrixOptions,
  fill: (place: Place) => Place & Parts,
): MatrixRow[] {
  const held = new Set(answer.held)
  const places = new Map(answer.regions.map((region, at) => [region, at]))
  const rows = kept.codes.map((region): MatrixRow => {
    const name = names.get(region)
    const city = name ? words.regionName(name) : region
    const start = (places.get(region) ?? 0) * answer.years.length + kept.first
    const cells = kept.years.map((year, column) => {
      const { cell: _, ...filled } = fill({ cell: start + column, region, year, held: held.has(start + column) })
      return { ...filled, statement: [city, words.year(year), filled.says].join(words.lang === 'zh' ? '，' : ', ') }
    })
    return {
      region,
      city,
      cells,
      figures: cells.filter(({ reason }) => reason === null).length,
      held: cells.filter((cell) => cell.held).length,
    }
  })
  return ordered(rows, order, names)
}

/**
 * Where a value stands among all, 0 for the lowest and 1 for the highest: by its place, not by its size, so that one
 * giant does not leave all others pale. Equal values stand alike.
 */
export function heatOf(values: readonly number[]): (value: number) => number {
  const distinct = [...new Set(values)].sort((a, b) => a - b)
  const places = new Map(distinct.map((value, at) => [value, distinct.length > 1 ? at / (distinct.length - 1) : 1]))
  return (value) => places.get(value) ?? 0
}

function rangeOf(claims: readonly FigureCell['claim'][], unit: ChartUnit): MatrixSeries['range'] {
  const sorted = [...claims].sort((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high ? { low: valueLabel(low, unit), high: valueLabel(high, unit) } : null
}

const perYear = (rows: readonly MatrixRow[], years: number) =>
  Array.from({ length: years }, (_, at) => rows.filter(({ cells }) => cells[at]?.reason === null).length)

const spanOf = (years: readonly number[]): [number, number] => [years[0] ?? 0, years.at(-1) ?? 0]

/** The words that the marks of this series need in a legend. */
export function matrixMarks(series: MatrixSeries, words: MatrixWords): { mark: CellMark; says: string }[] {
  const seen = new Map<CellMark, string>()
  for (const { cells } of series.rows) for (const { mark, says } of cells) if (!seen.has(mark)) seen.set(mark, says)
  return legendOrder.flatMap((mark) => {
    if (!seen.has(mark)) return []
    const state = stateOrder.find((one) => markOfState[one] === mark)
    return [{ mark, says: state ? words.state[state] : (seen.get(mark) ?? '') }]
  })
}

const legendOrder: readonly CellMark[] = [
  'figure_target',
  'figure',
  'target',
  'growth',
  'other_measure',
  'part_year',
  'other_series',
  'ended',
  'silent',
  'missing',
]
