import type { Bound } from '@biaochi/schema'
import type { Clause, Mark, Quantity } from '../document.js'
import { prefixFinder } from '../rule.js'
import { afterWords } from './after-words.data.js'
import { type Words, wordsOf } from './words.js'

const afterWordAt = prefixFinder(afterWords)

/** The words after a quantity, up to the next sign or quantity, without a hedge. */
export function readTail(text: string, quantity: Quantity, clause: Clause, next: Quantity | undefined): Words {
  const end = Math.min(clause.end, next?.start ?? Number.POSITIVE_INFINITY)
  let start = quantity.end
  const hedge = afterWordAt(text, start)
  if (hedge) start += hedge.text.length
  let stop = start
  const limit = Math.min(end, start + 60)
  while (stop < limit && text.charAt(stop) !== '、') stop++
  return wordsOf(text, start, stop)
}

/** A hedge right after a quantity: 左右, 以上, 台阶. */
export function readAfter(text: string, quantity: Quantity): { bound: Bound; mark: Mark } | undefined {
  const word = afterWordAt(text, quantity.end)
  if (!word) return undefined
  const next = text.charAt(quantity.end + word.text.length)
  if (word.text === '内' && !/^[，。；、）]?$/.test(next)) return undefined
  if (word.text === '强') return undefined
  const end = quantity.end + word.text.length
  return {
    bound: word.rule.means.bound,
    mark: { start: quantity.end, end, kind: 'hedge', rule: word.rule.id, text: word.text },
  }
}
