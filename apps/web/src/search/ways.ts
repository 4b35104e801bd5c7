import type { CatalogueAnswer } from '@biaochi/schema'
import { stringifySearch } from '../state/search-params.js'
import { searchRanked } from './rank.js'

/** What a typed question leads to: a view of a city, of an indicator, or of an indicator of a city. */
export interface Way {
  key: string
  href: string
  /** Name of the city, of the indicator, or both. */
  label: string
  /** What stands behind it: the year of a comparison, or the name in the other language. */
  detail: string
}

type City = CatalogueAnswer['regions'][number]
type Indicator = CatalogueAnswer['indicators'][number]

const most = 5

/** Splits a question into the year, if one is said, and the other words. */
export function readQuestion(text: string): { year: number | null; words: string[] } {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\s*年)?(?=\D|$)/.exec(text)?.[1]
  const rest = year ? text.replace(new RegExp(`${year}\\s*年?`), ' ') : text
  return { year: year ? Number(year) : null, words: rest.split(/[\s,，、]+/).filter(Boolean) }
}

/** Ways for a question such as 济南, jncz, 进出口 2022, 济南 进出口 or 济南进出口; best first, none for an empty question. */
export function waysOf(
  text: string,
  catalogue: CatalogueAnswer,
  lang: 'zh' | 'en',
  keep: { lang?: string } = {},
): Way[] {
  const { year, words } = readQuestion(text)
  if (words.length === 0) return []
  const cities = catalogue.regions.map((city) => ({ ...city, id: city.code, aliases: [city.short] }))
  // What has no figure leads nowhere.
  const indicators = catalogue.indicators.filter(({ measures }) => measures.some(({ claims }) => claims > 0))
  const cityName = (city: City) => (lang === 'zh' ? city.short : city.en)
  const whole = words.join(' ')
  const pairWay = (city: City, indicator: Indicator): Way => {
    const asked = { indicator: indicator.id, measure: mostStated(indicator) }
    return {
      key: `${city.code} ${indicator.id}`,
      href: year
        ? `/compare${stringifySearch({ ...asked, year, at: city.code, ...keep })}`
        : `/trend${stringifySearch({ ...asked, cities: city.code, ...keep })}`,
      label: [cityName(city), indicator[lang]].join(' '),
      detail: year ? String(year) : '',
    }
  }
  const ofCities = searchRanked(cities, whole).map((city) => ({
    key: city.code,
    href: `/city${stringifySearch({ city: city.code, ...keep })}`,
    label: cityName(city),
    detail: lang === 'zh' ? city.en : city.zh,
  }))
  const ofIndicators = searchRanked(indicators, whole).map((indicator) => ({
    key: indicator.id,
    href: `/compare${stringifySearch({ indicator: indicator.id, measure: mostStated(indicator), year, ...keep })}`,
    label: indicator[lang],
    detail: year ? String(year) : lang === 'zh' ? indicator.en : indicator.zh,
  }))
  const pairs = splits(words, cities).flatMap(({ city, rest }) =>
    searchRanked(indicators, rest)
      .slice(0, most)
      .map((indicator) => pairWay(city, indicator)),
  )
  return [...ofCities.slice(0, most), ...ofIndicators.slice(0, most), ...pairs].slice(0, 2 * most)
}

const mostStated = ({ measures }: Indicator) => [...measures].sort((a, b) => b.claims - a.claims)[0]?.measure

/** Ways to read the words as a city and something else: one of the words is the city, or the first begins with its name. */
function splits<Searched extends City & { id: string }>(words: readonly string[], cities: readonly Searched[]) {
  const named = words.flatMap((word, index) => {
    const rest = words.filter((_, other) => other !== index).join(' ')
    const city = rest === '' ? undefined : searchRanked(cities, word)[0]
    return city ? [{ city, rest }] : []
  })
  const [only = ''] = words
  const begun =
    words.length === 1
      ? cities.flatMap((city) => {
          const name = [city.zh, city.short].find((one) => only.startsWith(one) && only.length > one.length)
          return name ? [{ city, rest: only.slice(name.length) }] : []
        })
      : []
  return [...named, ...begun]
}
