import type { CityTrend, Claim, RegionName, Trend } from '@biaochi/schema'
import { unitName } from '@biaochi/schema/unit'
import { statement } from '../compare/series.js'
import { type ChartUnit, chartUnit, valueLabel } from '../marks/value-text.js'
import { logScale } from '../ruler/log-scale.js'
import { type RulerScale, rulerScale } from '../ruler/scale.js'
import { placesOf } from '../words/places.js'
import type { Words } from '../words/words.js'
import { onIndexAxis, onLogAxis, type TrendAxis } from './axis.js'
import { type Beyond, beyondScale, type QuietCity, quietCities } from './quiet.js'

/** At most this many lines are coloured; further cities are drawn in grey with their label. */
export const colouredLines = 4

/** One figure of one city. Values are in the unit of the chart. */
export interface TrendPoint {
  year: number
  value: number
  upper: number | null
  claim: Claim
  label: string
  source: string
  /** The point in one sentence, for screen readers. */
  statement: string
}

/** One target, with where its dashed line starts: the last known figure when it was said. */
export interface TrendTarget {
  year: number
  value: number
  upper: number | null
  claim: Claim
  label: string
  /** The year in which it was said. */
  saidIn: number
  from: { year: number; value: number } | null
  /** True where no figure of that year is known yet. */
  open: boolean
  statement: string
}

/** One chosen city: its points by year, its targets, and the runs of consecutive years that a line may join. */
export interface TrendLine {
  region: string
  city: string
  /** 1 to 4 for the coloured lines, 0 for the grey ones after them. */
  slot: number
  points: TrendPoint[]
  runs: TrendPoint[][]
  targets: TrendTarget[]
  held: ReadonlySet<number>
  /** Years between the first and the last figure that have none. */
  missing: number[]
}

/** The trend in data space. No pixels. */
export interface TrendSeries {
  title: string
  sentence: string
  unit: ChartUnit
  scale: RulerScale
  /** `first` to `last` are years with reports; `end` is later where a target lies ahead. */
  years: { first: number; last: number; end: number }
  lines: TrendLine[]
  quiet: QuietCity[]
  beyond: Beyond | null
  /** Claims that could not be drawn, in words; null where all could. */
  leftOut: string | null
  /** Changes of area that a line crosses, one sentence each. */
  notes: string[]
  /** The year that stands for 100, where the lines are indexed. */
  base: number | null
  plotName: string
}

/** What `trendSeries` needs beside the answer. `targets` and `others` say whether these are drawn. */
export interface TrendOptions {
  indicator: string
  names: ReadonlyMap<string, RegionName>
  words: Words
  targets?: boolean
  others?: boolean
  axis?: TrendAxis
}

/** Runs of consecutive years: a line joins these and bridges nothing. */
export function consecutiveRuns<T extends { year: number }>(points: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.year === point.year - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** Turns the answer of `compare.trend` into what the chart draws. */
export function trendSeries(answer: Trend, options: TrendOptions): TrendSeries {
  const { names, words } = options
  const showTargets = options.targets !== false
  const chosen = answer.cities.flatMap(({ points, targets }) => [
    ...points.map(({ claim }) => claim),
    ...(showTargets ? targets.map(({ claim }) => claim) : []),
  ])
  const stated = chosen.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]))
  const statedUnit = chartUnit(stated, answer.unit, words.lang)
  const cityName = (region: string) => {
    const name = names.get(region)
    return name ? words.regionName(name) : region
  }
  const context = { unit: statedUnit, words, showTargets, cityName }
  const straight = answer.cities.map((city, index) => trendLine(city, index, context))
  const years = yearSpan(answer, showTargets)
  const others = options.others === false ? [] : quietCities(answer.others, statedUnit.factor, cityName)
  const axis = options.axis ?? 'linear'
  const { lines, quiet, unit, base, leftOut } =
    axis === 'index'
      ? onIndexAxis(straight, others, words)
      : axis === 'log'
        ? onLogAxis(straight, others, statedUnit, words)
        : { lines: straight, quiet: others, unit: statedUnit, base: null, leftOut: null }
  const ends = lines
    .flatMap(({ points, targets }) => [...points, ...targets])
    .flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]))
  const scale = axis === 'log' ? logScale(ends) : rulerScale(ends, { longTicks: 5, cut: true, halfEnds: true })
  const figures = lines.reduce((sum, { points }) => sum + points.length, 0)
  return {
    title: words.trend.title(options.indicator, answer.measure, years.first, years.last, answer.unit),
    sentence: [
      words.trend.sentence({
        unit: unit.label,
        measure: answer.measure,
        places: placesOf(lines.map(({ region }) => region)),
        cities: lines.length,
        figures,
        missing: lines.reduce((sum, { missing }) => sum + missing.length, 0),
      }),
      axis === 'log' ? words.trend.logMeans : '',
    ]
      .filter(Boolean)
      .join(words.lang === 'zh' ? '' : ' '),
    unit,
    scale,
    years,
    lines,
    quiet,
    beyond: beyondScale(quiet, scale, years),
    leftOut: [leftOut, leftOutText(answer, cityName, words)].filter(Boolean).join(' ') || null,
    base,
    // Of two cities with a part in one change it is told once.
    notes: [...new Set(answer.notes.map(({ says }) => says[words.lang]))],
    plotName: words.trend.plot(
      lines.map(({ city }) => city).join(words.lang === 'zh' ? '、' : ', '),
      years.first,
      years.last,
      options.indicator,
    ),
  }
}

interface LineContext {
  unit: ChartUnit
  words: Words
  showTargets: boolean
  cityName(region: string): string
}

function trendLine(city: CityTrend, index: number, context: LineContext): TrendLine {
  const { unit, words, showTargets, cityName } = context
  const name = cityName(city.region)
  const points = [...city.points]
    .sort((a, b) => a.year - b.year)
    .map(({ year, claim }) => ({
      year,
      ...figure(claim, year, name, unit, words),
      source: words.sourceShort(claim.source),
    }))
  // Whoever walks the points hears where the line breaks.
  for (const [index, point] of points.entries()) {
    const gap = yearsBetween(points[index - 1]?.year, point.year)
    if (gap.length > 0)
      point.statement += `${words.lang === 'zh' ? '，' : ', '}${words.trend.gapBefore(yearsText(gap, words))}`
  }
  const known = new Set(points.map(({ year }) => year))
  const first = points[0]?.year ?? 0
  const last = points.at(-1)?.year ?? -1
  const targets = showTargets
    ? city.targets.map(({ year, claim }): TrendTarget => {
        // A report of January looks back on the year before; one of November or December on its own year.
        const saidIn = claim.source.delivered ? Number(claim.source.delivered.slice(0, 4)) : claim.source.reportYear
        const from = points.filter((point) => point.year < year && point.year <= saidIn).at(-1) ?? null
        return {
          year,
          ...figure(claim, year, name, unit, words),
          saidIn,
          from: from ? { year: from.year, value: from.value } : null,
          open: !known.has(year) && year > last,
        }
      })
    : []
  return {
    region: city.region,
    city: name,
    slot: index < colouredLines ? index + 1 : 0,
    points,
    runs: consecutiveRuns(points),
    targets,
    held: new Set(city.held),
    missing: Array.from({ length: Math.max(0, last - first) }, (_, step) => first + step).filter(
      (year) => !known.has(year),
    ),
  }
}

/** The years that lie between two, both left out; none after nothing. */
function yearsBetween(before: number | undefined, year: number): number[] {
  if (before === undefined) return []
  return Array.from({ length: Math.max(0, year - before - 1) }, (_, step) => before + 1 + step)
}

function figure(claim: Claim, year: number, city: string, unit: ChartUnit, words: Words) {
  return {
    value: claim.value / unit.factor,
    upper: claim.upper === null ? null : claim.upper / unit.factor,
    claim,
    label: valueLabel(claim, unit),
    statement: statement(city, year, claim, null, words),
  }
}

function yearSpan(answer: Trend, showTargets: boolean): TrendSeries['years'] {
  const figures = answer.cities.flatMap(({ points }) => points.map(({ year }) => year))
  const known = figures.length > 0 ? figures : answer.cities.flatMap(({ held }) => held)
  const last = Math.max(...known, ...answer.cities.flatMap(({ held }) => held))
  const aims = showTargets ? answer.cities.flatMap(({ targets }) => targets.map(({ year }) => year)) : []
  const first = Math.min(...known, ...aims)
  if (!Number.isFinite(first)) return { first: 2000, last: 2000, end: 2000 }
  return { first, last: Math.max(first, last), end: Math.max(first, last, ...aims) }
}

/** Years in one phrase: 2015、2017–2019. */
export function yearsText(years: readonly number[], words: Words): string {
  const runs = consecutiveRuns([...new Set(years)].sort((a, b) => a - b).map((year) => ({ year })))
  return runs
    .map((run) => {
      const first = run[0]?.year
      const last = run.at(-1)?.year
      return first === last ? String(first) : `${first}–${last}`
    })
    .join(words.lang === 'zh' ? '、' : ', ')
}

function leftOutText(answer: Trend, cityName: (region: string) => string, words: Words): string | null {
  const groups = new Map<string, Pick<Trend['leftOut'][number], 'region' | 'unit' | 'reason'> & { years: number[] }>()
  for (const { region, unit, reason, year } of answer.leftOut) {
    const key = `${region} ${unit} ${reason}`
    const group = groups.get(key) ?? { region, unit, reason, years: [] }
    group.years.push(year)
    groups.set(key, group)
  }
  if (groups.size === 0) return null
  const items = [...groups.values()].map(({ region, unit, reason, years }) =>
    words.trend.leftOutItem(cityName(region), yearsText(years, words), unitName(unit, words.lang) || unit, reason),
  )
  return words.trend.leftOut(items.join(words.lang === 'zh' ? '；' : '; '))
}
