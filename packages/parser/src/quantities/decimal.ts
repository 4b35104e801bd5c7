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

/**
 * A number rounded to so many digits. Most are whole but for dust that is far below the last digit; those need no way
 * through their decimal form.
 */
export function rounded(value: number, digits: number): number {
  const whole = Math.round(value)
  const size = Math.abs(value)
  const most = 10 ** digits
  // half a unit of the last digit is more than size / most / 2
  if (size < most && Math.abs(value - whole) <= (size / most) * 0.4) return whole + 0
  return Number(value.toPrecision(digits))
}

/** A product without float dust: fifteen digits are what a double keeps of any decimal. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : rounded(value * factor, 15)
}

/** A sum without float dust. */
export const plus = (one: number, other: number): number => rounded(one + other, 15)
