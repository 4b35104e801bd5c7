const examples = 3

/** Items by key, the largest group first. */
function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

/** Fields whose wrong values are few enough to be counted by what stands for what. */
const enumerated = new Set(['measure', 'bound', 'status', 'basis', 'region', 'indicator'])

/**
 * The errors of a set as lines to read: each field with its number of errors, the largest first, and under it some
 * examples; for a field of few values, of the confusions that are most frequent.
 *
 * @param errors as `score` returns them
 * @param line writes one error in a line
 */
export function worstErrors(errors, line) {
  return grouped(errors, ({ field }) => field).flatMap(([field, wrong]) => {
    const heads = [`  ${field}: ${wrong.length}`]
    if (!enumerated.has(field)) return [...heads, ...wrong.slice(0, examples).map((error) => `    ${line(error)}`)]
    const confusions = grouped(wrong, ({ gold, got }) => `${gold} read as ${got}`).slice(0, examples)
    return [
      ...heads,
      ...confusions.map(([confusion, list]) => `    ${list.length} × ${confusion}, such as ${line(list[0])}`),
    ]
  })
}
