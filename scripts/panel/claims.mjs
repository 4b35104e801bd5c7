import { mainIndicators } from './main-indicators.data.mjs'

/** A label or quantity that is longer is left out: it may be a clause of the report rather than a name. */
export const longest = 30

/** Signs that part clauses; a name has none. */
const parting = /[，。；：！？,;!?\n\r]/

const isName = (words) => words.length > 0 && words.length <= longest && !parting.test(words)

/** A figure of a whole year; an average growth of the years that it is over. */
const isYearly = ({ measure, period }) =>
  measure === 'cagr'
    ? /^\d{4}\/\d{4}$/.test(period)
    : ['level', 'growth', 'share'].includes(measure) && /^\d{4}$/.test(period)

/** Whether the panel holds an observation: a main indicator of a known region, for a year, and words that are no more than a name. */
export const isMain = (observation) =>
  mainIndicators.has(observation.indicator) &&
  observation.region !== null &&
  isYearly(observation) &&
  isName(observation.label) &&
  isName(observation.text)

/** What makes two claims of a report the same. */
const saying = ({ indicator, measure, value, upper, unit, bound, period, status, basis, region }) =>
  JSON.stringify([indicator, measure, value, upper, unit, bound, period, status, basis, region])

/** The observations that the panel holds of one report, in order of the text, each claim once. */
export function mainClaims(observations) {
  const said = new Set()
  return observations.filter((observation) => {
    if (!isMain(observation) || said.has(saying(observation))) return false
    said.add(saying(observation))
    return true
  })
}
