import type { Measure } from '@biaochi/schema'
import type { Quantity, Span } from '../document.js'
import { suffixFinder } from '../rule.js'
import type { Lead } from './lead.js'
import { type NameMeaning, nameEndings } from './subject-words.data.js'

const nameEnding = suffixFinder<NameMeaning>(nameEndings)

/** What the last percentage of a sentence was about, for a number that only goes on (，达到30%). */
export type Aspect = NameMeaning | null

/** The share, rate or price that the name before the number ends in. */
export function nameOf(lead: Lead): { means: NameMeaning; rule: string; span: Span | null } | undefined {
  const { subject } = lead
  const share = /占(?!比)[^，。；、]{0,24}$/.exec(subject.text)
  if (share && !/占(?:地|用)/.test(share[0]))
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
  const name = nameOf(lead)
  if (quantity.shape === 'point') {
    if (lead.meanings.some((means) => means.kind === 'rate')) return 'growth'
    return name?.means ?? (lead.subject.text === '' ? aspect : null)
  }
  if (measure === 'share' || measure === 'level') return measure
  if ((measure === 'growth' || measure === 'cagr') && name === undefined) return 'growth'
  return name?.means === 'share' || name?.means === 'level' ? name.means : null
}
