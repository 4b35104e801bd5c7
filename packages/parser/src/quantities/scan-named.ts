import { codesOf } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import { carriedVerbs, changeVerbs, durationNames, indexNames, ratioNames } from './named-words.data.js'
import { clauseSigns, nearBefore } from './near.js'
import type { ScannedNumber } from './numerals.js'
import { quantityOf, type Scan, take } from './scan.js'

const durationNameBefore = nearBefore(durationNames, 10)
const indexNameBefore = nearBefore(indexNames, 8)
const ratioNameBefore = nearBefore(ratioNames, 8)
const inSentence = '。\n'
const indexNameFarBefore = nearBefore(indexNames, 30, inSentence)
const ratioNameFarBefore = nearBefore(ratioNames, 30, inSentence)
const carriedVerbBefore = suffixFinder(carriedVerbs)
const changeVerbBefore = suffixFinder(changeVerbs)
/** A number without a unit ends before one of these. */
const mayFollow = codesOf(`${clauseSigns}以左调降提上升缩扩下增到至减`)
const [DOT, TIMES] = [...'.代'].map((sign) => sign.charCodeAt(0))

/** No span of years that is a result is longer. */
const longestYears = 200
const isYear = (value: number) => value >= 1900 && value <= 2100

/** 受教育年限13.5年: a duration that is a result, named as one. */
export function scanDuration(text: string, at: number, number: ScannedNumber): Scan {
  if (!number.digits || number.value >= longestYears || text.charCodeAt(number.end + 1) === TIMES) return undefined
  if (!durationNameBefore(text, at)) return undefined
  return take(quantityOf(at, number.end + 1, 'amount', number.value, 'year', 'quantity.duration', number.more))
}

/** 指数为102.1, 系数0.68, 倍差1.71: a number without unit after the name of an index or a ratio. */
export function scanIndex(text: string, at: number, number: ScannedNumber): Scan {
  if (!number.digits || number.power > 0 || text.charCodeAt(at - 1) === DOT) return undefined
  if (number.end < text.length && mayFollow[text.charCodeAt(number.end)] !== 1) return undefined
  const { value, end } = number
  if (ratioNameBefore(text, at)) return take(quantityOf(at, end, 'proportion', value, 'x', 'quantity.proportion'))
  if (isYear(value)) return undefined
  if (indexNameBefore(text, at)) return take(quantityOf(at, end, 'amount', value, 'index', 'quantity.index'))
  if (carriedVerbBefore(text, at) && indexNameFarBefore(text, at))
    return take(quantityOf(at, end, 'amount', value, 'index', 'quantity.index-carried'))
  if (changeVerbBefore(text, at) && ratioNameFarBefore(text, at))
    return take(quantityOf(at, end, 'amount', value, 'x', 'quantity.index-changed'))
  return undefined
}
