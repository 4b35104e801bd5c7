import { codesOf } from '../pattern.js'
import { prefixFinder, type Rule, type Surface, suffixFinder } from '../rule.js'

/** What no name reaches across. */
export const clauseSigns = '，。；、（）：\n'

/** Asks for a word of a table near a place of a text. */
export type Near<Means> = (text: string, at: number) => Surface<Means> | undefined

/** Finds a word of a table before a place: it ends at most `reach` units away, and none of `stops` stands between. */
export function nearBefore<Means>(table: readonly Rule<Means>[], reach: number, stops = clauseSigns): Near<Means> {
  const find = suffixFinder(table)
  const lasts = codesOf(table.flatMap((rule) => rule.surface.map((word) => word.slice(-1))).join(''))
  const stop = codesOf(stops)
  return (text, at) => {
    for (let end = at; end > 0 && end >= at - reach; end--) {
      const code = text.charCodeAt(end - 1)
      if (lasts[code] === 1) {
        const found = find(text, end)
        if (found) return found
      }
      if (stop[code] === 1) return undefined
    }
    return undefined
  }
}

/** Finds a word of a table after a place: it begins at most `reach` units away, and none of `stops` stands between. */
export function nearAfter<Means>(table: readonly Rule<Means>[], reach: number, stops = clauseSigns): Near<Means> {
  const find = prefixFinder(table)
  const stop = codesOf(stops)
  return (text, at) => {
    for (let start = at; start < text.length && start <= at + reach; start++) {
      const found = find(text, start)
      if (found) return found
      if (stop[text.charCodeAt(start)] === 1) return undefined
    }
    return undefined
  }
}
