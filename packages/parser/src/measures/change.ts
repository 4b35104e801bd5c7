import type { Mark } from '../document.js'
import { withSigns } from '../pattern.js'
import { prefixFinder } from '../rule.js'
import { fallVerbs } from './fall-verbs.data.js'
import { firstOf, type Lead } from './lead.js'
import type { LeadMeaning } from './lead-words.js'

/** A verb or noun of change with its place. */
export type Change = { readonly means: Extract<LeadMeaning, { kind: 'change' | 'rate' }>; readonly mark: Mark }

/** The nearest verb or noun of change, wherever in the lead. */
export function changeOf(lead: Lead): Change | undefined {
  const found = firstOf(lead, ['change', 'rate'])
  return found && (found.means.kind === 'change' || found.means.kind === 'rate')
    ? { means: found.means, mark: found.mark }
    : undefined
}

/** The verb or noun of change that stands nearest to the number; 增至 or 从 before it means there is none. */
export function nearestChange(lead: Lead): Change | undefined {
  const found = firstOf(lead, ['change', 'rate', 'reach', 'new', 'from'])
  return found && (found.means.kind === 'change' || found.means.kind === 'rate')
    ? { means: found.means, mark: found.mark }
    : undefined
}

/** Whether the nearest verb is one of change, or of reaching by change. */
export function saysChange(lead: Lead): boolean {
  const rule = firstOf(lead, ['change', 'rate', 'reach', 'new', 'from'])?.mark.rule ?? ''
  return rule.startsWith('change') || rule.startsWith('reach.up') || rule.startsWith('reach.down')
}

const averageWords = withSigns(/(?:年均|平均每年|年平均)(?!浓度|值|数|降水|气温|质量)/, '均')

/** Whether the words make the change a yearly average. */
export const isAverage = (lead: Lead) =>
  lead.meanings.some((means) => means.kind === 'average') || averageWords(lead.words.text) !== null

/** “十四五”时期累计, 五年来: a time that may stand before the verb. */
const timeFirst =
  /^(?:[“”一二三四五六七八九十]{1,4}五”?(?:时期|期间|以来)?|五年|全年)?(?:来|累计|共|再|大幅|进一步){0,2}/
const fallVerbAt = prefixFinder(fallVerbs)
const mayFall = withSigns(/[降减缩]/, '降减缩')

/** 降低税率3个百分点, 压减燃煤998万吨: the verb of falling that stands before the name, with the words up to its end. */
export function fallBefore({ subject }: Lead): { readonly span: ReturnType<typeof subject.slice>['span'] } | undefined {
  const { text } = subject
  if (!mayFall(text)) return undefined
  const from = timeFirst.exec(text)?.[0].length ?? 0
  const verb = fallVerbAt(text, from)
  if (!verb) return undefined
  const end = from + verb.text.length
  // 减少到, 降低至 tell what was reached
  if (end + 2 > text.length || '到至为'.includes(text.charAt(end))) return undefined
  return { span: subject.slice(0, end).span }
}
