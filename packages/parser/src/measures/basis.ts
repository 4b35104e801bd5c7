import type { Found, Sentence } from '../document.js'
import { codesOf, withSigns } from '../pattern.js'
import type { Lead } from './lead.js'

const basisIn = withSigns(
  /(?:按?同口径|按?可比价格?|按?不变价格?|按?可比口径|扣除[^，。；]{0,10}因素|剔除[^，。；]{0,12}(?:因素|影响))(?:计算|后|影响)?/,
  '口价除',
)
const basisClause = /^(?:若|如)?(?:按?同口径|按?可比价格?|按?不变价格?|按?可比口径|扣除|剔除|考虑)[^，。；]{0,20}$/
const beginsClause = codesOf('若如按同可不扣剔考')

/** Whether a change is at comparable prices or scope: said before the verb, or in the clause before. */
export function readBasis(
  text: string,
  sentence: Sentence,
  clauseIndex: number,
  lead: Lead,
): Found<'comparable'> | null {
  const mark = lead.marks.find((word) => word.kind === 'basis')
  if (mark) return { value: 'comparable', ground: 'stated', rule: mark.rule, span: mark }
  if (!lead.meanings.some((means) => means.kind === 'change')) return null
  const before = sentence.clauses[clauseIndex - 1]
  const inLead = basisIn(lead.words.text)
  if (inLead) {
    const span = lead.words.slice(inLead.index, inLead.index + inLead[0].length).span
    return { value: 'comparable', ground: 'stated', rule: 'basis.comparable', span }
  }
  if (!before || beginsClause[text.charCodeAt(before.start)] !== 1) return null
  if (!basisClause.test(text.slice(before.start, before.end))) return null
  return { value: 'comparable', ground: 'stated', rule: 'basis.clause', span: { start: before.start, end: before.end } }
}
