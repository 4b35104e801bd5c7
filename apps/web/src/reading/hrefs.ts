import type { Measure } from '@biaochi/schema'
import { parseSearch, stringifySearch } from '../state/search-params.js'

/** The language that the address names goes along. */
const lang = () => parseSearch(location.search).lang

/** Address of a comparison with a city's evidence open. */
export function compareHref(indicator: string, measure: Measure, year: number, at?: string): string {
  return `/compare${stringifySearch({ indicator, measure, year, at, lang: lang() })}`
}

/** Address of a city's figures over the years. */
export function trendHref(indicator: string, measure: Measure, city: string): string {
  return `/trend${stringifySearch({ indicator, measure, cities: city, lang: lang() })}`
}

/** Address of a stored report, or of a figure in it. */
export function reportHref(id: string, figure?: string): string {
  return `/report/${id}${stringifySearch({ lang: lang() })}${figure === undefined ? '' : `#o=${figure}`}`
}
