import type { Measure } from '@biaochi/schema'
import type { Quantity, Sentence, Span } from '../document.js'
import { withSigns } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import type { Lead } from './lead.js'
import { type NameMeaning, nameEndings } from './subject-words.data.js'

const nameEnding = suffixFinder<NameMeaning>(nameEndings)

/** What the last percentage of a sentence was about, for a number that only goes on (，达到30%). */
export type Aspect = NameMeaning | null

/** A name that tells what a percentage is, and where it stands. */
export interface Named {
  readonly means: NameMeaning
  readonly rule: string
  readonly span: Span | null
}

/** 提高扣除比例，将甲、乙分别从50%…: the clause before 将 or 把 names the rate that its object has. */
export function namedBefore(text: string, sentence: Sentence, clauseIndex: number): Named | undefined {
  const clause = sentence.clauses[clauseIndex]
  const before = sentence.clauses[clauseIndex - 1]
  if (!clause || !before || !'将把'.includes(text.charAt(clause.start))) return undefined
  const ending = nameEnding(text, before.end, before.start)
  if (!ending) return undefined
  const span = { start: before.end - ending.text.length, end: before.end }
  return { means: ending.rule.means, rule: ending.rule.id, span }
}

const shareOf = withSigns(/占(?!比)[^，。；、]{0,24}$/, '占')

/** The share, rate or price that the name before the number ends in. */
export function nameOf(lead: Lead): Named | undefined {
  const { subject } = lead
  const share = shareOf(subject.text)
  if (share && !/占(?:地(?!区)|用)/.test(share[0]))
    return { means: 'share', rule: 'measure.share-of', span: subject.slice(share.index).span }
  const ending = nameEnding(subject.text)
  if (!ending) return undefined
  return {
    means: ending.rule.means,
    rule: ending.rule.id,
    span: subject.slice(subject.text.length - ending.text.length).span,
  }
}

/** What the next percentage of the sentence is about, if it has no name of its own. */
export function nextAspect(quantity: Quantity, lead: Lead, measure: Measure, aspect: Aspect): Aspect {
  if (quantity.shape !== 'percent' && quantity.shape !== 'point') return null
  if (quantity.shape === 'point') {
    if (isNounOfChange(lead)) return 'growth'
    return nameOf(lead)?.means ?? (lead.subject.text === '' ? aspect : null)
  }
  if (measure === 'share' || measure === 'level') return measure
  // 价格指数涨幅为3%，去年为5%: a noun of change goes on; after 失业率下降5% what is 3% is the rate
  const isGrowth = measure === 'growth' || measure === 'cagr'
  if (isGrowth && isNounOfChange(lead)) return 'growth'
  const name = nameOf(lead)
  if (isGrowth && name === undefined) return 'growth'
  return name?.means === 'share' || name?.means === 'level' ? name.means : null
}

function isNounOfChange(lead: Lead): boolean {
  for (const means of lead.meanings) if (means.kind === 'rate') return true
  return false
}
