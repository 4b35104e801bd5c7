import type { Interval } from '@biaochi/schema'
import type { ChartUnit } from '../marks/value-text.js'
import type { TargetsWords } from './targets-words.js'

/**
 * How far an outcome is from its target: −3.3, +2, +2 – +2.5, −0.8 以上 where the words leave the upper end open.
 * @param unit the unit of the chart, or null where the distance is in its own (percentage points)
 */
export function distanceText(distance: Interval | null, unit: ChartUnit | null, words: TargetsWords): string {
  if (!distance) return ''
  const { low, high } = distance
  const number = (value: number) => signed(unit ? unit.format(value) : String(Number(value.toFixed(2))))
  if (low === null && high === null) return words.none
  if (low === null) return words.atMost(number(high ?? 0))
  if (high === null) return words.atLeast(number(low))
  return low === high ? number(low) : `${number(low)} – ${number(high)}`
}

/** A number with its sign: + for more, − for less, none for zero. */
function signed(text: string): string {
  const bare = text.replace(/^[-−]/, '')
  if (/^[0.]+$/.test(bare)) return '0'
  return `${text === bare ? '+' : '−'}${bare}`
}
