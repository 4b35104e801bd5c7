import { properYear } from '../chain/completeness.mjs'
import { citedTitle } from './citation.mjs'
import { mainClaims } from './claims.mjs'

/** The columns that the panel has of those of a claims file (docs/claims-file.md). */
export const panelColumns = [
  'region',
  'source_title',
  'source_year',
  'kind',
  'delivered',
  'label',
  'quantity',
  'indicator',
  'measure',
  'value',
  'upper',
  'unit',
  'bound',
  'period',
  'status',
  'basis',
  'subject',
]

/** Why a report cannot be cited: its region or year is not found, or not the one it is filed under; null where it can. */
function doubt(report, file) {
  if (report.region === null) return 'the text does not say which region reports'
  if (report.region !== file.code) return `filed under ${file.code}, the text is of ${report.region}`
  if (report.year === null) return 'the text does not say which year it reports on'
  const year = properYear(report, file)
  return report.year === year ? null : `of ${year}, read as of ${report.year}`
}

/** A line of the panel; fields that say what is usual are left empty. */
function line(report, title, claim) {
  return {
    region: report.region,
    source_title: title,
    source_year: report.year,
    kind: report.kind === 'work_report' ? '' : report.kind,
    delivered: report.delivered ?? '',
    label: claim.label,
    quantity: claim.text,
    indicator: claim.indicator,
    measure: claim.measure,
    value: claim.value,
    upper: claim.upper ?? '',
    unit: claim.unit,
    bound: claim.bound === 'eq' || claim.bound === 'range' ? '' : claim.bound,
    period: claim.period,
    status: claim.status === 'actual' ? '' : claim.status,
    basis: claim.basis ?? '',
    subject: claim.region === report.region ? '' : claim.region,
  }
}

const issuerOf = ({ code, zh }) => (code === '100000' ? '国务院' : zh)

/**
 * The panel of full reports: its lines by region, year and place in the text, and the files left out with the reason.
 *
 * @param files `[{ name, code, text, year }]`, `code` and `year` as the file is named
 * @param regionByCode finds a region, for its name
 */
export function panelOf(files, { parse, regionByCode }) {
  const leftOut = []
  const reports = []
  for (const file of files) {
    const { report, observations } = parse(file.text)
    const why = doubt(report, file)
    if (why !== null) {
      leftOut.push({ file: file.name, why })
      continue
    }
    const title = citedTitle(report, { text: file.text, issuer: issuerOf(regionByCode(report.region)) })
    reports.push({
      ...report,
      lines: mainClaims(observations).map((claim) => line(report, title, claim)),
    })
  }
  reports.sort((a, b) => Number(a.region) - Number(b.region) || a.year - b.year)
  return { reports: reports.length, lines: reports.flatMap(({ lines }) => lines), leftOut }
}
