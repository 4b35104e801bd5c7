/** Items by key, keys and items in the order in which they come. */
export function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const itsKey = key(item)
    const group = groups.get(itsKey)
    if (group) group.push(item)
    else groups.set(itsKey, [item])
  }
  return groups
}
