import type { SelectionRule } from '@biaochi/schema'
import { isDone, type Rankable } from './claim.js'
import type { Criterion } from './criteria.data.js'
import { rules } from './rules.data.js'

/** The first criterion of the rule that tells two claims apart, and which is taken; undefined for a claim and itself. */
export function decide(
  a: Rankable,
  b: Rankable,
  rule: SelectionRule,
): { criterion: Criterion; taken: 'first' | 'second' } | undefined {
  for (const criterion of rules[rule].criteria) {
    const first = criterion.place(a)
    const second = criterion.place(b)
    if (first !== second) return { criterion, taken: first < second ? 'first' : 'second' }
  }
  return undefined
}

/** Claims in the order of the rule, the one that is shown first. */
export function inOrder<Claim extends Rankable>(claims: readonly Claim[], rule: SelectionRule): Claim[] {
  return [...claims].sort((a, b) => {
    const decided = decide(a, b, rule)
    return decided === undefined ? 0 : decided.taken === 'first' ? -1 : 1
  })
}

/** True for a claim that the rule may show: one of something done, or under the rule `target` one of something promised. */
export function isShown(claim: Pick<Rankable, 'status'>, rule: SelectionRule): boolean {
  return isDone(claim) === (rules[rule].shows === 'done')
}
