import { createHash } from 'node:crypto'
import type { ObservationRecord } from '@biaochi/schema'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Hash that tells one text from another: SHA-256 in hex. */
export function contentHash(text: string): string {
  return digest(text)
}

/** Id of a new report, `370100-3f9a1c2b0d`. A higher `attempt` gives another id for the same text. */
export function reportId(region: string, hash: string, attempt = 0): string {
  return `${region}-${attempt === 0 ? hash.slice(0, 10) : digest(`${hash}\n${attempt}`).slice(0, 10)}`
}

/**
 * Ids of a report's claims, in their order: `370100-3f9a1c2b0d-8c1f2e3a4b`.
 * A claim is known by what it says, not by where: words inserted before it, or a parser that finds more, leave its id.
 * The same claim made twice is counted through in order of the text.
 */
export function observationIds(report: string, observations: readonly ObservationRecord[]): string[] {
  const seen = new Map<string, number>()
  return observations.map((observation) => {
    const { text, label, indicator, measure, value, upper, unit, bound, period, status, basis, region } = observation
    const what = indicator ?? `label:${label}`
    const said = JSON.stringify([text, what, measure, value, upper, unit, bound, period, status, basis, region])
    const nth = seen.get(said) ?? 0
    seen.set(said, nth + 1)
    return `${report}-${digest(`${report}\n${said}\n${nth}`).slice(0, 10)}`
  })
}

/** The region that an id of a report or observation begins with: the distribution column of its key. */
export function regionOfId(id: string): string {
  return id.slice(0, 6)
}

/** The report's id that an observation's id begins with. */
export function reportOfId(id: string): string {
  return id.split('-').slice(0, 2).join('-')
}
