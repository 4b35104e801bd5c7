import type { Clause, Mark, Quantity, Sentence } from '../document.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { afterWords } from './after-words.data.js'
import { type LeadMeaning, leadWords } from './lead-words.js'
import { referenceStart, stretchStart } from './reference.js'
import type { Words } from './words.js'

const leadWordAtEnd = suffixFinder<LeadMeaning>(leadWords)
const afterWordAt = prefixFinder(afterWords)

/** The words before a quantity, taken apart: the name that is left, and what was taken off it, nearest first. */
export interface Lead {
  readonly words: Words
  readonly subject: Words
  readonly marks: readonly Mark[]
  readonly meanings: readonly LeadMeaning[]
  readonly reference: Mark | null
}

/** Names are shorter; a stranger's text without punctuation costs no more than this. */
const longestLead = 200

const counted = (unit: string) => !/^(?:CNY|USD|EUR|JPY|HKD|%|‰|pp|x|rank|index)/.test(unit)

/** Where the words before a quantity begin: after the last quantity, or at the clause that a bracket interrupted. */
export function leadStart(
  text: string,
  sentence: Sentence,
  clauseIndex: number,
  clause: Clause,
  quantity: Quantity,
  previous: Quantity | undefined,
): number {
  let start = Math.max(clause.start, quantity.start - longestLead)
  for (let i = clauseIndex; i > 0; i--) {
    const here = sentence.clauses[i]
    if (!here || !(here.opener === '）' || here.opener === '】')) break
    let opened = i - 1
    while (opened >= 0 && sentence.clauses[opened]?.depth !== here.depth) opened--
    const outer = sentence.clauses[opened]
    if (!outer || outer.end < quantity.start - longestLead) break
    start = Math.max(outer.start, quantity.start - longestLead)
    i = opened + 1
  }
  if (!previous || previous.end <= start) return start
  let from = previous.end
  // 签约141个项目、总投资30亿元: what is counted ends at the 、, unless the names of a coordination stand there
  const between = text.slice(from, quantity.start)
  const comma = between.lastIndexOf('、')
  const isNameList = /(?:分别|均|都|依次)/.test(between) || comma < 1
  if (
    previous.shape === 'amount' &&
    !isNameList &&
    /[\u4e00-\u9fff]/.test(between.slice(0, comma)) &&
    counted(previous.unit)
  )
    return from + comma + 1
  const hedge = afterWordAt(text, from)
  if (hedge && hedge.text !== '内' && hedge.text !== '强') from += hedge.text.length
  const closed = text.indexOf('）', from)
  // 农业增加值（占8%）增长3%: what follows the bracket belongs to the words before it, what precedes does not
  if (closed >= 0 && closed < clause.start && previous.start < closed) return Math.max(from, clause.start)
  return from
}

/** Takes measure words off the end of the lead, nearest first, until a name stands there. */
export function readLead(words: Words, firstOfNumber: string): Lead {
  let rest = words.text.length
  const marks: Mark[] = []
  const meanings: LeadMeaning[] = []
  let referenceMark: Mark | null = null
  for (;;) {
    const word = leadWordAtEnd(words.text, rest)
    const compared = word?.rule.means.kind === 'against' ? -1 : referenceStart(words.text, rest)
    if (compared >= 0) {
      const { text, span } = words.slice(compared, rest)
      if (span) referenceMark = { start: span.start, end: span.end, kind: 'reference', rule: 'period.reference', text }
      rest = compared
      continue
    }
    const stretch = stretchStart(words.text, rest)
    if (
      stretch >= 0 &&
      (meanings.length > 0 || stretch === 0 || /\d{4}年?的?$/.test(words.text.slice(stretch, rest)))
    ) {
      rest = stretch
      continue
    }
    if (!word || word.rule.means.kind === 'name') break
    if (word.text === '上' && !/[万亿千百]/.test(firstOfNumber)) break
    const { means } = word.rule
    // 两年平均: the 年 belongs to the number before it
    const isCounted = word.text === '年平均' && /[两三四五六七八九十\d]/.test(words.text.charAt(rest - 4))
    const start = rest - (isCounted ? 2 : word.text.length)
    const span = words.slice(start, rest).span
    if (span) marks.push({ start: span.start, end: span.end, kind: means.kind, rule: word.rule.id, text: word.text })
    meanings.push(means)
    rest = start
    if (means.kind === 'new') break
  }
  // 市场主体五年净增: the years stand between the name and what is new
  const years = meanings.at(-1)?.kind === 'new' ? stretchStart(words.text, rest) : -1
  if (years >= 0) rest = years
  return { words, subject: trimSubject(words.slice(0, rest)), marks, meanings, reference: referenceMark }
}

function trimSubject(words: Words): Words {
  let start = 0
  let end = words.text.length
  while (start < end && /[、和及与，：\s—]/.test(words.text.charAt(start))) start++
  while (end > start && /[、，：\s—的]/.test(words.text.charAt(end - 1))) end--
  return words.slice(start, end)
}

/** The nearest word of one of these kinds. */
export function firstOf(
  lead: Lead,
  kinds: readonly LeadMeaning['kind'][],
): { means: LeadMeaning; mark: Mark } | undefined {
  for (const [i, means] of lead.meanings.entries()) {
    const mark = lead.marks[i]
    if (mark && kinds.includes(means.kind)) return { means, mark }
  }
  return undefined
}
