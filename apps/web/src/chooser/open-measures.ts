import type { Measure } from '@biaochi/schema'
import { measures as order } from '../state/fields.js'

/** As many measures stand open; more would crowd out the years. */
const most = 4

/**
 * Which measures stand open as segments and which wait in the menu: the most stated and the chosen one stand open,
 * both lists in the order in which measures are always named.
 */
export function openMeasures(
  measures: readonly { measure: Measure; claims: number }[],
  chosen: Measure,
): { open: Measure[]; rest: Measure[] } {
  const stated = [...measures].filter(({ claims }) => claims > 0).sort((a, b) => b.claims - a.claims)
  const known = stated.map(({ measure }) => measure)
  const kept = new Set([chosen, ...known.filter((measure) => measure !== chosen).slice(0, most - 1)])
  const all = order.filter((measure) => measure === chosen || known.includes(measure))
  return { open: all.filter((measure) => kept.has(measure)), rest: all.filter((measure) => !kept.has(measure)) }
}
