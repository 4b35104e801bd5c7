import type { Quantity } from '../document.js'
import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { classifierUnits } from './classifiers.data.js'
import { ageNames } from './named-words.data.js'
import { clauseSigns, nearAfter, nearBefore } from './near.js'
import { isDigitAt } from './numeral-characters.js'
import {
  circleWords,
  thresholdBefore,
  thresholdCounted,
  thresholdLink,
  thresholdNamed,
} from './threshold-words.data.js'

const beyondBefore = suffixFinder(thresholdBefore)
const linkAfter = prefixFinder(thresholdLink)
const countedAfter = nearAfter(thresholdCounted, 10, `${clauseSigns}0123456789`)
const namedAfter = prefixFinder(thresholdNamed)
const ageNameBefore = nearBefore(ageNames, 24, '。；\n')
const circleAfter = nearAfter(circleWords, 8)
/** Units of the reach of a circle. */
const circles: ReadonlySet<string> = new Set(['分钟', '小时', 'km', 'm', 'day'])
/** 5000家以上企业 are counted; only a size can be a mark of what is counted. */
const classifiers: ReadonlySet<string> = new Set(classifierUnits.map(({ means }) => means.unit))
const countWords = codesOf('个家户项座')
const magnitudes = codesOf('万多余')

/** Why an amount is no quantity but tells which ones are counted: 超200亿元的县77个, 投资5000万元以上项目, 80岁以上老人. */
export function thresholdReason(text: string, quantity: Quantity): string | undefined {
  if (quantity.shape !== 'amount') return undefined
  if (quantity.unit === '岁') return ageNameBefore(text, quantity.start) ? undefined : 'never.age'
  if (circles.has(quantity.unit) && circleAfter(text, quantity.end)) return 'never.circle'
  if (!classifiers.has(quantity.unit) && namedAfter(text, quantity.end)) return 'never.threshold'
  const link = linkAfter(text, quantity.end)
  if (!link || !beyondBefore(text, quantity.start)) return undefined
  const from = quantity.end + link.text.length
  const isCounted = isDigitAt(text, from) || countedAfter(text, from) !== undefined
  return isCounted && hasCount(text, quantity) ? 'never.threshold' : undefined
}

/** A count of things near the amount: the 77个 of those beyond it. */
function hasCount(text: string, { start, end }: Quantity): boolean {
  return countIn(text, end, end + 32) || countIn(text, Math.max(0, start - 14), start)
}

function countIn(text: string, from: number, to: number): boolean {
  const last = Math.min(to, text.length)
  for (let i = from + 1; i < last; i++) {
    if (countWords[text.charCodeAt(i)] !== 1) continue
    const before = magnitudes[text.charCodeAt(i - 1)] === 1 ? i - 2 : i - 1
    if (before >= from && isDigitAt(text, before)) return true
  }
  return false
}
