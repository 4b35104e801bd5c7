/** Reports on a plan say so before they begin: 关于国民经济和社会发展第七个五年计划的报告. */
const planReport = /关于[^，。：；]{2,40}?的报告/

/**
 * The title that a report is cited by. Those of the texts differ from year to year in spaces, days and names, and many have
 * none, so that a work report is cited as 湖南省2012年政府工作报告, and a report on a plan by its own title.
 */
export function citedTitle(report, { text, issuer }) {
  if (report.kind !== 'work_report' && report.title !== null) return report.title
  const head = text.slice(0, 200).replace(/\s/g, '')
  const named = planReport.exec(head)?.[0]
  if (named === undefined) return `${issuer}${report.year}年政府工作报告`
  return named.includes(issuer) ? named : `${issuer}${named}`
}
