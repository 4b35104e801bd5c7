import { codesOf } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import { firstVerbs, rankBefore } from './named-words.data.js'
import { clauseSigns, nearBefore } from './near.js'
import { scanNumber } from './numerals.js'
import { pass, quantityOf, refuse, type Scan, take } from './scan.js'

const firstVerbBefore = nearBefore(firstVerbs, 6)
const rankWordBefore = suffixFinder(rankBefore)
const places = codesOf('位名')
const mayFollow = codesOf(`${clauseSigns}和`)

/** 居全省首位: the verb belongs to the span, as no digit does. */
export function scanFirst(text: string, at: number): Scan {
  if (text.charAt(at + 1) !== '位') return pass(at + 1)
  const verb = firstVerbBefore(text, at)
  if (!verb) return pass(at + 1)
  const start = text.lastIndexOf(verb.text, at - verb.text.length)
  return take(quantityOf(start, at + 2, 'rank', 1, 'rank', 'quantity.rank-first'))
}

/** 第6位, 第一名, 全国第二. */
export function scanRank(text: string, at: number): Scan {
  const number = scanNumber(text, at + 1)
  if (!number) return pass(at + 1)
  const code = text.charCodeAt(number.end)
  if (places[code] === 1 && text.charAt(number.end + 1) !== '次')
    return take(quantityOf(at, number.end + 1, 'rank', number.value, 'rank', 'quantity.rank'))
  const isAlone = number.end === text.length || mayFollow[code] === 1 || text.startsWith('的位', number.end)
  if (isAlone && rankWordBefore(text, at))
    return take(quantityOf(at, number.end, 'rank', number.value, 'rank', 'quantity.rank-bare'))
  return refuse('never.ordinal', at, number.end)
}
