import { prefixFinder } from '../rule.js'
import { type StretchMeaning, stretchWords } from './stretch-words.data.js'

const wordAt = prefixFinder<StretchMeaning>(stretchWords)

/** Which kinds of stretch words stand beside a figure. */
export interface StretchWords {
  done: boolean
  summed: boolean
  each: boolean
  held: boolean
}

/** How far after a figure its verb may stand: 300名工人培训. */
const reach = 12

/** The stretch words in the words before a figure, and those of doing just after it. */
export function stretchWordsIn(lead: string, tail: string): StretchWords {
  const found: StretchWords = { done: false, summed: false, each: false, held: false }
  for (let i = 0; i < lead.length; i++) mark(found, wordAt(lead, i)?.rule.means, true)
  const end = Math.min(tail.length, reach)
  for (let i = 0; i < end; i++) mark(found, wordAt(tail, i)?.rule.means, false)
  return found
}

/** A sum of money is done as well; a stock or a sum is named before its figure. */
function mark(found: StretchWords, means: StretchMeaning | undefined, isLead: boolean): void {
  if (means === undefined) return
  if (means === 'done' || means === 'summed') found.done = true
  if (means === 'each') found.each = true
  if (means === 'summed' && isLead) found.summed = true
  if (means === 'held' && isLead) found.held = true
}
