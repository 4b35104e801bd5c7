/** Asks a pattern of a text: the match, or null. */
export type Ask = (text: string) => RegExpExecArray | null

/** The codes of some characters as a table: 1 at each. */
export function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = 1
  return codes
}

/**
 * A pattern whose every match holds one of the `signs`. Most words hold none, and a look at their characters is many
 * times cheaper than a pattern that finds nothing.
 */
export function withSigns(pattern: RegExp, signs: string): Ask {
  const codes = codesOf(signs)
  return (text) => {
    for (let i = 0; i < text.length; i++) if (codes[text.charCodeAt(i)] === 1) return pattern.exec(text)
    return null
  }
}

/**
 * A pattern that fits the end of a text, or of its part up to `end`; a match is at most `longest` units long, with what
 * it looks back on, and its last unit is one of `lasts`.
 */
export function atEnd(
  pattern: RegExp,
  lasts: string,
  longest: number,
): (text: string, end?: number) => RegExpExecArray | null {
  const codes = codesOf(lasts)
  return (text, end = text.length) => {
    if (end === 0 || codes[text.charCodeAt(end - 1)] !== 1) return null
    const cut = Math.max(0, end - longest)
    const match = pattern.exec(text.slice(cut, end))
    if (match) match.index += cut
    return match
  }
}
