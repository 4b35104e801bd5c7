import type { Measure } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema'

const ownUnit: Partial<Record<Measure, string>> = {
  share: '%',
  growth: '%',
  cagr: '%',
  change: 'pp',
  gap: 'pp',
  ratio: 'x',
  rank: 'rank',
}

/**
 * The unit that most claims have, so that the larger like-for-like part is shown. Among units that are equally frequent,
 * and where there is no claim, the indicator's own unit for the measure goes first.
 * @param claims each for itself, or counted by unit
 */
export function commonUnit(
  claims: readonly { unit: string; times?: number }[],
  indicator: string,
  measure: Measure,
): string {
  const usual = ownUnit[measure] ?? indicatorById(indicator)?.unit ?? ''
  const counts = new Map<string, number>()
  for (const { unit, times = 1 } of claims) counts.set(unit, (counts.get(unit) ?? 0) + times)
  const [best] = [...counts].sort(
    ([a, timesA], [b, timesB]) =>
      timesB - timesA || Number(b === usual) - Number(a === usual) || (a < b ? -1 : a > b ? 1 : 0),
  )
  return best?.[0] ?? usual
}
