import type { Quantity, Refusal, Shape } from '../document.js'
import { type ScannedNumber, scanNumber } from './numerals.js'

/** What a reader made of the text at a position: quantities, or a number not taken, and where to go on. */
export type Scan =
  | { readonly quantities: readonly Quantity[]; readonly refusal: Refusal | undefined; readonly end: number }
  | undefined

const none: readonly Quantity[] = []

/** A number not taken. */
export const refuse = (rule: string, start: number, end: number): Scan => ({
  quantities: none,
  refusal: { rule, start, end },
  end,
})
/** One quantity found. */
export const take = (quantity: Quantity): Scan => ({ quantities: [quantity], refusal: undefined, end: quantity.end })
/** Words with a numeral in them that no reader would miss as a number: nothing is said of them. */
export const pass = (end: number): Scan => ({ quantities: none, refusal: undefined, end })

/** A quantity as a reader makes it. */
export function quantityOf(
  start: number,
  end: number,
  shape: Shape,
  value: number,
  unit: string,
  rule: string,
  more = false,
  upper: number | null = null,
): Quantity {
  return { start, end, shape, value, upper, unit, more, rule, part: null }
}

const DASH = '—'.charCodeAt(0)
const rangeMarks = new Set([...'至到或-'].map((sign) => sign.charCodeAt(0)))

/** Where the second number of a range begins, after —, 至, 到 or 或; -1 where no range mark stands at `at`. */
export function afterRangeMark(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === DASH && end < at + 3) end++
  if (end > at) return end
  return rangeMarks.has(text.charCodeAt(at)) ? at + 1 : -1
}

/** The second number of a range. */
export function rangeAfter(text: string, at: number): ScannedNumber | undefined {
  const from = afterRangeMark(text, at)
  return from < 0 ? undefined : scanNumber(text, from)
}
