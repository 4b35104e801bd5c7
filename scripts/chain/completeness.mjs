/** A section of one of these roles that holds text. */
const holds = (report, roles) => report.sections.some(({ role, start, end }) => roles.includes(role) && end > start)

/**
 * The year whose plan a report sets: by the day of delivery that its text tells (in November and December the next year),
 * for a file may be misnamed; by the file name where the text is not dated.
 */
export function properYear({ delivered }, file) {
  if (delivered === null) return file.year
  const [year, month] = delivered.split('-').map(Number)
  return month >= 11 ? year + 1 : year
}

/** What is wanting in a parsed report: a list of reasons, empty where all is found and agrees with its file name and date. */
export function lacking(report, file) {
  const reasons = []
  if (report.region === null) reasons.push('no region')
  else if (report.region !== file.code) reasons.push(`region ${report.region}, the file name says ${file.code}`)
  const year = properYear(report, file)
  if (report.year === null) reasons.push('no report year')
  else if (report.year !== year)
    reasons.push(`report year ${report.year}, the ${report.delivered ? 'day of delivery' : 'file name'} says ${year}`)
  if (!holds(report, ['review', 'review-long'])) reasons.push('no review section')
  if (!holds(report, ['plan', 'plan-long'])) reasons.push('no plan section')
  return reasons
}

const figures = ['level', 'growth']
/** Until 1993 national reports tell the gross national product, the predecessor of gdp. */
const product = ['gdp', 'gnp']

/**
 * Whether a report tells the gross product of its own region: `review` where a level or growth stands for
 * the year before `year`, `other` where one stands for any other time, else `none`.
 */
export function gdpTold(observations, { code, year }) {
  const told = observations.filter(
    ({ indicator, measure, region }) => product.includes(indicator) && figures.includes(measure) && region === code,
  )
  if (told.some(({ period, status }) => period === String(year - 1) && status !== 'target')) return 'review'
  return told.length > 0 ? 'other' : 'none'
}
