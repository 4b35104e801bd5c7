import type { ScannedNumber } from './numerals.js'

const isLatin = (character: string) => /[A-Za-z]/.test(character)

/** What stands before a number and makes it none. */
export function neverBefore(
  text: string,
  at: number,
  number: ScannedNumber,
): { rule: string; end: number } | undefined {
  const before = text.charAt(at - 1)
  if (isLatin(before) && !/(?:GDP|CPI|PPI|PM)$/.test(text.slice(Math.max(0, at - 3), at)))
    return { rule: 'never.name', end: number.end }
  if (before === '+' || text.charAt(number.end) === '+') return { rule: 'never.sum-name', end: number.end }
  if (/[几数]/.test(before) && !number.digits) return { rule: 'never.vague', end: number.end }
  if (before === '每' && !text.startsWith('%', number.end)) return { rule: 'never.per', end: number.end }
  if (before === '第') return { rule: 'never.ordinal', end: number.end }
  if (/[〔［[]/.test(before)) return { rule: 'never.document', end: number.end }
  if (!number.digits && /[之统]/.test(before)) return { rule: 'never.ordinal', end: number.end }
  if (before === '“' && !number.digits) {
    if (text.slice(at, at + 12).includes('”')) return { rule: 'never.quoted', end: number.end }
  }
  return undefined
}

/** What stands after a number and makes it none, with where the refused words end. */
export function neverAfter(text: string, at: number, number: ScannedNumber): { rule: string; end: number } | undefined {
  const after = text.charAt(number.end)
  const next = text.slice(number.end, number.end + 3)
  if (/^[×xX]{1,3}/.test(next) && number.digits) return { rule: 'never.masked', end: number.end }
  if (after === '年') return { rule: yearReason(text, number), end: number.end + 1 }
  if (next.startsWith('周年')) return { rule: 'never.anniversary', end: number.end + 2 }
  if (after === '月' || (after === '日' && !next.startsWith('日元')) || /^[时点](?!标)/.test(next))
    return { rule: 'never.date', end: number.end + 1 }
  if (next.startsWith('世纪')) return { rule: 'never.date', end: number.end + 2 }
  if (/^—(?:\d{1,2}月|\d{4}年)/.test(text.slice(number.end, number.end + 7)))
    return { rule: 'never.date', end: number.end }
  if (number.digits && /^(?:G|D|K|版|\.0)(?![a-z])/.test(next)) return { rule: 'never.name', end: number.end + 1 }
  if (number.digits && /^A级|^号|^路|^线/.test(next)) return { rule: 'never.document', end: number.end + 1 }
  if (!number.digits && (after === '届' || after === '大') && number.value.gte(1))
    return { rule: 'never.session', end: number.end + 1 }
  if (number.digits && number.value.lt(100) && (after === '、' || after === '.') && isLineHead(text, at))
    return { rule: 'never.enumerator', end: number.end + 1 }
  return undefined
}

/** A number before 年 is a year, a decade, or a span of time; a decimal one is a measured duration. */
function yearReason(text: string, number: ScannedNumber): string {
  const isYear = number.digits && number.value.gte(1900) && number.value.lte(2100)
  const isDecade = text.startsWith('年代', number.end)
  return isYear || isDecade ? 'never.year' : 'never.duration'
}

function isLineHead(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n'
}
