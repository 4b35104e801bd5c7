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
    return {
      ...record,
      ...yearsOf(record.period),
      report_region: report.region,
      id: ids[at] ?? '',
      report_id: report.id,
      sentence_start: sentence.start,
      sentence_end: sentence.end,
      readings: JSON.stringify(readings),
      corrects: null,
      overruled: null,
    }
  })
}

/** The years of a period, as they are stored beside it. */
export function yearsOf(period: string): Pick<ObservationTable, 'year_from' | 'year_to' | 'is_annual'> {
  const parts = readPeriod(period)
  return {
    year_from: parts?.from?.year ?? null,
    year_to: parts?.to.year ?? null,
    is_annual: isAnnual(period) ? 1 : 0,
  }
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
