import { type Region, regions } from './region.js'

/** Spelling as typed: lower case, no spaces or apostrophes, ü as v. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’·-]/g, '')

/** How well a region answers a query; smaller is better, undefined is not at all. */
function distance(region: Region, query: string): number | undefined {
  const { zh, short, pinyin, initials, code } = region
  const en = folded(region.en)
  if ([short, zh, pinyin, en, code].includes(query)) return 0
  if (initials === query) return 1
  if (zh.startsWith(query) || short.startsWith(query)) return 2
  if (pinyin.startsWith(query) || en.startsWith(query)) return 3
  if (initials.startsWith(query)) return 4
  if (/^\d+$/.test(query)) return code.startsWith(query.replace(/0+$/, '')) ? 5 : undefined
  if (zh.includes(query)) return 6
  // A query of one or two letters is found inside half of all readings, which helps nobody.
  return query.length > 2 && (pinyin.includes(query) || en.includes(query)) ? 7 : undefined
}

const rank = { nation: 0, province: 1, prefecture: 2, county: 3 }

/**
 * Regions that answer a query by Chinese name, pinyin, initials, English name or code, best first, at most `limit`.
 * Searches the nation, provinces and prefectures, or the list given (such as `counties`). An empty query finds nothing.
 */
export function searchRegions(query: string, limit = 10, among: readonly Region[] = regions): Region[] {
  const wanted = folded(query)
  if (wanted === '') return []
  return among
    .flatMap((region) => {
      const at = distance(region, wanted)
      return at === undefined ? [] : [{ region, at }]
    })
    .sort(
      (a, b) =>
        a.at - b.at ||
        rank[a.region.level] - rank[b.region.level] ||
        Number(a.region.until !== undefined) - Number(b.region.until !== undefined) ||
        a.region.code.localeCompare(b.region.code),
    )
    .slice(0, limit)
    .map(({ region }) => region)
}
