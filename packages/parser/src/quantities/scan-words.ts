import Big from 'big.js'
import { scanNumber } from './numerals.js'
import { amount, rangeAfter, type Scan, take } from './scan.js'

/** 百分之十五点三, 三分之一, 千分之五. */
export function scanFraction(text: string, at: number): Scan {
  const percent = /^(百|千|万)分之/.exec(text.slice(at, at + 3))
  if (percent) {
    const number = scanNumber(text, at + 3)
    if (!number) return undefined
    const unit = percent[1] === '百' ? '%' : '‰'
    const value = percent[1] === '万' ? number.value.div(10) : number.value
    const upper = rangeAfter(text, number, (from) =>
      text.startsWith('百分之', from) ? scanNumber(text, from + 3) : scanNumber(text, from),
    )
    return take(
      amount(
        { start: at, end: upper?.end ?? number.end },
        'percent',
        value,
        unit,
        'quantity.percent-words',
        number.more,
        upper?.value ?? null,
      ),
    )
  }
  const denominator = scanNumber(text, at)
  if (!denominator || text.slice(denominator.end, denominator.end + 2) !== '分之') return undefined
  const numerator = scanNumber(text, denominator.end + 2)
  if (!numerator || denominator.value.lte(1)) return undefined
  const value = numerator.value.div(denominator.value).times(100).round(4)
  return take(amount({ start: at, end: numerator.end }, 'percent', value, '%', 'quantity.fraction', numerator.more))
}

/** 七成, 三成半, 一半, 半数, 过半. */
export function scanTenths(text: string, at: number): Scan {
  for (const half of ['一半', '半数', '过半']) {
    if (text.startsWith(half, at))
      return take(amount({ start: at, end: at + half.length }, 'percent', new Big(50), '%', 'quantity.half'))
  }
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '成' || number.value.gt(10) || number.value.eq(0)) return undefined
  if (/[为立员果效功长本交绩品熟型就份都片]/.test(text.charAt(number.end + 1))) return undefined
  // 九成五 is 95%, 三成半 35%
  const tail = scanNumber(text, number.end + 1)
  const unit =
    tail && tail.end === number.end + 2 && !tail.digits && tail.value.lt(10) && tail.value.gt(0)
      ? tail.value
      : undefined
  const half = text.charAt(number.end + 1) === '半' || unit !== undefined
  const value = number.value.times(10).plus(unit ?? (half ? 5 : 0))
  const more = number.more || text.charAt(number.end + 1) === '多'
  const end = number.end + (half || (more && !number.more) ? 2 : 1)
  return take(amount({ start: at, end }, 'percent', value, '%', 'quantity.tenths', more))
}

/** 翻一番, 翻了近两番, 翻番: two to the power. */
export function scanDoubling(text: string, at: number): Scan {
  if (text.charAt(at) === '翻') {
    let i = at + 1
    if (text.charAt(i) === '了') i++
    const hedge = /^(?:近|超过|约|了)?/.exec(text.slice(i, i + 2))?.[0] ?? ''
    const times = hedge === '' ? scanNumber(text, i) : undefined
    if (times && text.charAt(times.end) === '番' && times.value.lte(10)) {
      const isMore = text.charAt(times.end + 1) === '多'
      const value = new Big(2 ** Number(times.value)).round(4)
      return take(
        amount({ start: at, end: times.end + (isMore ? 2 : 1) }, 'doubling', value, 'x', 'quantity.doubling', isMore),
      )
    }
    if (text.charAt(i) === '番')
      return take(amount({ start: at, end: i + 1 }, 'doubling', new Big(2), 'x', 'quantity.doubling'))
    return undefined
  }
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '番' || number.value.gt(10)) return undefined
  const more = text.charAt(number.end + 1) === '多'
  const value = new Big(2 ** Number(number.value)).round(4)
  return take(
    amount(
      { start: at, end: number.end + (more ? 2 : 1) },
      'doubling',
      value,
      'x',
      'quantity.doubling',
      more || number.more,
    ),
  )
}
