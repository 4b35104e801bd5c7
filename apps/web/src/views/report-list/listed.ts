import { regionByCode } from '@biaochi/schema/region'
import type { ReportsState } from '../../state/reports-state.js'

/** A stored report as the list needs it. */
export interface Listed {
  id: string
  region: string
  title: string
  kind: 'work_report' | 'bulletin' | 'plan_report' | 'other'
  digest: boolean
  evidence: 'text' | 'citation'
  year: number
  delivered: string | null
  observations: number
}

/** Reports under one heading: a city or a year. */
export interface ListGroup {
  key: string
  reports: Listed[]
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Whether every word of the query is answered by the city's names, readings or code, the year, or the title. */
export function answers(report: Listed, query: string): boolean {
  const region = regionByCode(report.region)
  const names = region ? [region.zh, region.short, region.en, region.pinyin, region.initials] : []
  const heads = [...names.map(folded), report.region, String(report.year)]
  const title = folded(report.title)
  return query
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')
    .every((word) => heads.some((head) => head.startsWith(word)) || title.includes(word))
}

/** The reports that the state keeps, under their cities by code (or under their years, latest first), latest first. */
export function groupReports(all: readonly Listed[], { q = '', year, kind, by }: ReportsState): ListGroup[] {
  const groups = new Map<string, Listed[]>()
  for (const report of all) {
    if (year !== undefined && report.year !== year) continue
    if (kind !== undefined && report.kind !== kind) continue
    if (!answers(report, q)) continue
    const key = by === 'year' ? String(report.year) : report.region
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  const sorted = [...groups].map(([key, reports]) => ({
    key,
    reports: reports.sort((a, b) => b.year - a.year || b.observations - a.observations),
  }))
  return sorted.sort((a, b) => (by === 'year' ? b.key.localeCompare(a.key) : a.key.localeCompare(b.key)))
}
