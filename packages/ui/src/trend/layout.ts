import { textWidth } from '../marks/text-width.js'
import { share } from '../ruler/scale.js'
import type { TrendLine, TrendSeries, TrendTarget } from './series.js'

/** The plot in px: Recharts draws with the same margins, so that its lines and these positions agree. */
export interface TrendLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  /** Px of one year. */
  yearWidth: number
  endLabels: EndLabel[]
  targetLabels: TargetLabel[]
  x(year: number): number
  y(value: number): number
}

/** The label at the end of a line: city and value in its colour, a note in grey. */
export interface EndLabel {
  region: string
  slot: number
  x: number
  y: number
  text: string
  note: string
}

/** The label of a target that is worth one. */
export interface TargetLabel {
  key: string
  x: number
  y: number
  text: string
}

/** The wording that the layout needs for its labels. */
export interface TrendWording {
  year(year: number): string
  estimated: string
  said(target: TrendTarget, line: TrendLine): string
  aim(target: TrendTarget, line: TrendLine): string
}

interface Box {
  from: number
  to: number
  top: number
  bottom: number
}

const labelHeight = 18

/** Up to this width labels are short and the chart is lower. */
export const smallWidth = 600

/** Lays the trend out for a width: the plot gives way at the right until the labels at the line ends fit. */
export function trendLayout(series: TrendSeries, width: number, words: TrendWording): TrendLayout {
  const small = width < smallWidth
  const height = small ? 400 : width < 1000 ? 460 : 520
  const names = Math.max(0, ...series.lines.map(({ city }) => textWidth(city, 12)))
  const { first, end } = series.years
  // The strip's first cell reaches half a year to the left of the axis, the names stand before it.
  const halfCell = Math.min(30, width / Math.max(1, end - first) / 2)
  const left = Math.max(44, names + halfCell + 8, axisWidth(series) + 16)
  let right = width - 12
  const at = (year: number, to: number) => left + (end === first ? 0.5 : (year - first) / (end - first)) * (to - left)
  const texts = series.lines.flatMap((line) => endLabelText(line, series, words, small))
  // A label stands at its last figure, or behind the last year where later marks would lie under it.
  const wanted = texts.map((label) => {
    const reach = ((labelWidth(label.text, label.note) + 16) / (right - left)) * (end - first)
    const moves = end - label.year <= nearTheEnd && coversMarks(label, reach, series)
    return { ...label, stands: moves ? end : label.year }
  })
  for (let pass = 0; pass < 4; pass += 1) {
    const over = Math.max(
      0,
      ...wanted.map(({ stands, text, note }) => at(stands, right) + 12 + labelWidth(text, note) - width),
    )
    if (over < 0.5) break
    right -= over
  }
  const plot = { left, right, top: 16, bottom: height - 34 }
  const x = (year: number) => at(year, right)
  const y = (value: number) => plot.bottom - share(series.scale, value) * (plot.bottom - plot.top)
  const endLabels = dodge(
    wanted.map(({ stands, value, text, note, line }) => ({
      region: line.region,
      slot: line.slot,
      x: x(stands) + 12,
      y: y(value) + 5,
      text,
      note,
    })),
    plot,
  )
  return {
    width,
    height,
    plot,
    yearWidth: end === first ? right - left : (right - left) / (end - first),
    endLabels,
    targetLabels: targetLabels(series, words, small, { x, y, plot, endLabels, width }),
    x,
    y,
  }
}

function axisWidth(series: TrendSeries): number {
  const { scale, unit } = series
  const labels = scale.ticks
    .filter(({ kind }) => kind === 'long')
    .map(({ at }) => `${unit.tick(at * unit.factor)}${unit.short}`)
  return Math.max(...labels.map((label) => textWidth(label, 12)))
}

function endLabelText(line: TrendLine, series: TrendSeries, words: TrendWording, small: boolean) {
  const last = line.points.at(-1)
  if (!last) return []
  const value = small ? last.label.replace(series.unit.short === '%' ? '' : series.unit.short, '') : last.label
  const notes = [
    last.year === series.years.last ? null : words.year(last.year),
    last.claim.status === 'estimate' ? words.estimated : null,
  ].filter((note) => note !== null)
  return [
    { line, year: last.year, value: last.value, text: `${line.city} ${value}`, note: small ? '' : notes.join(' ') },
  ]
}

/** A label moves behind the last year only from this many years before it: from farther it would lose its line. */
const nearTheEnd = 2

/** Whether a mark of a later year lies where a label of `reach` years would, near enough in height to be covered. */
function coversMarks({ year, value }: { year: number; value: number }, reach: number, series: TrendSeries): boolean {
  const near = (series.scale.max - series.scale.min) * 0.04
  const marks = series.lines.flatMap(({ points, targets }) => [...points, ...targets])
  return marks.some((mark) => mark.year > year && mark.year <= year + reach && Math.abs(mark.value - value) < near)
}

const labelWidth = (text: string, note: string) =>
  textWidth(text, 14, 600) + (note === '' ? 0 : 6 + textWidth(note, 12))

/** Moves labels apart that would overlap, keeping their order from top to bottom. */
function dodge(labels: EndLabel[], plot: TrendLayout['plot']): EndLabel[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y)
  const overlapX = (a: EndLabel, b: EndLabel) =>
    a.x < b.x + labelWidth(b.text, b.note) && b.x < a.x + labelWidth(a.text, a.note)
  for (let pass = 0; pass < 12; pass += 1)
    for (let index = 1; index < sorted.length; index += 1) {
      const lower = sorted[index]
      if (!lower) continue
      for (const upper of sorted.slice(0, index)) {
        const short = upper.y + labelHeight - lower.y
        if (short <= 0 || !overlapX(upper, lower)) continue
        upper.y = Math.max(plot.top + 8, upper.y - short / 2)
        lower.y = Math.min(plot.bottom - 2, upper.y + labelHeight)
      }
    }
  return sorted
}

interface Place {
  x(year: number): number
  y(value: number): number
  plot: TrendLayout['plot']
  endLabels: readonly EndLabel[]
  width: number
}

/**
 * Labels of the targets that were said two years ahead or more, where there is room: a label that would lie on
 * another or on a figure is left out, as the readout has it.
 */
function targetLabels(series: TrendSeries, words: TrendWording, small: boolean, place: Place): TargetLabel[] {
  const figures = series.lines.flatMap(({ points }) => points)
  const taken: Box[] = [
    ...place.endLabels.map(({ x, y, text, note }) => ({
      from: x,
      to: x + labelWidth(text, note),
      top: y - 14,
      bottom: y + 4,
    })),
    ...figures.map(({ year, value }) => ({
      from: place.x(year),
      to: place.x(year),
      top: place.y(value) - 4,
      bottom: place.y(value) + 4,
    })),
  ]
  const wanted = series.lines
    .flatMap((line) => line.targets.map((target) => ({ line, target })))
    .filter(({ target }) => target.year - target.saidIn >= 2)
    .sort((a, b) => Number(b.target.open) - Number(a.target.open) || b.target.year - a.target.year)
  return wanted.flatMap(({ line, target }) => {
    const text = small ? words.aim(target, line) : words.said(target, line)
    const size = textWidth(text, 12, 600)
    const middle = place.x(target.year)
    const level = place.y(target.value)
    // A chevron or halo stands over the tick.
    const above = target.claim.bound === 'eq' ? level - 7 : level - 13
    const tries: [number, number][] = [
      [middle + 7 - size, above],
      [middle - size / 2, above],
      [middle - 12 - size, level + 4],
      [middle + 12, level + 4],
      [middle + 7 - size, level + 18],
    ]
    for (const [from, base] of tries) {
      const box = { from, to: from + size, top: base - 12, bottom: base + 3 }
      const fits = from >= place.plot.left && box.to <= place.width && box.top >= 0 && box.bottom <= place.plot.bottom
      if (!fits || taken.some((other) => touches(box, other))) continue
      taken.push(box)
      return [{ key: `${line.region}.${target.year}.${target.claim.id}`, x: from, y: base, text }]
    }
    return []
  })
}

const touches = (a: Box, b: Box) =>
  a.from < b.to + 6 && b.from < a.to + 6 && a.top < b.bottom + 1 && b.top < a.bottom + 1
