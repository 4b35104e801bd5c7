import type { Claim, Evidence } from '@biaochi/schema'
import type { Figure, ShownReport } from './shown-report.js'

/** A figure of a report as a claim, which labels and tables know how to show. */
export function figureClaim(report: ShownReport, figure: Figure): Claim {
  const { id, measure, value, upper, unit, bound, status, basis, period, text } = figure
  return {
    id,
    region: figure.region ?? report.region ?? '',
    indicator: figure.indicator ?? '',
    measure,
    value,
    upper,
    unit,
    bound,
    status,
    basis,
    period,
    text,
    corrects: null,
    source: {
      reportId: report.id,
      title: report.title,
      kind: report.kind,
      digest: report.digest,
      evidence: report.evidence,
      reportYear: report.year ?? 0,
      delivered: report.delivered,
      url: report.source,
    },
  }
}

/** The evidence of a figure with the whole report as its excerpt, so that every word it was read from can be shown. */
export function figureEvidence(report: ShownReport, figure: Figure): Evidence {
  const { start, end, label, readings } = figure
  return {
    claim: figureClaim(report, figure),
    label,
    start,
    end,
    excerpt: { text: report.text, offset: 0, sentence: { start, end } },
    readings,
    // Within one report nothing is selected: each figure speaks for itself.
    rule: 'default',
    others: [],
    corrections: [],
  }
}
