/**
 * One row of what the parser knows. Tables of rows are the parser; code only walks them.
 * A test parses every `example` and every `never`, so a row cannot land without both.
 */
export interface Rule<Means> {
  /** Stable id, `stage.name`; it stands in the readings of each observation that the row made. */
  readonly id: string
  /** The words as they stand in normalised text. */
  readonly surface: readonly string[]
  /** What the words say. */
  readonly means: Means
  /** A sentence in which the row applies, with the words in it. */
  readonly example: string
  /** A sentence that looks alike and in which the row must not apply. */
  readonly never: string
}

/** A surface form with the row it belongs to. */
export interface Surface<Means> {
  readonly text: string
  readonly rule: Rule<Means>
}

/** All surface forms of a table, longest first, so that the first that fits is the longest. */
function surfaces<Means>(table: readonly Rule<Means>[]): readonly Surface<Means>[] {
  return table
    .flatMap((rule) => rule.surface.map((text) => ({ text, rule })))
    .sort((a, b) => b.text.length - a.text.length)
}

/** Finds the longest surface form that ends a text. Indexed by last character: time does not grow with the table. */
export function suffixFinder<Means>(table: readonly Rule<Means>[]): (text: string) => Surface<Means> | undefined {
  const byLast = groupBy(surfaces(table), (surface) => surface.text.charCodeAt(surface.text.length - 1))
  return (text) => byLast.get(text.charCodeAt(text.length - 1))?.find((surface) => text.endsWith(surface.text))
}

/** Finds the longest surface form that stands at a position of a text. Indexed by first character. */
export function prefixFinder<Means>(
  table: readonly Rule<Means>[],
): (text: string, at: number) => Surface<Means> | undefined {
  const byFirst = groupBy(surfaces(table), (surface) => surface.text.charCodeAt(0))
  return (text, at) => byFirst.get(text.charCodeAt(at))?.find((surface) => text.startsWith(surface.text, at))
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
