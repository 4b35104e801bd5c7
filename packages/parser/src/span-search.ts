import type { Span } from './document.js'

/** Index of the last span that starts at or before a place, in spans sorted by start; -1 where none does. By halves. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
