import { neverRules } from './never.data.js'

/** Why a number was not taken, in both languages. */
export interface Reason {
  readonly zh: string
  readonly en: string
}

const reasons: ReadonlyMap<string, Reason> = new Map(neverRules.map(({ id, means }) => [id, means.reason]))

/**
 * Why a number was not taken, in words.
 * @param rule the `rule` of an entry of `rejected`, such as `never.year`
 * @throws Error where no table has a rule of this id
 */
export function reasonOf(rule: string): Reason {
  const reason = reasons.get(rule)
  if (!reason) throw new Error(`unknown rule: ${rule}`)
  return reason
}
