import type { Refusal } from '../document.js'
import { isDigitAt, isNumeralAt } from './numeral-characters.js'

/** The numbers between two sentences: those of titles, menus and page lines, which are not read for figures. */
export function unreadNumbers(text: string, from: number, to: number): readonly Refusal[] {
  const refusals: Refusal[] = []
  let at = from
  while (at < to) {
    const start = at
    while (at < to && (isDigitAt(text, at) || isNumeralAt(text, at))) at++
    if (at > start) refusals.push({ start, end: at, rule: 'never.furniture' })
    if (at === start) at++
  }
  return refusals
}
