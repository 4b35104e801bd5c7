import type { Bound, Firmness, Quote } from '@biaochi/schema'
import { firmnessRows } from './firmness.data.js'

/** What ends a clause backwards from its figure; 、 does not, as 力争 reaches over a list. */
const clauseEnds = /[，。；：！？!?;]/

/**
 * How firmly a target is put: by words in its own clause, else by the word of target that reaches over it
 * (力争甲增长5%，乙增长6%), else 左右 makes it one that is about.
 * @param bound of the target
 * @param quote its sentence; null where the text is not stored
 * @param word the word that made it a target, where one did
 */
export function firmnessOf(bound: Bound, quote: Quote | null, word: string | null): Firmness {
  return (quote && firmest(ownClause(quote))) ?? (word === null ? null : firmest(word)) ?? unsaid(bound)
}

function firmest(words: string): Firmness | null {
  return firmnessRows.find(({ surface }) => surface.some((word) => words.includes(word)))?.firmness ?? null
}

const unsaid = (bound: Bound): Firmness => (bound === 'approx' ? 'about' : 'plain')

/** The words from the start of the clause to the figure. */
function ownClause({ sentence, start }: Quote): string {
  const before = sentence.slice(0, start)
  const clauses = before.split(clauseEnds)
  return clauses.at(-1) ?? before
}
