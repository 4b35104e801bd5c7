import type { Span } from '../document.js'

/** Words of the text with the place of each character, so that brackets can be left out between them. */
export interface Words {
  readonly text: string
  /** Offset in the normalised text of each UTF-16 unit of `text`. */
  readonly at: readonly number[]
}

/** The words of a span, without the brackets in it. */
export function wordsOf(text: string, start: number, end: number): Words {
  let words = ''
  const at: number[] = []
  let depth = 0
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    if (character === '（' || character === '【') depth++
    else if (character === '）' || character === '】') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      words += character
      at.push(i)
    }
  }
  return { text: words, at }
}

/** A part of the words. */
export function sliceWords(words: Words, start: number, end = words.text.length): Words {
  return { text: words.text.slice(start, end), at: words.at.slice(start, end) }
}

/** The span that the words cover, or null for none. */
export function spanOf(words: Words): Span | null {
  const start = words.at[0]
  const end = words.at.at(-1)
  return start === undefined || end === undefined ? null : { start, end: end + 1 }
}
