import type { Observation } from '@biaochi/schema'
import { groupBy } from '../../group-by.js'
import { contentHash } from '../../storage/ids.js'
import type { CitedClaim, PlacedClaim } from './cited-claim.js'
import { claimsError } from './claims-error.js'

/** A document that is cited, with a list of its claims in place of its text. */
export interface CitedReport {
  region: string
  title: string
  year: number
  kind: CitedClaim['kind']
  delivered: string | null
  url: string | null
  /** `label：quantity`, a claim a line. */
  text: string
  /** Hash over citation and claims. */
  hash: string
  observations: readonly Observation[]
}

/** What claims of one document have in common. */
const keyOf = ({ region, source_title, source_year, kind }: CitedClaim) =>
  JSON.stringify([region, source_title, source_year, kind])

/**
 * The documents of claims, in the order in which they first come.
 * @param name what the errors call the file
 * @throws BiaochiError `invalid_claims` where lines tell one document differently
 */
export function citedReports(claims: readonly PlacedClaim[], name: string): CitedReport[] {
  return [...groupBy(claims, ({ claim }) => keyOf(claim)).values()].map((ofReport) => citedReport(ofReport, name))
}

function citedReport(claims: readonly PlacedClaim[], name: string): CitedReport {
  const [first] = claims
  if (first === undefined) throw new Error('a report without claims')
  const { region, source_title: title, source_year: year, kind, delivered, url } = first.claim
  for (const { line, claim } of claims)
    for (const column of ['delivered', 'url'] as const)
      if (claim[column] !== first.claim[column])
        throw claimsError(
          name,
          line,
          `column ${column}: ${claim[column] ?? 'empty'} is not what line ${first.line} says of the same document`,
          'Give the same in all lines of a document, or give the documents different titles.',
        )
  const { text, observations } = listed(claims.map(({ claim }) => claim))
  const hash = contentHash(JSON.stringify([region, title, year, kind, delivered, url, claims.map(saying)]))
  return { region, title, year, kind, delivered, url, text, hash, observations }
}

/** All that a claim says, in a fixed order. */
function saying({ claim }: PlacedClaim): unknown[] {
  const { label, quantity, indicator, measure, value, upper, unit, bound, period, status, basis, subject } = claim
  return [label, quantity, indicator, measure, value, upper, unit, bound, period, status, basis, subject ?? null]
}

/** The list that stands in place of the text, and the claims with their places in it. */
function listed(claims: readonly CitedClaim[]): Pick<CitedReport, 'text' | 'observations'> {
  let text = ''
  const observations = claims.map((claim): Observation => {
    const { label, quantity, indicator, measure, value, upper, unit, bound, period, status, basis } = claim
    const from = text.length
    const start = from + label.length + 1
    const end = start + quantity.length
    text += `${label}：${quantity}\n`
    return {
      start,
      end,
      text: quantity,
      label,
      indicator,
      measure,
      value,
      upper,
      unit,
      bound,
      period,
      status,
      basis,
      region: claim.subject ?? claim.region,
      sentence: { start: from, end },
      readings: [],
    }
  })
  return { text, observations }
}
