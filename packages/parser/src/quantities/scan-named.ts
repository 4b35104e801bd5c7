import { scanNumber } from './numerals.js'
import { amount, isDigit, type Scan, take } from './scan.js'

/** 受教育年限13.5年: a duration that is a result, named as one. */
export function scanDuration(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at))) return undefined
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '年' || number.value.gte(200) || text.charAt(number.end + 1) === '代')
    return undefined
  const before = text.slice(Math.max(0, at - 14), at)
  if (!/(?:年限|寿命|工龄|教育|期限|周期|学制)/.test(before)) return undefined
  return take(amount({ start: at, end: number.end + 1 }, 'amount', number.value, 'year', 'quantity.duration'))
}

/** 指数为102.1, 系数0.68: a number without unit after the name of an index. */
export function scanIndex(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at)) || /[\d.]/.test(text.charAt(at - 1))) return undefined
  const number = scanNumber(text, at)
  if (
    number?.magnitude !== 1 ||
    !/^(?:$|[，。；、）（\n]|以|左|调|降|提|上|升|缩|扩|下|增|到|至|减)/.test(text.slice(number.end, number.end + 1))
  )
    return undefined
  const before = text.slice(Math.max(0, at - 10), at)
  const isRatio = /(?:倍差|收入比|收入之比)[^，。；、]{0,8}$/.test(before)
  if (isRatio)
    return take(amount({ start: at, end: number.end }, 'proportion', number.value, 'x', 'quantity.proportion'))
  const named = /(?:指数|系数|强度)[^，。；、]{0,8}$/.test(before)
  const carried =
    /(?:调整为|降为|降至|降到|提高到|升至|上升到)$/.test(before) &&
    /(?:指数|系数)/.test(text.slice(Math.max(0, at - 30), at))
  if (!named && !carried) return undefined
  if (number.value.gte(1900) && number.value.lte(2100)) return undefined
  return take(amount({ start: at, end: number.end }, 'amount', number.value, 'index', 'quantity.index'))
}
