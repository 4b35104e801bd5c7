import { boundSign, type ChartUnit } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { QuietCity } from './quiet.js'
import { consecutiveRuns, type TrendLine, type TrendPoint, type TrendTarget, yearsText } from './series.js'

/** How the values of a trend stand: as they are, as factors (log), or against one year (index). */
export type TrendAxis = 'linear' | 'log' | 'index'

/** Lines on another axis, and in words what could not be put on it; null where all could. */
export interface OnAxis {
  lines: TrendLine[]
  quiet: QuietCity[]
  unit: ChartUnit
  /** The year that stands for 100; null on the other axes. */
  base: number | null
  leftOut: string | null
}

/** On a logarithmic axis zero and what is below it have no place: such figures are left out and named. */
export function onLogAxis(
  lines: readonly TrendLine[],
  quiet: readonly QuietCity[],
  unit: ChartUnit,
  words: Words,
): OnAxis {
  const positive = <Value extends { value: number }>(values: readonly Value[]) =>
    values.filter(({ value }) => value > 0)
  const dropped = lines.flatMap(({ city, points }) => {
    const years = points.filter(({ value }) => !(value > 0)).map(({ year }) => year)
    return years.length > 0 ? [words.trend.notPositive(city, yearsText(years, words))] : []
  })
  return {
    lines: lines.map((line) => withPoints(line, positive(line.points), positive(line.targets))),
    quiet: quiet.map((city) => ({ ...city, runs: city.runs.flatMap((run) => consecutiveRuns(positive(run))) })),
    unit,
    base: null,
    leftOut: dropped.length > 0 ? words.trend.leftOut(dropped.join(words.lang === 'zh' ? '；' : '; ')) : null,
  }
}

/**
 * Every line against its own figure of one year, which stands for 100: the year in which most lines have a figure above
 * zero, the earliest of those. A city without such a figure cannot be compared so, and is left out and named.
 */
export function onIndexAxis(lines: readonly TrendLine[], quiet: readonly QuietCity[], words: Words): OnAxis {
  const base = baseYear(lines)
  const unit = indexUnit(base, words)
  const at = (points: readonly { year: number; value: number }[]) => {
    const value = points.find(({ year }) => year === base)?.value
    return value !== undefined && value > 0 ? value : null
  }
  const dropped = lines.filter(({ points }) => at(points) === null).map(({ city }) => city)
  return {
    lines: lines.map((line) => {
      const own = at(line.points)
      if (own === null) return withPoints(line, [], [])
      const indexed = <Value extends TrendPoint | TrendTarget>(one: Value): Value => {
        const value = (one.value / own) * 100
        const label = `${boundSign[one.claim.bound]}${unit.format(value)}`
        return {
          ...one,
          value,
          upper: one.upper === null ? null : (one.upper / own) * 100,
          label,
          statement: [one.statement, words.trend.indexOf(label, base)].join(words.lang === 'zh' ? '，' : ', '),
        }
      }
      const targets = line.targets.map((target) => ({
        ...indexed(target),
        from: target.from && { ...target.from, value: (target.from.value / own) * 100 },
      }))
      return withPoints(line, line.points.map(indexed), targets)
    }),
    quiet: quiet.flatMap((city) => {
      const own = at(city.runs.flat())
      const runs = city.runs.map((run) => run.map(({ year, value }) => ({ year, value: (value / (own ?? 1)) * 100 })))
      return own === null ? [] : [{ ...city, runs }]
    }),
    unit,
    base,
    leftOut:
      dropped.length > 0
        ? words.trend.leftOut(words.trend.noBase(dropped.join(words.lang === 'zh' ? '、' : ', '), base))
        : null,
  }
}

function withPoints(line: TrendLine, points: TrendPoint[], targets: TrendTarget[]): TrendLine {
  return { ...line, points, targets, runs: consecutiveRuns(points) }
}

function baseYear(lines: readonly TrendLine[]): number {
  const counts = new Map<number, number>()
  for (const { points } of lines)
    for (const { year, value } of points) if (value > 0) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB)
  return best?.[0] ?? 0
}

/** The unit of an index: no unit, and one decimal where it tells something. */
function indexUnit(base: number, words: Words): ChartUnit {
  const format = (value: number) => value.toFixed(value < 1000 ? 1 : 0).replace(/\.0$/, '')
  return { factor: 1, label: words.trend.indexUnit(base), short: '', format, tick: format }
}
