import { plus, scaled, times } from './decimal.js'
import { arabicDigit, isDigitAt, powerOf, wordDigit } from './numeral-characters.js'

/** A number read from a text: its value, where it ends, and what it leaves open. */
export interface ScannedNumber {
  readonly value: number
  /** The smaller of two neighbours said as one number: 300 of 三四百. */
  readonly low: number | null
  readonly end: number
  /** 多 or 余 inside: more than the number says. */
  readonly more: boolean
  /** Written with Arabic digits. */
  readonly digits: boolean
  /** Only a magnitude, such as 千亿: one of it. */
  readonly bare: boolean
  /** The power of ten of the magnitude that ended it: 0, 4 for 万, 12 for 万亿. */
  readonly power: number
}

const [MORE, OVER, POINT, DOT, TEN, HUNDRED, THOUSAND, SHARE, BALANCE, YEAR] = [...'多余点.十百千分额年'].map((sign) =>
  sign.charCodeAt(0),
)
/** What makes 千 the head of a unit: 千瓦, 千米, 千克, 千伏, 千卡, 千帕, 千赫, 千兆. */
const afterKilo = new Set([...'瓦米克伏卡帕赫兆分'].map((sign) => sign.charCodeAt(0)))
/** No figure has more digits; a stranger's text may. */
const mostDigits = 15
/** 亿亿: no magnitude in use is greater. */
const mostPower = 16

/** Reads the number that starts at `at`, or undefined. Linear in the length of the number. */
export function scanNumber(text: string, at: number): ScannedNumber | undefined {
  return isDigitAt(text, at) ? scanDigits(text, at) : scanWords(text, at)
}

/** 300, 3.5万, 1000多万, 3万2千. */
function scanDigits(text: string, at: number, below = mostPower + 1): ScannedNumber | undefined {
  let digits = 0
  let end = at
  for (
    let digit = arabicDigit[text.charCodeAt(end)] ?? -1;
    digit >= 0;
    digit = arabicDigit[text.charCodeAt(end)] ?? -1
  ) {
    digits = digits * 10 + digit
    end++
  }
  let decimals = 0
  if (text.charCodeAt(end) === DOT && isDigitAt(text, end + 1)) {
    end++
    for (
      let digit = arabicDigit[text.charCodeAt(end)] ?? -1;
      digit >= 0;
      digit = arabicDigit[text.charCodeAt(end)] ?? -1
    ) {
      digits = digits * 10 + digit
      decimals++
      end++
    }
  }
  if (end - at > mostDigits + 1) return undefined
  const { power, more, end: after } = scanMagnitude(text, end)
  if (power >= below) return undefined
  const value = scaled(digits, power - decimals)
  const rest = power > 0 && decimals === 0 && !more && isDigitAt(text, after) ? scanRest(text, after, power) : undefined
  if (rest) return { ...rest, value: plus(value, rest.value) }
  return { value, low: null, end: after, more, digits: true, bare: false, power }
}

/** The lower part of 3万2千 or 1亿2000万: a whole number of a smaller magnitude, or all the places that 万 leaves. */
function scanRest(text: string, at: number, power: number): ScannedNumber | undefined {
  // each part is of a smaller magnitude than the one before it, so there are few
  const rest = scanDigits(text, at, power)
  if (!rest || !Number.isInteger(rest.value)) return undefined
  const isFull = rest.power === 0 && rest.end - at === power && power >= 3
  if ((rest.power === 0 && !isFull) || text.charCodeAt(rest.end) === YEAR) return undefined
  return rest.value < 10 ** power ? rest : undefined
}

/** Magnitudes and 多 after a number: 万, 多万, 千多万, 万亿. */
function scanMagnitude(text: string, at: number): { power: number; more: boolean; end: number } {
  let end = at
  let power = 0
  let more = false
  for (;;) {
    const code = text.charCodeAt(end)
    const next = powerOf[code] ?? 0
    if (next > 0 && !isName(text, end, code) && !isUnitHead(text, end, code)) {
      power += next
      end++
    } else if (!more && isMore(text, end, code)) {
      more = true
      end++
    } else return { power, more, end }
  }
}

/** 多 and 余; not the 余 of 余额. */
function isMore(text: string, at: number, code: number): boolean {
  return code === MORE || (code === OVER && text.charCodeAt(at + 1) !== BALANCE)
}

/** 十四五 after a number is a name. */
function isName(text: string, at: number, code: number): boolean {
  return code === TEN && (wordDigit[text.charCodeAt(at + 1)] ?? -1) > 0
}

/** 千 in 千瓦 and 百 in 百分点 belong to the unit. */
function isUnitHead(text: string, at: number, code: number): boolean {
  if (code === THOUSAND) return afterKilo.has(text.charCodeAt(at + 1))
  return code === HUNDRED && text.charCodeAt(at + 1) === SHARE
}

/**
 * In 两万五千米 the 千 counts, in 五千米 and 十万千瓦 it belongs to the unit, which comes to the same.
 *
 * 一千二百三十四亿, 两万, 十五点三, 百, 三四百; undefined where no Chinese numeral stands, and for digits spelled one by
 * one (一九八).
 */
function scanWords(text: string, at: number): ScannedNumber | undefined {
  let total = 0
  let section = 0
  let digit = -1
  let end = at
  let power = 0
  let last = 0
  let sawDigit = false
  let isAfterZero = false
  let more = false
  /** Worth of one at the place of a digit said with its neighbour (三四百: 100); 0 where there is none. */
  let step = 0
  let isStepOpen = false
  for (;;) {
    const code = text.charCodeAt(end)
    const asDigit = wordDigit[code] ?? -1
    const factor = powerOf[code] ?? 0
    if (asDigit >= 0) {
      if (digit > 0 && asDigit !== 0) {
        if (asDigit !== digit + 1 || step > 0) return undefined
        step = 1
        isStepOpen = true
      }
      isAfterZero = asDigit === 0 || (isAfterZero && digit === 0)
      digit = asDigit
      sawDigit = true
    } else if (factor > 0 && ((power > 3 && digit > 0) || end === at || !isUnitHead(text, end, code))) {
      power = factor >= 4 ? power + factor : factor
      if (power > mostPower) return undefined
      if (factor < 4) {
        section += (digit < 0 ? 1 : digit) * 10 ** factor
        if (isStepOpen) step *= 10 ** factor
      } else {
        const whole = section + Math.max(digit, 0)
        if (whole > 0) total += whole * 10 ** factor
        else total = (total || 1) * 10 ** factor
        section = 0
        if (step > 0) step *= 10 ** factor
      }
      isStepOpen = isStepOpen && factor >= 4
      last = factor
      digit = -1
      isAfterZero = false
    } else if (end > at && !more && last > 0 && isMore(text, end, code)) more = true
    else break
    end++
  }
  if (end === at) return undefined
  // 两万五 is 25000: a last digit stands for the next lower place
  const isShort = digit > 0 && last >= 2 && !isAfterZero && !more
  const place = isShort ? 10 ** (last - 1) : 1
  const whole = total + section + Math.max(digit, 0) * place
  if (text.charCodeAt(end) === POINT && (wordDigit[text.charCodeAt(end + 1)] ?? -1) >= 0 && !isShort)
    return scanPoint(text, end + 1, total + section + Math.max(digit, 0))
  const low = step > 0 ? whole - step * (isShort ? place : 1) : null
  return { value: whole, low, end, more, power, digits: false, bare: !sawDigit && text.charCodeAt(at) !== TEN }
}

/** The digits after 点, and a magnitude after them. */
function scanPoint(text: string, at: number, whole: number): ScannedNumber | undefined {
  let digits = whole
  let end = at
  for (let digit = wordDigit[text.charCodeAt(end)] ?? -1; digit >= 0; digit = wordDigit[text.charCodeAt(end)] ?? -1) {
    digits = digits * 10 + digit
    end++
  }
  if (end - at > mostDigits) return undefined
  const { power, more, end: after } = scanMagnitude(text, end)
  const value = scaled(digits, power - (end - at))
  return power > mostPower ? undefined : { value, low: null, end: after, more, digits: false, bare: false, power }
}

/** The second number of a range counts in its own magnitude: 8—10万. The first in the same, where it has none. */
export function inMagnitudeOf(number: ScannedNumber, upper: ScannedNumber): number {
  const factor = 10 ** upper.power
  return number.power === 0 && upper.power > 0 && number.value < upper.value / factor
    ? times(number.value, factor)
    : number.value
}
