/** One tick of a ruler: `long` ones carry a label, `half` ones stand between them, `short` ones count. */
export interface RulerTick {
  /** Where it stands, in the unit of the values. */
  at: number
  kind: 'long' | 'half' | 'short'
}

/** A ruler in data space. Every long tick is a round number, a multiple of `step`. */
export interface RulerScale {
  min: number
  max: number
  /** Distance of two long ticks. */
  step: number
  ticks: RulerTick[]
  /** True where the same length is the same factor; see `logScale`. */
  log?: boolean
}

/** How a ruler may be laid: about how many long ticks, and whether it may start at another number than zero. */
export interface RulerOptions {
  longTicks?: number
  /** Dots and ticks may use a cut axis; bars may not. */
  cut?: boolean
  /** Whether the ruler may end at a half tick, to waste less room. */
  halfEnds?: boolean
}

const mantissas = [1, 2, 5, 10] as const

/** The smallest of 1, 2, 5 × 10ⁿ that is not under `raw`; 1 for what is no positive number. */
export function niceStep(raw: number): number {
  if (!(raw > 0) || !Number.isFinite(raw)) return 1
  const power = 10 ** Math.floor(Math.log10(raw))
  const mantissa = mantissas.find((one) => one * power >= raw * (1 - 1e-9)) ?? 10
  return mantissa * power
}

/** A multiple of `step / parts` without the dust of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12))

/**
 * A ruler that holds all `values`. It starts at zero (or ends there, where all are negative) unless `cut` allows
 * another start and the values lie close together. Without values it runs from 0 to 1.
 */
export function rulerScale(
  values: readonly number[],
  { longTicks = 8, cut = false, halfEnds = false }: RulerOptions = {},
): RulerScale {
  const finite = values.filter(Number.isFinite)
  const low = Math.min(...finite)
  const high = Math.max(...finite)
  if (finite.length === 0) return withTicks(0, 1, 1)
  const close = cut && low > 0 && high > low && high - low < 0.35 * high
  const from = close ? low : Math.min(0, low)
  const to = close ? high : Math.max(0, high)
  if (from === to) return withTicks(0, 1, 1)
  const step = niceStep((to - from) / longTicks)
  const unit = halfEnds ? step / 2 : step
  // A cut axis starts at a labelled tick, so that its start can be read.
  const start = close ? step : unit
  return withTicks(clean(Math.floor(from / start + 1e-9) * start), clean(Math.ceil(to / unit - 1e-9) * unit), step)
}

/** A ruler between two given ends. */
function withTicks(min: number, max: number, step: number): RulerScale {
  const part = step / 10
  const first = Math.round(min / part)
  const count = Math.round((max - min) / part)
  const ticks = Array.from({ length: count + 1 }, (_, index): RulerTick => {
    const place = first + index
    return { at: clean(place * part), kind: place % 10 === 0 ? 'long' : place % 5 === 0 ? 'half' : 'short' }
  })
  return { min, max, step, ticks }
}

/** Where a value stands on a ruler, 0 at its start and 1 at its end; outside for what lies beyond. */
export function share(scale: RulerScale, value: number): number {
  if (scale.log) return Math.log(value / scale.min) / Math.log(scale.max / scale.min)
  return (value - scale.min) / (scale.max - scale.min)
}

/** The ticks that can be told apart when `pixels` carry the whole ruler: every second short one gives way first, then all of them. */
export function visibleTicks(scale: RulerScale, pixels: number): RulerTick[] {
  const apart = pixels / Math.max(1, scale.ticks.length - 1)
  if (apart >= 4.5) return scale.ticks
  const everySecond = apart >= 2.2
  const first = Math.round(scale.min / (scale.step / 10))
  return scale.ticks.filter(({ kind }, index) => kind !== 'short' || (everySecond && (first + index) % 2 === 0))
}

/** A label at a long tick: `x` is its middle, or its left edge where it stands at the start. */
export interface RulerLabel {
  at: number
  text: string
}

/**
 * The labels that fit side by side: zero goes first, then the ends, then the others from left to right.
 * `toX` gives px, `width` the px of a text.
 */
export function fittingLabels(
  labels: readonly RulerLabel[],
  toX: (value: number) => number,
  width: (text: string) => number,
): RulerLabel[] {
  const last = labels.length - 1
  const weight = ({ at }: RulerLabel, index: number) => (at === 0 ? 0 : index === 0 || index === last ? 1 : 2)
  const queue = labels
    .map((label, index) => ({ label, weight: weight(label, index) }))
    .sort((a, b) => a.weight - b.weight)
  const kept: RulerLabel[] = []
  for (const { label } of queue) {
    const reach = width(label.text) / 2 + 3
    const free = kept.every((other) => Math.abs(toX(other.at) - toX(label.at)) >= reach + width(other.text) / 2)
    if (free) kept.push(label)
  }
  return kept.sort((a, b) => a.at - b.at)
}
