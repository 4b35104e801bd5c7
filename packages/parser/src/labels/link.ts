import { catalogue } from '@biaochi/schema'
import { harmlessBeginnings, harmlessEndings } from './label-words.data.js'

/** Each wording of the catalogue, in the form that `comparable` gives, with the id of its indicator. */
const idByName = new Map<string, string>()
for (const indicator of catalogue) {
  for (const name of [indicator.zh, ...indicator.aliases]) idByName.set(comparable(name), indicator.id)
}
const longestName = Math.max(...[...idByName.keys()].map((name) => name.length))
const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const beginnings = longest(harmlessBeginnings)
const endings = longest(harmlessEndings)

/** A name without the signs that vary between reports. */
function comparable(name: string): string {
  return name.replace(/[\s“”"'‘’·的]/g, '').replace(/（[^）]*）/g, '').replace(/规上/g, '规模以上').toUpperCase()
}

/** How a wording was found in the catalogue. */
export interface Link {
  readonly indicator: string
  readonly rule: 'link.name' | 'link.name-within'
}

/**
 * The indicator of a label: its name or alias, or one with only harmless words around it.
 * A label that says more (民营工业增加值) is another indicator and gets none.
 */
export function linkLabel(label: string): Link | undefined {
  const name = comparable(label)
  if (name === '' || name.length > longestName + 16) return undefined
  const exact = idByName.get(name)
  if (exact) return { indicator: exact, rule: 'link.name' }
  const seen = new Set<string>([name])
  const queue = [name]
  for (let i = 0; i < queue.length && i < 40; i++) {
    const candidate = queue[i] ?? ''
    for (const shorter of shortenings(candidate)) {
      const found = idByName.get(shorter)
      if (found) return { indicator: found, rule: 'link.name-within' }
      if (!seen.has(shorter)) {
        seen.add(shorter)
        queue.push(shorter)
      }
    }
  }
  return undefined
}

function shortenings(name: string): string[] {
  const heads = beginnings.filter((word) => name.startsWith(word) && name.length > word.length + 1).map((word) => name.slice(word.length))
  const tails = endings.filter((word) => name.endsWith(word) && name.length > word.length + 1).map((word) => name.slice(0, -word.length))
  return [...heads, ...tails]
}

/** True where the catalogue has the name as it stands. */
export const isCatalogueName = (label: string): boolean => idByName.has(comparable(label))

/** The catalogue name that a clause without a figure begins or ends with: 经济总量再上新台阶. */
export function nameInClause(clause: string): string | undefined {
  const plain = comparable(clause)
  for (let length = Math.min(longestName, plain.length); length >= 2; length--) {
    const head = plain.slice(0, length)
    if (idByName.has(head)) return head
  }
  for (let length = Math.min(longestName, plain.length); length >= 3; length--) {
    const tail = plain.slice(-length)
    if (idByName.has(tail)) return tail
  }
  return undefined
}
