import { type DataFilter, searchFilter } from '../../state/data-state.js'
import { stringifySearch } from '../../state/search-params.js'

/** The forms in which the observations of a filter can be fetched, in the order in which they are offered. */
export const fileFormats = ['csv', 'xlsx', 'json'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What a form needs beyond the filter: a mark by which Excel knows UTF-8; as many rows as a page of JSON may have. */
const besides: Record<FileFormat, Record<string, unknown>> = { csv: { bom: true }, xlsx: {}, json: { limit: 1000 } }

/** Path and query of the observations of a filter at the REST service. */
export function restHref(filter: DataFilter, format: FileFormat): string {
  return `/api/v1/observations.${format}${stringifySearch({ ...searchFilter(filter), ...besides[format] })}`
}

/** The command that fetches the same table as CSV: a quote in the filter is escaped by the address. */
export function curlCommand(filter: DataFilter, origin: string): string {
  return `curl '${origin}/api/v1/observations.csv${stringifySearch(searchFilter(filter))}'`
}
