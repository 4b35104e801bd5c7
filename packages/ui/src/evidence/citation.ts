import type { Claim, Evidence } from '@biaochi/schema'
import type { Words } from '../words/words.js'

/** What a citation needs beside the evidence. `accessed` is the day of reading, `YYYY-MM-DD`; absent where it is not to be stated. */
export interface CitationOptions {
  words: Words
  /** Who issued the document: 济南市人民政府. Absent where it is not known. */
  issuer?: string | undefined
  accessed?: string | undefined
}

/** The address, if it is one that a browser may open: http or https. Anything else is no link. */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null
  try {
    const parsed = new URL(url)
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** Whether the text that a claim stands in is not stored: it is known by its own words and a citation. */
export function isCited({ source }: Pick<Claim, 'source'>): boolean {
  return source.evidence === 'citation'
}

/** Where the figure stands in the text, or null where the text is not at hand. */
function placeInText({ claim, start, end }: Evidence, words: Words): string | null {
  return isCited(claim) ? null : words.evidence.characters(start + 1, end)
}

/** A source as GB/T 7714 puts an electronic report: title[R/OL]. (date)[accessed]. address. place of the figure. */
export function gbt7714(evidence: Evidence, { words, issuer, accessed }: CitationOptions): string {
  const { source } = evidence.claim
  const url = safeUrl(source.url)
  const date = source.delivered ?? String(source.reportYear)
  const place = placeInText(evidence, words)
  const parts = [
    issuer ? `${issuer}. ` : '',
    `${source.title}${url ? '[R/OL]' : '[R]'}. `,
    url ? `(${date})${accessed ? `[${accessed}]` : ''}. ${url}. ` : `${date}. `,
    place === null ? '' : `${place}.`,
  ]
  return parts.join('').trimEnd()
}

/** The same source as APA puts a report on the web: Author. (Year, Month Day). Title. Address. */
export function apa(evidence: Evidence, { words, issuer, accessed }: CitationOptions): string {
  const { source } = evidence.claim
  const url = safeUrl(source.url)
  const retrieved = url && accessed ? `Retrieved ${longDay(accessed)}, from ` : ''
  return [
    issuer ? `${issuer}.` : '',
    issuer ? `(${longDay(source.delivered ?? String(source.reportYear), true)}).` : '',
    `${source.title}.`,
    // Without an author the title stands first, and the date after it.
    issuer ? '' : `(${longDay(source.delivered ?? String(source.reportYear), true)}).`,
    `${words.evidence.characters(evidence.start + 1, evidence.end)}.`,
    url ? `${retrieved}${url}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as APA writes it: December 30, 2022, or with the year first 2022, December 30. A year stays a year. */
function longDay(day: string, yearFirst = false): string {
  const [year = '', month, date] = day.split('-')
  if (!month || !date) return year
  const monthDay = `${months[Number(month) - 1]} ${Number(date)}`
  return yearFirst ? `${year}, ${monthDay}` : `${monthDay}, ${year}`
}

/** The same source as a BibTeX entry; braces and backslashes of the title are taken out, as they would break the entry. */
export function bibtex(evidence: Evidence, { words, issuer, accessed }: CitationOptions): string {
  const { source } = evidence.claim
  const url = safeUrl(source.url)
  const plain = (text: string) => text.replace(/[{}\\]/g, '')
  const fields: [string, string | null | undefined][] = [
    ['title', plain(source.title)],
    ['author', issuer ? `{${plain(issuer)}}` : null],
    ['year', (source.delivered ?? String(source.reportYear)).slice(0, 4)],
    ['date', source.delivered],
    ['url', url],
    ['urldate', url ? accessed : null],
    ['note', placeInText(evidence, words)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@techreport{${source.reportId.replace(/[^A-Za-z0-9:_-]/g, '')},\n${lines.join(',\n')}\n}`
}
