import type { RulerScale, RulerTick } from './scale.js'

/** Digits that carry a label on a logarithmic ruler. */
const labelled = [1, 2, 5]

/**
 * A logarithmic ruler that holds all `values`: the same height is the same factor. It begins and ends at 1, 2 or 5 × 10ⁿ.
 * Only positive values have a place on it; without any it runs from 1 to 10.
 */
export function logScale(values: readonly number[]): RulerScale {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value))
  if (positive.length === 0) return between(1, 10)
  const low = Math.min(...positive)
  const high = Math.max(...positive)
  const powers = [-1, 0, 1].flatMap((step) =>
    labelled.map((digit) => (value: number) => digit * 10 ** (Math.floor(Math.log10(value)) + step)),
  )
  const min = Math.max(...powers.map((of) => of(low)).filter((at) => at <= low * (1 + 1e-9)))
  const max = Math.min(...powers.map((of) => of(high)).filter((at) => at >= high * (1 - 1e-9)))
  return between(min, max > min ? max : min * 2)
}

function between(min: number, max: number): RulerScale {
  const ticks: RulerTick[] = []
  for (let power = Math.floor(Math.log10(min) + 1e-9); 10 ** power <= max * (1 + 1e-9); power += 1)
    for (let digit = 1; digit < 10; digit += 1) {
      const at = Number((digit * 10 ** power).toPrecision(12))
      if (at >= min * (1 - 1e-9) && at <= max * (1 + 1e-9))
        ticks.push({ at, kind: labelled.includes(digit) ? 'long' : 'short' })
    }
  return { min, max, step: min, ticks, log: true }
}
