import { firstCodes, prefixFinder, type Rule } from '../rule.js'

/** A row that a text holds, and where. */
export interface WordFound<Means> {
  readonly rule: Rule<Means>
  readonly at: number
  readonly end: number
}

/** Finds all words of a table in a part of a text, longest at each place, in reading order. */
export function wordFinder<Means>(
  table: readonly Rule<Means>[],
): (text: string, start?: number, end?: number) => readonly WordFound<Means>[] {
  const begins = firstCodes([table])
  const wordAt = prefixFinder(table)
  return (text, start = 0, end = text.length) => {
    const found: WordFound<Means>[] = []
    for (let i = start; i < end; i++) {
      if (begins[text.charCodeAt(i)] !== 1) continue
      const word = wordAt(text, i)
      if (!word || i + word.text.length > end) continue
      found.push({ rule: word.rule, at: i, end: i + word.text.length })
      i += word.text.length - 1
    }
    return found
  }
}
