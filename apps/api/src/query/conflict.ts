import type { SelectionRule } from '@biaochi/schema'
import { openValues } from '@biaochi/schema/open-values'
import { resolution } from '@biaochi/schema/scale'
import { type ClaimRow, quantityWords } from './claim.js'
import { decide } from './selection.js'
import { basisOf } from './series.js'

/** What of a claim tells which values it allows. */
type Worded = Pick<ClaimRow, 'value' | 'upper' | 'bound' | 'text' | 'measure'>

/**
 * Whether the words of two claims can be true of one value: 2190亿元 and 2190.3亿元 are, 2190亿元 and 2191亿元 are not.
 * Each allows what its hedge leaves open, and half a step of its last digit either side. Both are in one unit.
 */
export function agree(a: Worded, b: Worded): boolean {
  if (a.value === b.value && a.upper === b.upper) return true
  const [first, second] = [allowed(a), allowed(b)]
  const dust = Math.max(Math.abs(a.value), Math.abs(b.value)) * 1e-9
  return second.to - first.from > dust && first.to - second.from > dust
}

function allowed(claim: Worded): { from: number; to: number } {
  const { from, to } = openValues(claim)
  const half = resolution(claim.value, claim.text) / 2
  return { from: from - half, to: to + half }
}

/** Whether two claims of one fact and series stand alike under the rule, all but their order, and say different things. */
export function contradict(a: ClaimRow, b: ClaimRow, rule: SelectionRule): boolean {
  return (
    a.unit === b.unit &&
    basisOf(a) === basisOf(b) &&
    a.period === b.period &&
    decide(a, b, rule)?.criterion.id === 'order' &&
    !agree({ ...a, text: quantityWords(a) }, { ...b, text: quantityWords(b) })
  )
}
