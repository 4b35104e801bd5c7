import { openValues } from '@biaochi/schema/open-values'
import type { Ranked } from './rank.js'

/** What the words of outcome and target say together; `open` where they leave it undecided. */
export type Outcome = 'met' | 'missed' | 'open'

/**
 * Whether an outcome reaches a target that asks for at least so much, as far as the words of both tell:
 * 5% against ≈5% is met, ≈5% against 5% is open, ≤4% against 5% is missed.
 */
export function outcomeOf(done: Ranked, target: Ranked): Outcome {
  const asked = openValues(target).from
  const { from, to } = openValues(done)
  const dust = Math.abs(target.value) * 1e-9
  // A target of "at most" asks for no least value.
  if (asked === Number.NEGATIVE_INFINITY) return 'open'
  if (from >= asked - dust) return 'met'
  return to < asked - dust ? 'missed' : 'open'
}
