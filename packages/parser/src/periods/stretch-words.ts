import { firstCodes, prefixFinder } from '../rule.js'
import { type StretchMeaning, stretchWords } from './stretch-words.data.js'

const wordAt = prefixFinder<StretchMeaning>(stretchWords)
const begins = firstCodes([stretchWords])

/** Which kinds of stretch words stand beside a figure. */
export interface StretchWords {
  done: boolean
  summed: boolean
  each: boolean
  held: boolean
  /** The words before begin with a verb of doing: 完成投资, and not 收入完成. */
  begins: boolean
}

/** How far after a figure its verb may stand: 300名工人培训. */
const reach = 12

/** The stretch words in the words before a figure, and those of doing just after it. */
export function stretchWordsIn(lead: string, tail: string): StretchWords {
  const found: StretchWords = { done: false, summed: false, each: false, held: false, begins: false }
  for (let i = 0; i < lead.length; i++) {
    if (begins[lead.charCodeAt(i)] !== 1) continue
    const word = wordAt(lead, i)
    if (word?.rule.means === 'held-end') found.held ||= i + word.text.length === lead.length
    else markBefore(found, word?.rule.means)
    if (i === 0) found.begins = found.done
  }
  const end = Math.min(tail.length, reach)
  for (let i = 0; i < end; i++) {
    if (begins[tail.charCodeAt(i)] !== 1) continue
    const means = wordAt(tail, i)?.rule.means
    // 14亿多人口: the stock stands next to the figure
    if (means === 'held' && i === 0) found.held = true
    if (means === 'each') found.each = true
    if (means === 'done' || means === 'summed' || means === 'done-after') found.done = true
  }
  return found
}

function markBefore(found: StretchWords, means: StretchMeaning | undefined): void {
  if (means === undefined) return
  if (means === 'each' || means === 'held') found[means] = true
  if (means === 'summed') found.summed = true
  if (means === 'done' || means === 'summed' || means === 'done-before') found.done = true
}
