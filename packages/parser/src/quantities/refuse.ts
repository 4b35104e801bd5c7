import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { clauseSigns } from './near.js'
import { measuredNames, type NeverMeaning, neverRules } from './never.data.js'
import { isDigitAt } from './numeral-characters.js'
import type { ScannedNumber } from './numerals.js'
import { unlessLonger } from './unless-longer.js'

/** A reason for not taking a number, and where the refused words end. */
export interface Verdict {
  readonly rule: string
  readonly end: number
}

const wordsThat = (sides: readonly NeverMeaning['stands'][], numerals: NeverMeaning['numerals']) =>
  neverRules.filter(({ means }) => sides.includes(means.stands) && (means.numerals ?? numerals) === numerals)

const before = {
  digits: unlessLonger(wordsThat(['before', 'beside'], 'digits'), suffixFinder),
  words: unlessLonger(wordsThat(['before', 'beside'], 'words'), suffixFinder),
}
const after = {
  digits: unlessLonger(wordsThat(['after', 'beside'], 'digits'), prefixFinder),
  words: unlessLonger(wordsThat(['after', 'beside'], 'words'), prefixFinder),
}

const measuredNameBefore = suffixFinder([
  { id: 'never.name', surface: measuredNames, means: null, example: '', never: '' },
])
const openBrackets = codesOf('〔［[【')
const closeBrackets = codesOf('〕］]】')
const listMarks = codesOf('、和及至')
const lineWords = codesOf('号路线')
const letterLike = codesOf('OoIl')
const afterLetterLike = codesOf('0123456789%十百千万亿个家项年月日.')
const [OPEN, CLOSE, QUOTE, UNQUOTE, LIST, DOT, LINE, STOP, SEMICOLON, MINUS] = [...'（）“”、.\n。；-'].map((sign) =>
  sign.charCodeAt(0),
)
const cutsQuote = codesOf('“，。；\n')

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** What stands before a number, or on both sides of it, and makes it none. */
export function neverBefore(text: string, at: number, number: ScannedNumber): Verdict | undefined {
  const { end } = number
  const last = text.charCodeAt(at - 1)
  const next = text.charCodeAt(end)
  const isName = isLatin(last) || (last === MINUS && isLatin(text.charCodeAt(at - 2)))
  if (isName && !measuredNameBefore(text, at)) return { rule: 'never.name', end }
  const word = (number.digits ? before.digits : before.words)(text, at)
  if (
    word &&
    fits(word.rule.means, number.value, text, end) &&
    !(word.rule.id === 'never.per' && text.charAt(end) === '%')
  )
    return { rule: word.rule.id, end }
  if (openBrackets[last] === 1 && closeBrackets[next] === 1) return { rule: 'never.reference', end }
  if (isEnumerator(text, at, number)) return { rule: 'never.enumerator', end }
  if (isQuoted(text, at, end)) return { rule: isPlanName(text, at) ? 'never.plan-name' : 'never.quoted', end }
  return undefined
}

/** What stands after a number and makes it none; a word counts only if no longer unit stands there. */
export function neverAfter(text: string, number: ScannedNumber, unitLength: number): Verdict | undefined {
  const { end, digits, value } = number
  const code = text.charCodeAt(end)
  if (digits && letterLike[code] === 1 && afterLetterLike[text.charCodeAt(end + 1)] === 1)
    return { rule: 'never.misprint', end: end + 1 }
  const word = (digits ? after.digits : after.words)(text, end)
  const wordEnd = end + (word?.text.length ?? 0)
  if (word && wordEnd - end >= unitLength && fits(word.rule.means, value, text, wordEnd)) {
    const rule = settle(word.rule.id, word.text, number)
    return { rule, end: word.rule.means.stands === 'beside' ? end : wordEnd }
  }
  if (unitLength > 0) return undefined
  if (isLatin(code)) {
    let stop = end
    while (stop < end + 8 && isLatin(text.charCodeAt(stop))) stop++
    return { rule: 'never.name', end: stop }
  }
  if (digits && listMarks[code] === 1 && value < 100 && isLineList(text, end)) return { rule: 'never.line-listed', end }
  return undefined
}

/** Whether what else a row asks for is there: the size of the number, and what follows the word. */
function fits({ atMost, followedBy }: NeverMeaning, value: number, text: string, at: number): boolean {
  if (atMost !== undefined && value > atMost) return false
  return followedBy === undefined || followedBy.some((next) => text.startsWith(next, at))
}

/** 年 after 2022 makes a year, after three a span of time; 大 after 二十 a congress, after 四 a few things. */
function settle(rule: string, word: string, { digits, value }: ScannedNumber): string {
  if (rule === 'never.duration' && word === '年' && digits && value >= 1900 && value <= 2100) return 'never.year'
  if (rule === 'never.big-things' && !digits && value > 10) return 'never.session'
  return rule
}

/** （2） anywhere, 1. and 1、 at the head of a line or sentence. */
function isEnumerator(text: string, at: number, { digits, value, end }: ScannedNumber): boolean {
  const last = text.charCodeAt(at - 1)
  const next = text.charCodeAt(end)
  if (last === OPEN && next === CLOSE) return value < 100
  if (value >= 100 || (next !== LIST && next !== DOT)) return false
  if (at === 0 || last === LINE) return true
  return digits && (last === STOP || last === SEMICOLON)
}

/** “两个翻一番”: inside a short quotation the number belongs to a slogan. */
export function isQuoted(text: string, start: number, end: number): boolean {
  let i = end
  const last = Math.min(text.length, end + 8)
  while (i < last && text.charCodeAt(i) !== UNQUOTE) {
    if (cutsQuote[text.charCodeAt(i)] === 1) return false
    i++
  }
  if (i === last) return false
  for (let k = start - 1; k >= 0 && k >= start - 10; k--) {
    const code = text.charCodeAt(k)
    if (code === QUOTE) return true
    if (code === UNQUOTE) return false
  }
  return false
}

const planSign = /^十?[一二三四五六七八九]五[”"]/

/** “十三五”: the name of a five-year plan in its quotation marks. */
export const isPlanName = (text: string, at: number): boolean => planSign.test(text.slice(at, at + 4))

/** 2、3、9号线: numbers of lines. */
function isLineList(text: string, at: number): boolean {
  let i = at
  while (i < at + 24 && (listMarks[text.charCodeAt(i)] === 1 || isDigitAt(text, i))) i++
  return lineWords[text.charCodeAt(i)] === 1 && isDigitAt(text, i - 1)
}

const verbBefore = suffixFinder(neverRules.filter(({ id }) => id === 'never.lost-unit'))
const closing = codesOf(clauseSigns)

/**
 * Why a number without a unit is not taken: after a verb of change or reaching, at the end of its clause, its unit or
 * percent sign was lost; one of the size of a year is a year (中国制造2025).
 */
export function reasonWithoutUnit(
  text: string,
  at: number,
  { value, end }: { readonly value: number; readonly end: number },
): string {
  if (value >= 1900 && value <= 2100 && Number.isInteger(value)) return 'never.year-bare'
  const isAtEnd = end >= text.length || closing[text.charCodeAt(end)] === 1
  return isAtEnd && verbBefore(text, at) ? 'never.lost-unit' : 'never.no-unit'
}
