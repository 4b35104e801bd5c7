import type { Rule, Surface } from '../rule.js'

type Find<Means> = (text: string, at: number) => Surface<Means> | undefined

/**
 * A finder of the words of a table that knows the longer words which hold one of them and mean something else: the
 * longest word wins, and where it is such a one, nothing is found.
 */
export function unlessLonger<Means extends { readonly unless?: readonly string[] }>(
  table: readonly Rule<Means>[],
  finder: (table: readonly Rule<Means>[]) => Find<Means>,
): Find<Means> {
  const others = table
    .filter((rule) => rule.means.unless?.length)
    .map((rule): Rule<Means> => ({ ...rule, surface: rule.means.unless ?? [] }))
  const isOther = new Set(others)
  const find = finder([...table, ...others])
  return (text, at) => {
    const found = find(text, at)
    return found && isOther.has(found.rule) ? undefined : found
  }
}
