import type { SelectionRule } from '@biaochi/schema'
import type { ClaimRow } from './claim.js'
import { decide } from './selection.js'

/** Language of the reasons. */
export type Language = 'zh' | 'en'

const units: Record<Language, (a: string, b: string) => string> = {
  zh: (a, b) => `单位不同（${a}，${b}），不能相比`,
  en: (a, b) => `The units differ (${a}, ${b}) and cannot be compared`,
}

/** Which words stand before the reason where the other claim goes before this one. */
const preferred: Record<Language, string> = { zh: '此说法优先：', en: 'This one goes first: ' }

/** Why the rule puts one claim before the other, said of the other. Empty for a claim and itself. */
export function reasonBetween(claim: ClaimRow, other: ClaimRow, rule: SelectionRule, language: Language): string {
  if (claim.unit !== other.unit) return units[language](claim.unit, other.unit)
  const decided = decide(claim, other, rule)
  if (decided === undefined) return ''
  const words = decided.criterion.passedOver[language]
  return decided.taken === 'first' ? words : `${preferred[language]}${words}`
}
