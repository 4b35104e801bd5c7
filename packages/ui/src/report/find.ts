/** Offsets of every place where the words stand, one after another and not overlapping; capitals count as small letters. */
export function findHits(text: string, query: string, limit = 5000): number[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return []
  const within = lowered(text)
  const hits: number[] = []
  for (let at = within.indexOf(wanted); at >= 0 && hits.length < limit; at = within.indexOf(wanted, at + wanted.length))
    hits.push(at)
  return hits
}

/** Small letters, character by character where the whole would change its length (İ), so that offsets hold. */
function lowered(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Index of the first item of an ascending list that is `value` or more; its length where none is. */
export function firstFrom(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
