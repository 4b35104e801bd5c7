import type { Span } from '../document.js'

/** Words of the text that know where each of their characters stands, so that brackets can be left out between them. */
export class Words {
  /**
   * @param text the words
   * @param start offset in the normalised text of the first of them
   * @param places offset of each UTF-16 unit of `text`; null where they stand one after the other from `start` on
   */
  constructor(
    readonly text: string,
    private readonly start: number,
    private readonly places: Uint32Array | null = null,
  ) {}

  /** Offset in the normalised text of a UTF-16 unit of the words; undefined where there is none. */
  offsetOf(index: number): number | undefined {
    if (index < 0 || index >= this.text.length) return undefined
    return this.places === null ? this.start + index : this.places[index]
  }

  /** The index of the unit that stands at an offset of the normalised text; -1 where none does. */
  indexAt(offset: number): number {
    if (this.places !== null) return this.places.indexOf(offset)
    const index = offset - this.start
    return index >= 0 && index < this.text.length ? index : -1
  }

  /** Offset of the first unit; undefined where there are no words. */
  get first(): number | undefined {
    return this.offsetOf(0)
  }

  /** Offset of the last unit; undefined where there are no words. */
  get last(): number | undefined {
    return this.offsetOf(this.text.length - 1)
  }

  /** A part of the words; `end` is exclusive. */
  slice(start: number, end = this.text.length): Words {
    if (start === 0 && end === this.text.length) return this
    return new Words(this.text.slice(start, end), this.start + start, this.places?.subarray(start, end) ?? null)
  }

  /** The span of a part of the words, or null for none; `end` is exclusive and none past the last word. */
  spanOf(start: number, end: number): Span | null {
    const first = start < end ? this.offsetOf(start) : undefined
    const last = this.offsetOf(end - 1)
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
  }

  /** The span that the words cover, or null for none. */
  get span(): Span | null {
    const { first, last } = this
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
  }
}

const isOpening = (code: number) => code === 0xff08 || code === 0x3010
const isClosing = (code: number) => code === 0xff09 || code === 0x3011

/** The words of a span, without the brackets in it. */
export function wordsOf(text: string, start: number, end: number): Words {
  let i = start
  while (i < end && !isOpening(text.charCodeAt(i)) && !isClosing(text.charCodeAt(i))) i++
  if (i >= end) return new Words(text.slice(start, end), start)
  let words = ''
  const places: number[] = []
  let depth = 0
  for (i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isOpening(code)) depth++
    else if (isClosing(code)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      words += text.charAt(i)
      places.push(i)
    }
  }
  return new Words(words, start, Uint32Array.from(places))
}
