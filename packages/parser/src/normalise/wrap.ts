import { codesOf } from '../pattern.js'
import { isBlank, isDigit, isLatin, plainOf } from './kinds.js'

const endsSentence = codesOf('。！？：…')
const mayBreakAfter = codesOf('%.，、；”）》')
/** No line of its own begins with one of these, and none ends with one of those. */
const closes = codesOf('》，、。；：！？”’）】%‰')
const opens = codesOf('《“‘（【，')
const startsParagraph = codesOf('—#*')
const unitAfterDigit = codesOf('%‰亿万倍个')
const unitAfterNumber = codesOf('%‰亿万倍多余元个家户人名位项条所座处台辆件亩吨公千斤次米平套间场')
const year = '年'.charCodeAt(0)
/** A line shorter than this is a heading or an item, not one that was cut. */
export const shortestWrap = 18
const mayBePage = codesOf('-—–－·第0123456789')
const pageLine =
  /(?:[-—–－·]{1,2}[ ]?\d{1,3}[ ]?[-—–－·]{1,2}|第[ ]?\d{1,3}[ ]?页(?:[ ，]?共[ ]?\d{1,3}[ ]?页)?)[ \t\r]{0,4}(?=\n)/y
const heading =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}[、.．](?!\d))/

/** The line before a break: its last character and its length, in the even text. */
export interface LineBefore {
  readonly last: number
  /** The character before the last. */
  readonly lastButOne: number
  readonly length: number
  /** How many digits it ends with. */
  readonly digits: number
  /** Whether it has digits and signs of numbers only. */
  readonly isNumber: boolean
}

/**
 * Whether a line break stands within a sentence: before a sign that closes, after one that opens, within a number, or
 * where a line as long as all others ends in mid-sentence.
 * @param next where the next line begins in the input
 */
export function isWrap(input: string, next: number, line: LineBefore, breaks: number, width: number): boolean {
  const after = plainOf[input.charCodeAt(next)] ?? 0
  if (next >= input.length || line.length === 0) return false
  if (endsSentence[line.last] === 1) return false
  if (closes[after] === 1 || opens[line.last] === 1) return breaks <= 2 && !heading.test(input.slice(next, next + 8))
  if (breaks > 1) return false
  if (!line.isNumber && isCutNumber(input, next, line, after)) return true
  if (line.length < width || startsParagraph[after] === 1) return false
  if (heading.test(input.slice(next, next + 8))) return false
  return (
    (line.last >= 0x4e00 && line.last <= 0x9fff) ||
    isDigit(line.last) ||
    isLatin(line.last) ||
    mayBreakAfter[line.last] === 1
  )
}

/** 增长12. / 5%, 增长1 / 2.5%, 达到12 / 亿元: the break stands in the number or before its unit. */
function isCutNumber(input: string, next: number, line: LineBefore, after: number): boolean {
  if (line.last === 0x2e) return isDigit(line.lastButOne) && isDigit(after)
  if (!isDigit(line.last)) return false
  if (unitAfterDigit[after] === 1 || (after === 0x2e && isDigit(plainOf[input.charCodeAt(next + 1)]))) return true
  let end = next
  while (end - next < 5 && isDigit(plainOf[input.charCodeAt(end)])) end++
  const sign = plainOf[input.charCodeAt(end)] ?? 0
  if (end === next) return false
  if (sign === year) return line.digits + end - next === 4
  return unitAfterNumber[sign] === 1 || (sign === 0x2e && isDigit(plainOf[input.charCodeAt(end + 1)]))
}

/** Where a line that only counts pages ends: — 12 —, 第3页; `at` itself where it is none. */
export function pageEnd(input: string, at: number): number {
  if (mayBePage[input.charCodeAt(at)] !== 1) return at
  pageLine.lastIndex = at
  return pageLine.test(input) ? pageLine.lastIndex : at
}

/**
 * From which length on a line that ends in mid-sentence was cut by a line width. Infinite for a text whose
 * paragraphs are whole: there a short line without a full stop is a heading.
 */
export function findWrapWidth(input: string, from: number): number {
  const open: number[] = []
  let longest = 0
  let lines = 0
  for (let start = from; start < input.length; ) {
    const found = input.indexOf('\n', start)
    const next = found < 0 ? input.length : found
    let first = start
    let end = next
    while (first < end && isBlank(input.charCodeAt(first))) first++
    while (end > first && isBlank(input.charCodeAt(end - 1))) end--
    start = next + 1
    const length = end - first
    if (length === 0) continue
    lines++
    longest = Math.max(longest, length)
    if (length >= shortestWrap && endsSentence[plainOf[input.charCodeAt(end - 1)] ?? 0] !== 1) open.push(length)
  }
  if (longest > 120 || open.length < 3 || open.length * 3 < lines) return Number.POSITIVE_INFINITY
  const median = open.sort((one, other) => one - other)[Math.floor(open.length / 2)] ?? 0
  return Math.max(shortestWrap, median * 0.8)
}
