/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32), so that a sample can be drawn again. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` of `items` without repetition, in the order in which they stand; all of them where there are fewer. */
export function sample(items, count, seed) {
  const random = seeded(seed)
  const places = items.map((_, at) => at)
  const chosen = Math.min(count, items.length)
  for (let at = 0; at < chosen; at += 1) {
    const other = at + Math.floor(random() * (places.length - at))
    const place = places[other]
    places[other] = places[at]
    places[at] = place
  }
  return places
    .slice(0, chosen)
    .sort((a, b) => a - b)
    .map((place) => items[place])
}

/** A stretch of a text in one line, the words of interest between 【 and 】. */
export function inContext(text, { start, end }, around = 45) {
  const flat = (from, to) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return `${flat(start - around, start)}【${flat(start, end)}】${flat(end, end + around)}`
}
