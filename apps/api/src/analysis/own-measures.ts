import type { Measure } from '@biaochi/schema'

/** Indicators of prices: they have no amount, and what is told of them is how much they rose. */
const prices: ReadonlySet<string> = new Set(['cpi', 'retail_prices'])

/** Measures that tell how much there is of an indicator, the usual one first; of prices their growth. */
export function ownMeasures(indicator: string): readonly Measure[] {
  return prices.has(indicator) ? ['growth'] : ['level', 'share']
}
