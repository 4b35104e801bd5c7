import type { Quote } from '@biaochi/schema'

/** The words around a quantity: as much of its clause as fits a line. */
export interface Clause {
  before: string
  quantity: string
  after: string
}

/** Longest stretch of words before and after the quantity. */
const reach = { before: 6, after: 3 } as const
const edge = /[，。；：、！？,;:（）()\n]/

/** Cuts a sentence down to the clause of its quantity. What is left out inside the clause is told by …. */
export function clauseOf({ sentence, start, end }: Quote): Clause {
  const head = sentence.slice(0, start)
  const tail = sentence.slice(end)
  const before = head.slice(lastEdge(head) + 1)
  const next = tail.search(edge)
  const after = next === -1 ? tail : tail.slice(0, next)
  return {
    before: before.length > reach.before ? `…${before.slice(-reach.before)}` : before,
    quantity: sentence.slice(start, end),
    after: after.length > reach.after ? `${after.slice(0, reach.after)}…` : after,
  }
}

function lastEdge(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (edge.test(text[at] ?? '')) return at
  return -1
}
