import type { Clause, Mark, Quantity, Sentence } from '../document.js'
import { codesOf } from '../pattern.js'
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
const nameList = /分别|均|都|依次/
const [LIST, CLOSE] = [...'、）'].map((sign) => sign.charCodeAt(0))

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
  if (previous.shape === 'amount') {
    let comma = quantity.start - 1
    while (comma > from && text.charCodeAt(comma) !== LIST) comma--
    const isNamed = comma > from && hasChinese(text, from, comma) && counted(previous.unit)
    if (isNamed && !nameList.test(text.slice(from, quantity.start))) return comma + 1
  }
  const hedge = afterWordAt(text, from)
  if (hedge && hedge.text !== '内' && hedge.text !== '强') from += hedge.text.length
  // 农业增加值（占8%）增长3%: what follows the bracket belongs to the words before it, what precedes does not
  for (let i = from; i < clause.start; i++) if (text.charCodeAt(i) === CLOSE) return clause.start
  return from
}

function hasChinese(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) return true
  }
  return false
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
    const span = words.spanOf(start, rest)
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

const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const beforeSubject = codesOf(`、和及与，：—${blanks}`)
const afterSubject = codesOf(`、，：—的${blanks}`)

function trimSubject(words: Words): Words {
  let start = 0
  let end = words.text.length
  while (start < end && beforeSubject[words.text.charCodeAt(start)] === 1) start++
  while (end > start && afterSubject[words.text.charCodeAt(end - 1)] === 1) end--
  return words.slice(start, end)
}

/** The nearest word of one of these kinds. */
export function firstOf(
  lead: Lead,
  kinds: readonly LeadMeaning['kind'][],
): { means: LeadMeaning; mark: Mark } | undefined {
  for (let i = 0; i < lead.meanings.length; i++) {
    const means = lead.meanings[i]
    const mark = lead.marks[i]
    if (means && mark && kinds.includes(means.kind)) return { means, mark }
  }
  return undefined
}
