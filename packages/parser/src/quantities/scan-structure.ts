import Big from 'big.js'
import { amount, isDigit, refuse, type Scan, take } from './scan.js'

/** 7.7:42.5:49.8 and 1.8:1. */
export function scanStructure(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at))) return undefined
  const parts: { start: number; end: number; value: Big }[] = []
  let i = at
  for (;;) {
    const start = i
    while (isDigit(text.charAt(i)) || (text.charAt(i) === '.' && isDigit(text.charAt(i + 1)))) i++
    if (i === start) break
    parts.push({ start, end: i, value: new Big(tidyDecimal(text.slice(start, i))) })
    if (text.charAt(i) === '%') i++
    if (text.charAt(i) !== '：' || !isDigit(text.charAt(i + 1))) break
    i++
  }
  // no structure has so many parts; a stranger's text may
  if (parts.length > 12) return refuse('never.no-unit', at, i)
  if (parts.length < 2) return undefined
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return undefined
  if (parts.length === 2) {
    const isStructure =
      first.value.plus(last.value).round(0).eq(100) &&
      /(?:比例|比重|结构|之比|构成)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 16), at))
    const isSecond =
      /[\d.](?:调整为|优化为|变为)$/.test(text.slice(Math.max(0, at - 16), at)) &&
      first.value.plus(last.value).round(0).eq(100)
    if (isStructure || isSecond) return structure(parts, i)
    if (last.value.eq(1))
      return take(amount({ start: first.start, end: last.end }, 'proportion', first.value, 'x', 'quantity.proportion'))
    return refuse('never.date', first.start, last.end)
  }
  return structure(parts, i)
}

function structure(parts: readonly { start: number; end: number; value: Big }[], end: number): Scan {
  return {
    end,
    quantities: parts.map((part, index) => ({
      ...amount(part, 'structure', part.value, '%', 'quantity.structure'),
      part: { index, of: parts.length },
    })),
  }
}

function tidyDecimal(digits: string): string {
  const [whole = '', ...rest] = digits.split('.')
  return rest.length ? `${whole}.${rest.join('')}` : whole
}
