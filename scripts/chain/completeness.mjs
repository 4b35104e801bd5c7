/** A section of one of these roles that holds text. */
const holds = (report, roles) => report.sections.some(({ role, start, end }) => roles.includes(role) && end > start)

/** A report delivered in November or December sets the plan of the year after the one it is named by. */
const lateInYear = ({ delivered, year }, file) =>
  year === file.year + 1 &&
  delivered !== null &&
  delivered.startsWith(String(file.year)) &&
  delivered.slice(5, 7) >= '11'

/** What is wanting in a parsed report beside its file name: a list of reasons, empty where all is found and agrees. */
export function lacking(report, file) {
  const reasons = []
  if (report.region === null) reasons.push('no region')
  else if (report.region !== file.code) reasons.push(`region ${report.region}, the file name says ${file.code}`)
  if (report.year === null) reasons.push('no report year')
  else if (report.year !== file.year && !lateInYear(report, file))
    reasons.push(`report year ${report.year}, the file name says ${file.year}`)
  if (!holds(report, ['review', 'review-long'])) reasons.push('no review section')
  if (!holds(report, ['plan', 'plan-long'])) reasons.push('no plan section')
  return reasons
}

const figures = ['level', 'growth']

/**
 * Whether a report tells the gross domestic product of its own region: `review` where a level or growth stands for the
 * review year as the file name has it, `other` where one stands for any other time, else `none`.
 */
export function gdpTold(observations, file) {
  const told = observations.filter(
    ({ indicator, measure, region }) => indicator === 'gdp' && figures.includes(measure) && region === file.code,
  )
  if (told.some(({ period, status }) => period === String(file.year - 1) && status !== 'target')) return 'review'
  return told.length > 0 ? 'other' : 'none'
}
