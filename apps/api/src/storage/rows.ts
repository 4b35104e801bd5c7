import { isAnnual, type Observation, type Rejected, readPeriod } from '@biaochi/schema'
import { observationIds } from './ids.js'
import type { ObservationTable, RejectedTable } from './tables.js'

/** The key of a report. */
export interface ReportKey {
  region: string
  id: string
}

/** The rows of a report's observations, with ids and the years of their periods. */
export function observationRows(report: ReportKey, observations: readonly Observation[]): ObservationTable[] {
  const ids = observationIds(report.id, observations)
  return observations.map((observation, at) => {
    const { sentence, readings, ...record } = observation
    const period = readPeriod(record.period)
    return {
      ...record,
      report_region: report.region,
      id: ids[at] ?? '',
      report_id: report.id,
      year_from: period?.from?.year ?? null,
      year_to: period?.to.year ?? null,
      is_annual: isAnnual(record.period) ? 1 : 0,
      sentence_start: sentence.start,
      sentence_end: sentence.end,
      readings: JSON.stringify(readings),
    }
  })
}

/** The rows of a report's rejected numbers. */
export function rejectedRows(report: ReportKey, rejected: readonly Rejected[]): RejectedTable[] {
  return rejected.map(({ start, end, text, rule }, place) => ({
    region: report.region,
    report_id: report.id,
    place,
    start,
    end,
    text,
    rule,
  }))
}
