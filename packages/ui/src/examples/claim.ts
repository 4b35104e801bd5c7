import type { Claim } from '@biaochi/schema'

/** A claim of an example with what differs from the usual: an exact outcome in percent, stated in a report of the year after. */
export type ExampleClaim = Pick<Claim, 'region' | 'value' | 'text'> &
  Partial<Pick<Claim, 'upper' | 'bound' | 'status' | 'measure' | 'unit' | 'period'>> & {
    kind?: Claim['source']['kind']
    delivered?: string
    reportYear?: number
    title?: string
  }

/** Fills an example up to a whole claim. `about` gives indicator, measure, unit and year of the series it stands in. */
export function exampleClaim(
  short: ExampleClaim,
  about: { indicator: string; measure: Claim['measure']; unit: string; year: number },
): Claim {
  const { kind = 'work_report', delivered = null, reportYear = about.year + 1, title, ...rest } = short
  const period = rest.period ?? String(about.year)
  return {
    id: `example.${about.indicator}.${about.measure}.${rest.region}.${period}.${rest.status ?? 'actual'}.${rest.text}`,
    indicator: about.indicator,
    measure: about.measure,
    unit: about.unit,
    upper: null,
    bound: 'eq',
    status: 'actual',
    basis: null,
    corrects: null,
    ...rest,
    period,
    source: {
      reportId: `example.${rest.region}.${reportYear}`,
      title: title ?? `${reportYear}`,
      kind,
      digest: true,
      evidence: 'text',
      reportYear,
      delivered,
      url: null,
    },
  }
}
