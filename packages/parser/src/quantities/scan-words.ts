import { plus, times } from './decimal.js'
import { isNumeralAt } from './numeral-characters.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { afterRangeMark, pass, quantityOf, refuse, type Scan, take } from './scan.js'
import { scanStructure } from './scan-structure.js'

/** 百分之, 千分之 and 万分之 by the power of the magnitude: the unit, and what one of it is worth. */
const parts: ReadonlyMap<number, { readonly unit: string; readonly worth: number }> = new Map([
  [2, { unit: '%', worth: 1 }],
  [3, { unit: '‰', worth: 1 }],
  [4, { unit: '‰', worth: 0.1 }],
])
/** The longest run of 番 that is meant; 2 to the tenth is a thousand. */
const mostTimes = 10
const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/** 百分之十五点三, 三分之一, 千分之五. */
export function scanFraction(text: string, at: number, whole: ScannedNumber): Scan {
  if (!text.startsWith('分之', whole.end)) return undefined
  const part = whole.bare ? parts.get(whole.power) : undefined
  const number = scanNumber(text, whole.end + 2)
  if (part) return number && scanHundredths(text, at, part, number)
  if (!number || whole.value <= 1) return undefined
  const value = rounded((number.value / whole.value) * 100)
  return take(quantityOf(at, number.end, 'percent', value, '%', 'quantity.fraction', number.more))
}

function scanHundredths(
  text: string,
  at: number,
  { unit, worth }: { readonly unit: string; readonly worth: number },
  number: ScannedNumber,
): Scan {
  const isNegative = text.charAt(at - 1) === '负'
  const from = afterRangeMark(text, number.end)
  const upper = from < 0 ? undefined : scanNumber(text, text.startsWith('百分之', from) ? from + 3 : from)
  const isRange = upper !== undefined && upper.value > number.value && !isNegative
  const value = times(number.low ?? number.value, isNegative ? -worth : worth)
  const high = isRange ? times(upper.value, worth) : number.low === null ? null : times(number.value, worth)
  const end = isRange ? upper.end : number.end
  const start = isNegative ? at - 1 : at
  return take(quantityOf(start, end, 'percent', value, unit, 'quantity.percent-words', number.more, high))
}

/** 1/3, 2/3: a part of a whole. 3/15 is as well a date, and refused. */
export function scanSlash(text: string, at: number, number: ScannedNumber): Scan {
  if (!number.digits || number.power > 0) return undefined
  const whole = scanNumber(text, number.end + 1)
  if (!whole) return undefined
  // deaths of 12.5/10万: of so many thousand, as written
  if (whole.power > 0 || isBase(whole.value))
    return take(
      quantityOf(at, whole.end, 'amount', number.value, text.slice(number.end, whole.end), 'quantity.per-base'),
    )
  const isPart = Number.isInteger(number.value) && Number.isInteger(whole.value) && number.value < whole.value
  if (!isPart && text.charAt(whole.end) === '/') return scanStructure(text, at, number)
  const isFraction = isPart && (whole.value <= 10 || number.value === 1) && text.charAt(whole.end) !== '/'
  if (!isFraction) return refuse('never.no-unit', at, whole.end)
  return take(
    quantityOf(at, whole.end, 'percent', rounded((number.value / whole.value) * 100), '%', 'quantity.fraction'),
  )
}

/** 1000, 10000, 100000: what a rate is counted by. */
const isBase = (value: number) => value >= 1000 && Number.isInteger(Math.log10(value))

/** Words that 成 begins after a number: 三成立, 七成为 are no tenths. */
const tenthsNever = new Set('为立员果效功长本交绩品熟型就份都片建')

/** 七成, 三成半, 九成五. */
export function scanTenths(text: string, at: number, number: ScannedNumber): Scan {
  const { value, end } = number
  if (value > 10 || value === 0 || number.power > 1) return undefined
  const next = text.charAt(end + 1)
  if (tenthsNever.has(next)) return undefined
  const low = number.low === null ? null : number.low * 10
  if (next === '半') return tenths(at, end + 2, plus(value * 10, 5), number.more)
  const unit = isNumeralAt(text, end + 1) ? scanNumber(text, end + 1) : undefined
  if (unit && unit.end === end + 2 && unit.value > 0 && unit.value < 10)
    return tenths(at, end + 2, value * 10 + unit.value, false)
  if (next === '多') return tenths(at, end + 2, value * 10, true)
  const upper = upperTenths(text, end + 1)
  if (upper && upper.value > value) return tenths(at, upper.end + 1, value * 10, false, upper.value * 10)
  if (low !== null) return tenths(at, end + 1, low, false, value * 10)
  return tenths(at, end + 1, times(value, 10), number.more)
}

function upperTenths(text: string, at: number): ScannedNumber | undefined {
  const from = afterRangeMark(text, at)
  const upper = from < 0 ? undefined : scanNumber(text, from)
  return upper && text.charAt(upper.end) === '成' && upper.value <= 10 ? upper : undefined
}

const tenths = (start: number, end: number, value: number, more: boolean, upper: number | null = null): Scan =>
  take(quantityOf(start, end, 'percent', value, '%', 'quantity.tenths', more, upper))

/** 两番, 一番半, 两番多: two to the power. */
export function scanTimes(text: string, at: number, number: ScannedNumber): Scan {
  return number.value <= mostTimes ? doublings(text, at, number) : undefined
}

function doublings(text: string, start: number, number: ScannedNumber): Scan {
  const next = text.charAt(number.end + 1)
  const power = number.value + (next === '半' ? 0.5 : 0)
  const isMore = next === '多'
  const end = number.end + (isMore || next === '半' ? 2 : 1)
  return take(quantityOf(start, end, 'doubling', rounded(2 ** power), 'x', 'quantity.doubling', isMore || number.more))
}

/** 翻一番, 翻了两番, 翻番. In 翻近两番 the hedge parts the verb from the number, which is read by itself. */
export function scanDoubling(text: string, at: number): Scan {
  const from = text.charAt(at + 1) === '了' ? at + 2 : at + 1
  if (text.charAt(from) === '番') return take(quantityOf(at, from + 1, 'doubling', 2, 'x', 'quantity.doubling'))
  const number = scanNumber(text, from)
  if (!number || text.charAt(number.end) !== '番' || number.value > mostTimes) return pass(at + 1)
  return doublings(text, at, number)
}

const halves = ['半数', '过半', '一半']

/** 半数, 过半; 半个百分点. */
export function scanHalfWord(text: string, at: number): Scan {
  if (text.startsWith('半个百分点', at)) return take(quantityOf(at, at + 5, 'point', 0.5, 'pp', 'quantity.half-point'))
  const word = halves.find((half) => text.startsWith(half, at))
  return word ? take(quantityOf(at, at + word.length, 'percent', 50, '%', 'quantity.half')) : pass(at + 1)
}

/** 一半. */
export function scanHalf(text: string, at: number, number: ScannedNumber): Scan {
  return number.value === 1 && text.startsWith('一半', at) ? scanHalfWord(text, at) : undefined
}
