import { characterPairs, punctuationPairs, traditional } from './characters.data.js'

/** A text made even, with the way back to the input. */
export interface Normalised {
  /** Even text: half-width digits, full-width punctuation, no blanks inside sentences, a line feed between paragraphs. */
  readonly text: string
  /** For each UTF-16 unit of `text`, its offset in the input. */
  readonly offsets: Uint32Array
}

const oneToOne = new Map<string, string>([
  ...characterPairs,
  ...[...traditional.found].map((found, i): [string, string] => [found, traditional.read.charAt(i)]),
])
const halfWidth = new Map<string, string>(punctuationPairs)

const isDigit = (character: string) => character >= '0' && character <= '9'
const isLatin = (character: string) => /[A-Za-z]/.test(character)
const isBlank = (character: string) =>
  /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u00ad]/.test(character)
const isLineBreak = (character: string) =>
  character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029'
const endsSentence = (character: string) => '。！？：…!?:'.includes(character)

/** Full-width ASCII letters and digits, and single signs, to their plain form. */
function plain(character: string): string {
  const known = oneToOne.get(character)
  if (known !== undefined) return known
  const code = character.charCodeAt(0)
  const isFullWidth =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  return isFullWidth ? String.fromCharCode(code - 0xfee0) : character
}

const signs = ',，-—"＂·•‧∙・'

/** 1: stays as it is wherever it stands; 2: is looked at; 0: not asked yet. By UTF-16 unit. */
const kinds = new Uint8Array(0x10000)

/** Whether a character stays as it is wherever it stands: nine in ten do. */
function stays(code: number): boolean {
  if (kinds[code] === 0) {
    const character = String.fromCharCode(code)
    const isEven = plain(character) === character && !halfWidth.has(character)
    kinds[code] = isEven && !isBlank(character) && !signs.includes(character) ? 1 : 2
  }
  return kinds[code] === 1
}

/** The even text while it is written: runs of the input where nothing changes, and single characters. */
class Writer {
  readonly #parts: string[] = []
  readonly #offsets: Uint32Array
  length = 0
  /** The last characters written, four at most. */
  tail = ''

  constructor(longest: number) {
    this.#offsets = new Uint32Array(longest)
  }

  /** The last character written, or empty. */
  get last(): string {
    return this.tail.slice(-1)
  }

  /** Writes characters that stand in the input from `offset` on, one beside the other. */
  write(characters: string, offset: number): void {
    this.#parts.push(characters)
    for (let i = 0; i < characters.length; i++) this.#offsets[this.length + i] = offset + i
    this.length += characters.length
    this.tail = (characters.length < 4 ? this.tail + characters : characters).slice(-4)
  }

  finish(): Normalised {
    const text = this.#parts.join('').replace(yearInWords, (year) => [...year].map(digitOf).join(''))
    return { text, offsets: this.#offsets.subarray(0, this.length) }
  }
}

/** The nearest character from `at` in direction `step` that is no blank, and whether a line break lay between. */
function neighbour(input: string, at: number, step: 1 | -1): { character: string; breaks: number } {
  let breaks = 0
  let i = at
  while (i >= 0 && i < input.length && isBlank(input.charAt(i))) {
    if (isLineBreak(input.charAt(i)) && !(input.charAt(i) === '\n' && input.charAt(i - 1) === '\r')) breaks++
    i += step
  }
  return { character: plain(input.charAt(i)), breaks }
}

/**
 * Stage 1. Evens out width, punctuation and blanks, and keeps for each character where it stood in the input.
 *
 * Blanks go, but for a line feed between paragraphs and one blank between Latin words. A single line break
 * inside a long run of Chinese, where the line before it does not end a sentence, is a hard wrap and goes too.
 * Only the part of `input` from `from` on is read; offsets count from the start of `input`.
 */
export function normalise(input: string, from = 0): Normalised {
  const even = new Writer(input.length - from)
  const wrapWidth = findWrapWidth(input, from)
  let lineStart = 0
  let isQuoteOpen = false
  for (let i = from; i < input.length; i++) {
    if (stays(input.charCodeAt(i))) {
      let end = i + 1
      while (end < input.length && stays(input.charCodeAt(end))) end++
      even.write(input.slice(i, end), i)
      i = end - 1
      continue
    }
    const raw = input.charAt(i)
    if (isBlank(raw)) {
      let end = i
      while (end + 1 < input.length && isBlank(input.charAt(end + 1))) end++
      const { breaks } = neighbour(input, i, 1)
      const before = even.last || '\n'
      const after = plain(input.charAt(end + 1))
      if (breaks > 0) {
        const lineLength = even.length - lineStart
        const isHardWrap =
          breaks === 1 && lineLength >= wrapWidth && !endsSentence(before) && isWrapped(input, end + 1, before, after)
        if (!isHardWrap && before !== '\n') {
          even.write('\n', i)
          lineStart = even.length
          isQuoteOpen = false
        }
      } else if (isLatin(before) && isLatin(after)) even.write(' ', i)
      i = end
      continue
    }
    let character = plain(raw)
    const before = even.last
    const next = plain(input.charAt(i + 1))
    const isWideComma = raw === '，' && (/[０-９]/.test(input.charAt(i + 1)) || countsOn.test(input.charAt(i + 4)))
    if ((character === ',' || isWideComma) && isDigit(before) && isThousands(input, i, even.tail)) continue
    if ('·•‧∙・'.includes(character) && isDigit(before) && isDigit(next)) character = '.'
    else if (character === '-') character = isDigit(before) || before === '%' || before === '—' ? '—' : character
    else if (character === '—' && before === '—' && isDigit(neighbour(input, i + 1, 1).character)) continue
    else if (character === '"' || character === '＂') {
      character = isQuoteOpen ? '”' : '“'
      isQuoteOpen = !isQuoteOpen
    } else if (halfWidth.has(character)) character = halfWidth.get(character) ?? character
    even.write(character, i)
  }
  return even.finish()
}

/** 一九八〇年: a year written digit by digit. Each character becomes one digit, so offsets stay. */
const yearInWords = /一九[〇零一二三四五六七八九]{2}(?=年)|二[〇零][〇零一二三四五六七八九]{2}(?=年)/g
const digitOf = (character: string) => String('〇一二三四五六七八九'.indexOf(character === '零' ? '〇' : character))

/** What follows 484 in 1，484万辆: with it the comma between clauses is one of thousands. */
const countsOn = /[万亿多余元人吨亩公千斤米担台辆]/

/** A comma of thousands: one to three digits before it, and groups of exactly three after it. */
function isThousands(input: string, comma: number, tail: string): boolean {
  let before = 0
  while (before < 4 && isDigit(tail.at(-1 - before) ?? '')) before++
  // 12.3,200 is two numbers
  if (tail.at(-1 - before) === '.') return false
  if (before === 0 || before > 3) {
    // 1,234,567: the digits already read have lost their commas
    if (before !== 4) return false
  }
  const group = [1, 2, 3].every((k) => isDigit(plain(input.charAt(comma + k))))
  return group && !isDigit(plain(input.charAt(comma + 4)))
}

/**
 * From which length on a line that ends in mid-sentence was cut by a line width. Infinite for a text whose
 * paragraphs are whole: there a short line without a full stop is a heading.
 */
function findWrapWidth(input: string, from: number): number {
  const open: number[] = []
  let longest = 0
  let lines = 0
  for (const line of input.slice(from).split('\n')) {
    const { length } = line.trim()
    if (length === 0) continue
    lines++
    longest = Math.max(longest, length)
    if (length >= 18 && !endsSentence(line.trim().slice(-1))) open.push(length)
  }
  if (longest > 120 || open.length < 3 || open.length * 3 < lines) return Number.POSITIVE_INFINITY
  const median = open.sort((one, other) => one - other)[Math.floor(open.length / 2)] ?? 0
  return Math.max(18, median * 0.8)
}

/** A paragraph that goes on in the next line: the next line is no heading and starts with a word. */
function isWrapped(input: string, next: number, before: string, after: string): boolean {
  if (after === '' || /[（(“《【—#*]/.test(after)) return false
  const heading = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}[、.．])/
  if (heading.test(input.slice(next, next + 8))) return false
  return /[\u4e00-\u9fff\d%.，、；”）》]/.test(before)
}

/** The span of the input that a span of the normalised text came from. */
export function rawSpan(normalised: Normalised, start: number, end: number): { start: number; end: number } {
  const first = normalised.offsets[start] ?? 0
  const last = normalised.offsets[end - 1] ?? first
  return { start: first, end: last + 1 }
}
