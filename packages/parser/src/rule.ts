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

/** A node of a tree of surface forms: by the code of the next character, and the form that ends here. */
interface Node<Means> {
  readonly next: Map<number, Node<Means>>
  surface: Surface<Means> | undefined
}

const node = <Means>(): Node<Means> => ({ next: new Map(), surface: undefined })

/** A tree of the surface forms of a table, by their characters in reading order or from the last one back. */
function treeOf<Means>(table: readonly Rule<Means>[], isFromEnd: boolean): Node<Means> {
  const root = node<Means>()
  for (const rule of table)
    for (const text of rule.surface) {
      let at = root
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(isFromEnd ? text.length - 1 - i : i)
        let next = at.next.get(code)
        if (!next) {
          next = node<Means>()
          at.next.set(code, next)
        }
        at = next
      }
      at.surface ??= { text, rule }
    }
  return root
}

/** Which characters begin a form of a tree, by code: one look tells for nearly every character that none does. */
export function firstCodes(tables: readonly (readonly { readonly surface: readonly string[] }[])[]): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (const table of tables)
    for (const { surface } of table) for (const text of surface) if (text !== '') codes[text.charCodeAt(0)] = 1
  return codes
}

/**
 * Finds the longest surface form that ends at a place of a text (by default its end) and begins at or after `from`.
 * Time grows with the length of the form, not with the table or the text.
 */
export function suffixFinder<Means>(
  table: readonly Rule<Means>[],
): (text: string, end?: number, from?: number) => Surface<Means> | undefined {
  const root = treeOf(table, true)
  return (text, end = text.length, from = 0) => {
    let found: Surface<Means> | undefined
    let at: Node<Means> | undefined = root
    for (let i = end - 1; i >= from; i--) {
      at = at.next.get(text.charCodeAt(i))
      if (at === undefined) break
      if (at.surface !== undefined) found = at.surface
    }
    return found
  }
}

/**
 * Finds the longest surface form that stands at a position of a text.
 * Time grows with the length of the form, not with the table or the text.
 */
export function prefixFinder<Means>(
  table: readonly Rule<Means>[],
): (text: string, at: number) => Surface<Means> | undefined {
  const root = treeOf(table, false)
  const begins = firstCodes([table])
  return (text, from) => {
    if (begins[text.charCodeAt(from)] !== 1) return undefined
    let found: Surface<Means> | undefined
    let at: Node<Means> | undefined = root
    for (let i = from; i < text.length; i++) {
      at = at.next.get(text.charCodeAt(i))
      if (at === undefined) break
      if (at.surface !== undefined) found = at.surface
    }
    return found
  }
}
