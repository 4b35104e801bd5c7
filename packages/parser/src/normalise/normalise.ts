import { codesOf } from '../pattern.js'
import { evenOf, isBlank, isChinese, isDigit, isLatin, isLineBreak, kind, kinds, plainOf } from './kinds.js'
import { textOfCodes } from './text-of-codes.js'
import { findWrapWidth, isWrap, type LineBefore, pageEnd, shortestWrap } from './wrap.js'

/** A text made even, with the way back to the input. */
export interface Normalised {
  /** Even text: half-width digits, full-width punctuation, no blanks inside sentences, a line feed between paragraphs. */
  readonly text: string
  /** For each UTF-16 unit of `text`, its offset in the input. */
  readonly offsets: Uint32Array
  /** Lines that only count pages, left out of `text`: their spans in the input. */
  readonly pages: readonly { readonly start: number; readonly end: number }[]
}

const sign = (character: string): number => character.charCodeAt(0)
const lineFeed = 0x0a
const dash = sign('—')
const comma = sign('，')
const dot = sign('.')
/** What follows a decimal in a report. */
const isUnit = codesOf('%‰亿万倍')
/** What follows 484 in 1，484万辆: with it the comma between clauses is one of thousands. */
const countsOn = codesOf('万亿多余元人吨亩公千斤米担台辆')
/** Digits of the longest number that is asked for its length. */
const longestNumber = 16
const numerals = '〇一二三四五六七八九'

/**
 * Stage 1. Evens out width, script, punctuation and blanks, and keeps for each character where it stood in the input.
 *
 * Blanks go, but for a line feed between paragraphs and one blank between Latin words or two numbers. A line break
 * within a sentence goes too. Only the part of `input` from `from` on is read; offsets count from the start of `input`.
 */
export function normalise(input: string, from = 0): Normalised {
  const even = new Evening(input, from)
  even.read(from)
  return even.finish()
}

/** The even text while it is written. */
class Evening {
  readonly #input: string
  readonly #codes: Uint16Array
  readonly #offsets: Uint32Array
  readonly #pages: { start: number; end: number }[] = []
  readonly #wrapWidth: number
  #length = 0
  #lineStart = 0
  #isQuoteOpen = false

  constructor(input: string, from: number) {
    this.#input = input
    this.#codes = new Uint16Array(input.length - from)
    this.#offsets = new Uint32Array(input.length - from)
    this.#wrapWidth = findWrapWidth(input, from)
  }

  finish(): Normalised {
    const text = textOfCodes(this.#codes.subarray(0, this.#length))
    return { text, offsets: this.#offsets.subarray(0, this.#length), pages: this.#pages }
  }

  /** Reads the input from a place to its end. Nine characters in ten are written at once. */
  read(from: number): void {
    const input = this.#input
    const codes = this.#codes
    const offsets = this.#offsets
    let length = 0
    for (let i = from; i < input.length; i++) {
      const code = input.charCodeAt(i)
      const even = evenOf[code] as number
      if (even !== 0) {
        codes[length] = even
        offsets[length++] = i
        continue
      }
      this.#length = length
      if (kinds[code] === kind.blank) i = this.#blanks(i)
      else this.#sign(plainOf[code] as number, i)
      length = this.#length
    }
    this.#length = length
  }

  #write(code: number, offset: number): void {
    this.#codes[this.#length] = code
    this.#offsets[this.#length++] = offset
  }

  /** A character already written, counted from the last one back; a line feed before the first. */
  #back(steps: number): number {
    return this.#codes[this.#length - steps] ?? lineFeed
  }

  /** The plain form of a character of the input; 0 beyond its end. */
  #plainAt(at: number): number {
    return at < this.#input.length ? (plainOf[this.#input.charCodeAt(at)] as number) : 0
  }

  /** Blanks and line breaks from `start` on, with page numbers between them; gives the place of the last one. */
  #blanks(start: number): number {
    let { end, breaks } = this.#runOfBlanks(start)
    let width = this.#wrapWidth
    for (let page = breaks > 0 ? pageEnd(this.#input, end) : end; page > end; page = pageEnd(this.#input, end)) {
      this.#pages.push({ start: end, end: page })
      // between two pages the sentence goes on, whatever the width of the lines
      ;({ end } = this.#runOfBlanks(page))
      breaks = 1
      width = Math.min(width, shortestWrap)
    }
    const before = this.#back(1)
    if (breaks > 0) {
      if (before !== lineFeed && !isWrap(this.#input, end, this.#line(), breaks, width)) {
        this.#write(lineFeed, start)
        this.#lineStart = this.#length
        this.#isQuoteOpen = false
      }
    } else if (this.#divides(before, end)) this.#write(0x20, start)
    return end - 1
  }

  /** Where the blanks from a place on end, and how many line breaks they hold. */
  #runOfBlanks(start: number): { end: number; breaks: number } {
    const input = this.#input
    let breaks = 0
    let end = start
    for (; end < input.length; end++) {
      const code = input.charCodeAt(end)
      if (!isBlank(code)) break
      if (isLineBreak(code) && !(code === lineFeed && input.charCodeAt(end - 1) === 0x0d)) breaks++
    }
    return { end, breaks }
  }

  #line(): LineBefore {
    let i = this.#lineStart
    while (i < this.#length && (isDigit(this.#codes[i]) || this.#codes[i] === dot)) i++
    const length = this.#length - this.#lineStart
    const digits = this.#digitsBefore(this.#length)
    return { last: this.#back(1), lastButOne: this.#back(2), length, digits, isNumber: i === this.#length }
  }

  /** Whether a blank divides two Latin words, or two numbers of which the first is whole: 12.5 13.6, 2021 2022. */
  #divides(before: number, end: number): boolean {
    const after = this.#plainAt(end)
    if (isLatin(before)) return isLatin(after)
    if (!isDigit(before) || !isDigit(after)) return false
    const first = this.#digitsBefore(this.#length)
    return (this.#back(first + 1) === dot || first >= 4) && isDigit(this.#plainAt(end + 1))
  }

  /** How many of the characters written before a place are digits; no more than a number has are looked at. */
  #digitsBefore(end: number): number {
    let count = 0
    while (count < longestNumber && isDigit(this.#codes[end - 1 - count])) count++
    return count
  }

  /** A sign whose meaning depends on what stands beside it. */
  #sign(plain: number, at: number): void {
    const before = this.#back(1)
    switch (plain) {
      case comma:
        if (!(isDigit(before) && this.#isThousands(at))) this.#write(comma, at)
        return
      case dash:
        if (!(before === dash && this.#isBeforeDigit(at))) this.#write(dash, at)
        return
      case sign('-'):
        this.#write(isDigit(before) || before === sign('%') || before === dash ? dash : plain, at)
        return
      case sign('"'):
      case sign('＂'):
        this.#write(sign(this.#isQuoteOpen ? '”' : '“'), at)
        this.#isQuoteOpen = !this.#isQuoteOpen
        return
      case sign('年'):
        this.#digitsOfYear()
        this.#write(plain, at)
        return
      case sign('。'):
        this.#write(this.#isDecimalStop(before, at) ? dot : plain, at)
        return
      case dot:
        this.#write(this.#isFullStop(before, at) ? sign('。') : dot, at)
        return
      case sign('['):
        this.#write(this.#isNoteMark(at) ? sign('【') : plain, at)
        return
      case sign(']'):
        this.#write(this.#back(this.#digitsBefore(this.#length) + 1) === sign('【') ? sign('】') : plain, at)
        return
      default:
        this.#write(isDigit(before) && isDigit(this.#plainAt(at + 1)) ? dot : plain, at)
    }
  }
  /** A comma of thousands: one to three digits or a group before it, and a group of exactly three after it. */
  #isThousands(at: number): boolean {
    const isWide = this.#input.charCodeAt(at) === comma
    if (isWide && isDigit(this.#input.charCodeAt(at + 1)) && countsOn[this.#plainAt(at + 4)] !== 1) return false
    const before = this.#digitsBefore(this.#length)
    // 12.3,200 is two numbers
    if ((before > 3 && this.#plainAt(at - 4) !== comma) || this.#back(before + 1) === dot) return false
    for (let k = 1; k <= 3; k++) if (!isDigit(this.#plainAt(at + k))) return false
    return !isDigit(this.#plainAt(at + 4))
  }

  #isBeforeDigit(at: number): boolean {
    let next = at + 1
    while (next < this.#input.length && isBlank(this.#input.charCodeAt(next))) next++
    return isDigit(this.#plainAt(next))
  }

  /** 一九八〇年: a year written digit by digit. Each character becomes one digit, so offsets stay. */
  #digitsOfYear(): void {
    const start = this.#length - 4
    if (start < 0) return
    const digits: number[] = []
    for (let i = start; i < this.#length; i++) {
      const code = this.#codes[i]
      digits.push(code === sign('零') ? 0 : numerals.indexOf(String.fromCharCode(code ?? 0)))
    }
    const [first, second] = digits
    const isYear = (first === 1 && second === 9) || (first === 2 && second === 0)
    if (isYear && !digits.includes(-1))
      this.#codes.set(
        digits.map((digit) => 0x30 + digit),
        start,
      )
  }

  /** 增长3。5%: a full stop between the digits of one number. No sentence ends in a digit without its unit. */
  #isDecimalStop(before: number, at: number): boolean {
    if (!isDigit(before) || !isDigit(this.#plainAt(at + 1))) return false
    const whole = this.#digitsBefore(this.#length)
    if (whole > 3 || this.#back(whole + 1) === dot) return false
    const unit = isDigit(this.#plainAt(at + 2)) ? at + 3 : at + 2
    return isUnit[this.#plainAt(unit)] === 1 || this.#input.startsWith('个百分点', unit)
  }

  /** 增长3%.出口…, 占38.5.2000年…: a full stop written as a point. A list number at the head of a line has one of its own. */
  #isFullStop(before: number, at: number): boolean {
    const after = this.#plainAt(at + 1)
    if (isDigit(before)) {
      const fraction = this.#digitsBefore(this.#length)
      if (this.#back(fraction + 1) !== dot) return false
      const whole = this.#digitsBefore(this.#length - fraction - 1)
      const isListNumber = this.#length - fraction - 1 - whole <= this.#lineStart
      // 2023.1.9 is a day
      return whole > 0 && whole < 4 && !isListNumber && (isChinese(after) || isDigit(after))
    }
    const isHead = this.#length - this.#lineStart <= 3
    return (before === sign('%') || (isChinese(before) && !isHead)) && isChinese(after)
  }

  /** 工业投资[3]: a mark of a note, set in brackets that take it out of the name. */
  #isNoteMark(at: number): boolean {
    const end = isDigit(this.#plainAt(at + 2)) ? at + 3 : at + 2
    return isDigit(this.#plainAt(at + 1)) && this.#input.charCodeAt(end) === sign(']')
  }
}

/** The span of the input that a span of the normalised text came from. */
export function rawSpan(normalised: Normalised, start: number, end: number): { start: number; end: number } {
  const first = normalised.offsets[start] ?? 0
  const last = normalised.offsets[end - 1] ?? first
  return { start: first, end: last + 1 }
}
