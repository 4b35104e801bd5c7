import type Big from 'big.js'
import type { Quantity, Refusal, Shape, Span } from '../document.js'
import type { ScannedNumber } from './numerals.js'

/** What a reader made of the text at a position: quantities, or a number not taken, and where to go on. */
export type Scan =
  | { readonly quantities: readonly Quantity[]; readonly refusal?: Refusal; readonly end: number }
  | undefined

/** An Arabic digit. */
export const isDigit = (character: string) => character >= '0' && character <= '9'
/** Exact to twelve digits, so that no float dust is left by a later conversion. */
const exact = (value: Big) => Number(value.round(12).toString())

/** A number not taken. */
export const refuse = (rule: string, start: number, end: number): Scan => ({
  quantities: [],
  refusal: { rule, start, end },
  end,
})
/** One quantity found. */
export const take = (quantity: Quantity): Scan => ({ quantities: [quantity], end: quantity.end })

/** A quantity with exact numbers. */
export function amount(
  span: Span,
  shape: Shape,
  value: Big,
  unit: string,
  rule: string,
  more = false,
  upper: Big | null = null,
): Quantity {
  return {
    start: span.start,
    end: span.end,
    shape,
    value: exact(value),
    upper: upper && exact(upper),
    unit,
    more,
    rule,
    part: null,
  }
}

/** The second number of a range: after —, 至, 到 or 或. */
export function rangeAfter(
  text: string,
  number: { end: number },
  read: (from: number) => ScannedNumber | undefined,
): ScannedNumber | undefined {
  const mark = /^(?:—+|至|到|或)/.exec(text.slice(number.end, number.end + 3))
  if (!mark) return undefined
  return read(number.end + mark[0].length)
}
