/** What a search looks through: names in Chinese and English, readings, id, other wordings. */
export interface Searchable {
  id: string
  zh: string
  en: string
  pinyin: string
  initials: string
  aliases?: readonly string[]
}

/** Spelling as typed: lower case, full-width letters as half-width, no blanks, ü as v. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’·_-]/g, '')

/** Distance of an item from a query; smaller is better, null is no match. */
function distance(item: Searchable, query: string): number | null {
  const names = [item.zh, ...(item.aliases ?? [])].map(folded)
  const [zh = '', ...aliases] = names
  const en = item.en.toLowerCase()
  if (zh === query || folded(item.id) === query) return 0
  if (aliases.includes(query)) return 1
  if (folded(en) === query || item.pinyin === query) return 1
  if (zh.startsWith(query)) return 2
  if (item.initials === query) return 3
  if (aliases.some((name) => name.startsWith(query))) return 4
  if (item.initials.startsWith(query)) return 5
  if (item.pinyin.startsWith(query) || folded(en).startsWith(query)) return 6
  if (zh.includes(query)) return 7
  if (aliases.some((name) => name.includes(query))) return 8
  if (en.split(/[^a-z0-9]+/).some((word) => query.length > 1 && word.startsWith(query))) return 9
  // One or two letters stand inside nearly every reading.
  if (query.length < 3) return null
  if (folded(item.id).includes(query) || folded(en).includes(query)) return 10
  if (item.pinyin.includes(query)) return 11
  return item.initials.includes(query) ? 12 : null
}

/** The items that answer a query, best first; items at the same distance keep their order. An empty query keeps all. */
export function searchRanked<Item extends Searchable>(items: readonly Item[], query: string): Item[] {
  const wanted = folded(query)
  if (wanted === '') return [...items]
  return items
    .flatMap((item) => {
      const at = distance(item, wanted)
      return at === null ? [] : [{ item, at }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
