import type { Shape } from '../document.js'
import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { claimedBefore, namedAfter, reachedBefore } from './amount-words.data.js'
import { times } from './decimal.js'
import { isDigitAt } from './numeral-characters.js'
import { inMagnitudeOf, type ScannedNumber, scanNumber } from './numerals.js'
import { neverAfter, neverBefore, reasonWithoutUnit } from './refuse.js'
import { afterRangeMark, pass, quantityOf, refuse, type Scan, take } from './scan.js'
import { type UnitMeaning, type UnitWord, unitAt } from './unit.js'

const claimedWordBefore = suffixFinder(claimedBefore)
const reachedWordBefore = suffixFinder(reachedBefore)
const nameAfter = prefixFinder(namedAfter)
const multiple: UnitMeaning = { unit: 'x' }
const gradeAfter = codesOf('级线型化')
const afterMore = codesOf('，。；、的）\n')
const listMarks = codesOf('、和及至')
const fromWords = codesOf('从由自')
const dateWords = codesOf('年月日号时点')
const minusVerbs = codesOf('为是到至长率速降')
/** 减负, 担负, 抱负 end in 负 and say no sign. */
const burdens = codesOf('减担抱胜欠背肩自重')
const [MORE, OVER, TIMES, MINUS, NEGATIVE, DASH, PEOPLE, TENTHS, HALF] = [...'多余倍-负—人成半'].map((sign) =>
  sign.charCodeAt(0),
)
const isChinese = (code: number) => code >= 0x4e00 && code <= 0x9fff
const tens = 10

const shapeOf = (unit: string): Shape =>
  unit === '%' || unit === '‰' ? 'percent' : unit === 'pp' ? 'point' : unit === 'x' ? 'multiple' : 'amount'

/** Numbers with a unit, ranges, and, where nothing else fits, the reason for not taking a number. */
export function scanAmount(text: string, at: number, number: ScannedNumber): Scan {
  const unit = unitAt(text, number.end, number)
  const verdict = neverBefore(text, at, number) ?? neverAfter(text, number, unit ? unit.end - number.end : 0)
  if (verdict) return refuse(verdict.rule, at, verdict.end)
  const range = readRange(text, at, number, unit)
  if (range) return range
  if (unit) return amountOf(text, at, number, unit)
  if (text.charCodeAt(number.end) === TIMES) return multipleOf(text, at, number)
  return numberWithoutUnit(text, at, number)
}

function amountOf(text: string, at: number, number: ScannedNumber, unit: UnitWord): Scan {
  const { means, rule } = unit
  let { end } = unit
  let more = number.more || means.more === true
  if (!more && isMoreAfter(text, end)) {
    more = true
    end++
  }
  const half = isHalfAfter(text, end, number, means) ? 0.5 : 0
  if (half > 0) end++
  if (number.bare && !isClaimed(text, at, end, means)) return refuse('never.bare-magnitude', at, end)
  if (isSmallCount(number, means)) return refuse('never.small-count', at, end)
  // 30万千瓦级机组; 3条线路 and 5个化工园区 are counts of things so named
  if (!means.counts && means.unit !== '%' && gradeAfter[text.charCodeAt(end)] === 1)
    return refuse('never.grade', at, end)
  const start = signBefore(text, at)
  const sign = start < at ? -1 : 1
  const factor = means.factor ?? 1
  const value = times((number.low ?? number.value) + half, factor) * sign
  const upper = number.low === null ? null : times(number.value, factor)
  return take(quantityOf(start, end, shapeOf(means.unit), value, means.unit, rule, more, upper))
}

/** 突破万亿元, 近千万人次: a magnitude is a number after a hedge or a verb of reaching, but in a name (超千亿元产业). */
const isClaimed = (text: string, at: number, end: number, means: UnitMeaning): boolean =>
  (means.counts ? reachedWordBefore : claimedWordBefore)(text, at) !== undefined && !nameAfter(text, end)

/** 3吨多 at the end of its clause. */
function isMoreAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== MORE && code !== OVER) return false
  return at + 1 >= text.length || afterMore[text.charCodeAt(at + 1)] === 1
}

/** 两吨半 at the end of its clause: a whole number of a measure and half of one. */
const isHalfAfter = (text: string, at: number, { value, power }: ScannedNumber, { counts }: UnitMeaning): boolean =>
  text.charCodeAt(at) === HALF &&
  !counts &&
  power === 0 &&
  Number.isInteger(value) &&
  (at + 1 >= text.length || afterMore[text.charCodeAt(at + 1)] === 1)

/** Where a number with its sign begins: 为-7.2‰, 增长负3.5%. A dash is a sign only after a verb. */
function signBefore(text: string, at: number): number {
  const sign = text.charCodeAt(at - 1)
  const before = text.charCodeAt(at - 2)
  if (sign === NEGATIVE && isChinese(before) && burdens[before] !== 1) return at - 1
  if (sign === MINUS && isChinese(before)) return at - 1
  return sign === DASH && minusVerbs[before] === 1 ? at - 1 : at
}

function multipleOf(text: string, at: number, number: ScannedNumber): Scan {
  if (number.bare && !claimedWordBefore(text, at)) return refuse('never.bare-magnitude', at, number.end + 1)
  const next = text.charAt(number.end + 1)
  const isMore = next === '多'
  const isHalf = next === '半'
  const end = number.end + (isMore || isHalf ? 2 : 1)
  const value = (number.low ?? number.value) + (isHalf ? 0.5 : 0)
  const upper = number.low === null ? null : number.value
  return take(quantityOf(at, end, 'multiple', value, 'x', 'quantity.multiple', number.more || isMore, upper))
}

/** 5%—6%, 5—6%, 5到6个百分点, 8万至10万人. */
function readRange(text: string, at: number, number: ScannedNumber, unit: UnitWord | undefined): Scan {
  const from = afterRangeMark(text, unit ? unit.end : number.end)
  if (from < 0) return undefined
  const upper = scanNumber(text, from)
  if (!upper) return undefined
  const upperUnit = unitAt(text, upper.end, upper)
  const code = text.charCodeAt(upper.end)
  if (!unit && !upperUnit && number.digits && upper.digits && dateWords[code] === 1)
    return refuse(
      code === '年'.charCodeAt(0) && upper.value < 1900 ? 'never.duration' : 'never.date-range',
      at,
      number.end,
    )
  if (fromWords[text.charCodeAt(at - 1)] === 1) return undefined
  const isMultiple = !upperUnit && code === TIMES
  if (!unit && !upperUnit && code === TENTHS && upper.value <= tens && upper.value > number.value)
    return take(
      quantityOf(at, upper.end + 1, 'percent', number.value * tens, '%', 'quantity.tenths', false, upper.value * tens),
    )
  if (!upperUnit && !isMultiple) return undefined
  if (unit && (isMultiple || unit.means.unit !== upperUnit?.means.unit)) return undefined
  const means = upperUnit?.means ?? multiple
  const factor = means.factor ?? 1
  const low = times(unit ? number.value : inMagnitudeOf(number, upper), factor)
  const high = times(upper.value, factor)
  if (high <= low) return undefined
  const end = upperUnit ? upperUnit.end : upper.end + 1
  if (isSmallCount(upper, means)) return refuse('never.small-count', at, end)
  return take(quantityOf(at, end, shapeOf(means.unit), low, means.unit, 'quantity.range', false, high))
}

/** 1000多万失业人员: people are meant where a number of ten thousands has no unit. Others wait for a neighbour's unit. */
function numberWithoutUnit(text: string, at: number, number: ScannedNumber): Scan {
  const { end } = number
  const code = text.charCodeAt(end)
  const isListed =
    number.digits && listMarks[code] === 1 && isDigitAt(text, end + (text.charCodeAt(end + 1) === MINUS ? 2 : 1))
  const mayCome = !number.bare && (number.power >= 4 || isListed || code === PEOPLE)
  if (mayCome) return take(quantityOf(at, end, 'amount', number.value, '', 'quantity.unit-to-come', number.more))
  if (!number.digits && (number.bare || end === at + 1)) return pass(end)
  return refuse(reasonWithoutUnit(text, at, number), at, end)
}

/** What a small numeral in words only enumerates, beside classifiers. */
const enumerated: ReadonlySet<string> = new Set(['person', '月', 'day', '小时', '分', '克', '升', 'household'])

function isSmallCount(number: ScannedNumber, means: UnitMeaning): boolean {
  return !number.digits && number.value <= tens && (means.counts === true || enumerated.has(means.unit))
}
