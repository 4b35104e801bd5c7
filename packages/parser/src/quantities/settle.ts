import type { Quantity, Refusal, Sentence } from '../document.js'
import { afterWords } from '../measures/after-words.data.js'
import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { times } from './decimal.js'
import { moneySigns } from './money.data.js'
import { carriedVerbs } from './named-words.data.js'
import { clauseSigns, nearAfter, nearBefore } from './near.js'
import { reasonWithoutUnit } from './refuse.js'
import {
  countedBefore,
  familiesAfter,
  firmsNear,
  homesNear,
  moneyBefore,
  peopleAfter,
  peopleBefore,
  placesBefore,
} from './settle-words.data.js'

const aside = `${clauseSigns}0123456789`
const moneySignBefore = suffixFinder(moneySigns)
const familiesWordAfter = nearAfter(familiesAfter, 8, aside)
const peopleWordAfter = nearAfter(peopleAfter, 14, aside)
const peopleWordBefore = nearBefore(peopleBefore, 8, '，。；\n')
const countedWordBefore = nearBefore(countedBefore, 6)
const moneyWordBefore = nearBefore(moneyBefore, 8, '，。；\n')
const homesBefore = nearBefore(homesNear, 14, '。\n')
const placesWordBefore = suffixFinder(placesBefore)
const firmsBefore = nearBefore(firmsNear, 6)
const homesAfter = nearAfter(homesNear, 4, '。\n')
const hedgeAfter = prefixFinder(afterWords)
const closing = codesOf(clauseSigns)
const reachedBefore = suffixFinder(carriedVerbs)
const joining = codesOf('、和及至到')
/** What is counted in money without saying so is counted in tens of millions at least. */
const leastMoney = 1e7
const magnitudes = /[万亿]/
const betweenPoints = /^[、和及](?:比)?(?:全国|全省|全市|全区)?(?:平均)?(?:水平)?$/

/**
 * Gives numbers the unit that their neighbours imply: a sign of money before them, people or families after them, the
 * unit at the end of a list; and refuses those that none implies.
 */
export function settleUnits(
  text: string,
  sentence: Sentence,
  found: readonly Quantity[],
  refusals: Refusal[],
): readonly Quantity[] {
  const settled: Quantity[] = []
  for (let index = 0; index < found.length; index++) {
    const quantity = found[index]
    if (!quantity) continue
    const other = settle(text, sentence, quantity, index, found) ?? listed(text, quantity, settled.at(-1))
    if (other) settled.push(other)
    else
      refusals.push({
        start: quantity.start,
        end: quantity.end,
        rule: reasonWithoutUnit(text, quantity.start, quantity),
      })
  }
  return settled
}

function settle(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  index: number,
  found: readonly Quantity[],
): Quantity | undefined {
  switch (quantity.unit) {
    case '户':
      return isHomes(text, quantity) ? { ...quantity, unit: 'household' } : quantity
    case '个': {
      const next = found[index + 1]
      const isPoint =
        next?.shape === 'point' && betweenPoints.test(text.slice(quantity.end, Math.min(next.start, quantity.end + 12)))
      return isPoint ? { ...quantity, unit: 'pp', shape: 'point', rule: 'quantity.unit-shared' } : quantity
    }
    case 'CNY':
      return inMoney(text, quantity)
    case 'person':
      return inRanking(text, quantity)
    case '微克':
    case '毫克':
      return inAir(text, quantity)
    case '':
      return withUnit(text, sentence, quantity, index, found)
    default:
      return quantity
  }
}

const isHomes = (text: string, { start, end }: Quantity) =>
  firmsBefore(text, start) === undefined &&
  (homesBefore(text, start) !== undefined || homesAfter(text, end) !== undefined)

/** 每人300元, and money named before the number. */
function inMoney(text: string, quantity: Quantity): Quantity {
  if (text.startsWith('每人', quantity.start - 2)) return { ...quantity, unit: 'CNY/person' }
  return withMoneySign(text, quantity) ?? quantity
}

/** 提升2位 is a change of place. */
function inRanking(text: string, quantity: Quantity): Quantity {
  const verb = text.charAt(quantity.end - 1) === '位' ? placesWordBefore(text, quantity.start) : undefined
  return verb ? { ...quantity, unit: 'rank', rule: verb.rule.id } : quantity
}

/** 每立方米35微克 is a concentration. */
function inAir(text: string, quantity: Quantity): Quantity {
  if (!text.startsWith(perCubicMetre, quantity.start - perCubicMetre.length)) return quantity
  return { ...quantity, unit: 'ug/m3', value: times(quantity.value, quantity.unit === '毫克' ? 1000 : 1) }
}

function withMoneySign(text: string, quantity: Quantity): Quantity | undefined {
  const sign = moneySignBefore(text, quantity.start)
  if (!sign) return undefined
  return { ...quantity, start: quantity.start - sign.text.length, unit: sign.rule.means.unit, rule: sign.rule.id }
}

function withUnit(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  index: number,
  found: readonly Quantity[],
): Quantity | undefined {
  const { start, end } = quantity
  const money = withMoneySign(text, quantity)
  if (money) return money
  const families = familiesWordAfter(text, end)
  if (families) return { ...quantity, unit: 'household', rule: families.rule.id }
  const people = peopleWordAfter(text, end)
  if (people) return { ...quantity, unit: 'person', rule: people.rule.id }
  const shared = sharedUnit(text, index, found)
  if (shared) return { ...quantity, unit: shared.unit, shape: shared.shape, rule: 'quantity.unit-shared' }
  const amounts =
    quantity.value >= leastMoney && isClosed(text, sentence, end) ? moneyWordBefore(text, start) : undefined
  if (amounts) return { ...quantity, unit: 'CNY', rule: amounts.rule.id }
  const counted = quantity.value >= tenThousand ? countedWordBefore(text, start) : undefined
  if (counted) return { ...quantity, unit: counted.rule.means.unit, rule: counted.rule.id }
  const persons = quantity.value >= tenThousand ? peopleWordBefore(text, start) : undefined
  return persons && { ...quantity, unit: 'person', rule: persons.rule.id }
}

/** No list of figures is longer; a stranger's text may. */
const mostListed = 24
const perCubicMetre = '每立方米'
const tenThousand = 1e4

/** 2500万、809项 is no list of one unit; 1.2万、0.8万亩 is. */
const isInTenThousands = (text: string, { start, end }: Quantity) => magnitudes.test(text.slice(start, end))

const isJoined = (text: string, before: Quantity, { start }: Quantity) =>
  before.end === start - 1 && joining[text.charCodeAt(before.end)] === 1

/** 贫困人口由306万减少到244万: what was counted is still counted. */
function isReached(text: string, before: Quantity, { start }: Quantity): boolean {
  const verb = reachedBefore(text, start)
  return verb !== undefined && start - verb.text.length === before.end
}

/** 人数分别达到347万、387万和360万: what the first of a list counts, the others do. */
function listed(text: string, quantity: Quantity, before: Quantity | undefined): Quantity | undefined {
  if (!before || !(isJoined(text, before, quantity) || isReached(text, before, quantity))) return undefined
  if (isInTenThousands(text, before) !== isInTenThousands(text, quantity)) return undefined
  return { ...quantity, unit: before.unit, shape: before.shape, rule: 'quantity.unit-listed' }
}

/** A clause sign or a hedge (以上, 左右, 台阶) follows, and no name of what is counted. */
const isClosed = (text: string, sentence: Sentence, at: number) =>
  at >= sentence.end || closing[text.charCodeAt(at)] === 1 || hedgeAfter(text, at) !== undefined

/** 1.2万、3.5万、0.8万亩: the last of the list says the unit of all. */
function sharedUnit(text: string, index: number, found: readonly Quantity[]): Quantity | undefined {
  const first = found[index]
  const next = found[index + 1]
  if (!first || !next || next.start !== first.end + 1 || joining[text.charCodeAt(first.end)] !== 1) return undefined
  const last = Math.min(found.length, index + mostListed)
  for (let i = index + 1; i < last; i++) {
    const other = found[i]
    if (!other || other.unit === '') continue
    if (isInTenThousands(text, first) !== isInTenThousands(text, other)) return undefined
    return other.shape === 'amount' || other.shape === 'point' || other.shape === 'percent' ? other : undefined
  }
  return undefined
}
