import Big from 'big.js'

/** A number read from a text: its value, where it ends, and what it leaves open. */
export interface ScannedNumber {
  readonly value: Big
  readonly end: number
  /** 多 or 余 inside: more than the number says. */
  readonly more: boolean
  /** Written with Arabic digits. */
  readonly digits: boolean
  /** Only a magnitude, such as 千亿: one of it. */
  readonly bare: boolean
  /** The magnitude that ended it (1, 10000 …). */
  readonly magnitude: number
}

const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

const isDigit = (character: string) => character >= '0' && character <= '9'

/** Reads the number that starts at `at`, or undefined. Linear in the length of the number. */
export function scanNumber(text: string, at: number): ScannedNumber | undefined {
  return isDigit(text.charAt(at)) ? scanDigits(text, at) : scanChinese(text, at)
}

function scanDigits(text: string, at: number): ScannedNumber {
  let end = at
  while (isDigit(text.charAt(end))) end++
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    end++
    while (isDigit(text.charAt(end))) end++
  }
  const value = new Big(text.slice(at, end))
  return withMagnitude(text, end, value, { digits: true, bare: false })
}

/** Magnitudes and 多 after a number: 万, 多万, 千多万, 万亿. */
function withMagnitude(text: string, at: number, number: Big, as: { digits: boolean; bare: boolean }): ScannedNumber {
  let value = number
  let end = at
  let more = false
  let magnitude = 1
  for (;;) {
    const character = text.charAt(end)
    const factor = magnitudes[character]
    if (factor !== undefined && !isNameAfter(text, end) && !isUnitHead(text, end)) {
      value = value.times(factor)
      magnitude *= factor
      end++
    } else if (!more && (character === '多' || character === '余')) {
      more = true
      end++
    } else break
  }
  return { value, end, more, magnitude, ...as }
}

/** 十四五 after a number would be a name; a magnitude followed by a digit is not one (5千3百 is not written). */
function isNameAfter(text: string, at: number): boolean {
  return text.charAt(at) === '十' && /[一二三四五六七八九]/.test(text.charAt(at + 1))
}

/** 千 in 千瓦 and 百 in 百分点 belong to the unit. */
function isUnitHead(text: string, at: number): boolean {
  return /^(?:千[瓦米克伏卡帕赫兆]|百分)/.test(text.slice(at, at + 2))
}

/** 一千二百三十四亿, 两万, 十五点三, 百; undefined where no Chinese numeral stands. */
function scanChinese(text: string, at: number): ScannedNumber | undefined {
  let total = new Big(0)
  let section = new Big(0)
  let digit: number | null = null
  let end = at
  let sawDigit = false
  let more = false
  let magnitude = 1
  for (;;) {
    const character = text.charAt(end)
    const asDigit = chineseDigits[character]
    const factor = magnitudes[character]
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0 && asDigit !== 0) return undefined
      digit = asDigit
      sawDigit = true
    } else if (factor !== undefined && !(end > at && isUnitHead(text, end))) {
      magnitude = factor >= 1e4 ? magnitude * factor : factor
      if (factor < 1e4) {
        section = section.plus(new Big(digit ?? 1).times(factor))
      } else {
        const whole = section.plus(digit ?? 0)
        const base = whole.eq(0) ? (total.eq(0) ? new Big(1) : total) : whole
        total = whole.eq(0) && !total.eq(0) ? base.times(factor) : total.plus(base.times(factor))
        section = new Big(0)
      }
      digit = null
    } else if ((character === '多' || character === '余') && end > at && !more && magnitude > 1) {
      more = true
    } else break
    end++
  }
  if (end === at) return undefined
  let value = total.plus(section).plus(digit ?? 0)
  if (text.charAt(end) === '点' && chineseDigits[text.charAt(end + 1)] !== undefined) {
    let fraction = ''
    let i = end + 1
    for (let d = chineseDigits[text.charAt(i)]; d !== undefined; d = chineseDigits[text.charAt(++i)]) fraction += d
    value = value.plus(new Big(`0.${fraction}`))
    return withMagnitude(text, i, value, { digits: false, bare: false })
  }
  return { value, end, more, magnitude, digits: false, bare: !sawDigit && text.charAt(at) !== '十' }
}
