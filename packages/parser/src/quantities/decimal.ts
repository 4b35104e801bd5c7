/** Integers up to this are exact. */
const exactInteger = Number.MAX_SAFE_INTEGER
/** Powers of ten up to this are exact. */
const exactPower = 22

/**
 * The double nearest to `digits` × 10^`power`: 3355 and -2 is 33.55. `digits` is a whole number. Both factors are exact,
 * so that the one division or product is rounded once, as a literal in a program is.
 */
export function scaled(digits: number, power: number): number {
  if (power === 0 || digits === 0) return digits
  if (digits > exactInteger || Math.abs(power) > exactPower) return Number(`${digits}e${power}`)
  return power > 0 ? digits * 10 ** power : digits / 10 ** -power
}

/** A product without float dust: fifteen digits are what a double keeps of any decimal. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

/** A sum without float dust. */
export const plus = (one: number, other: number): number => Number((one + other).toPrecision(15))
