import { chosenClaim } from './claim.mjs'

/**
 * What is chained, and how far the level read may lie from the one computed, as parts of it. Levels of gdp are nominal
 * and growth is real, so prices may lift the level above.
 */
export const chained = [
  { indicator: 'gdp', below: 0.05, above: 0.15, concept: /国民/ },
  { indicator: 'budget_revenue', below: 0.05, above: 0.05, concept: /预算/ },
]

/** Why two levels may not follow from each other, as far as the claims tell it. */
export const causes = {
  basis: 'the growth is said to be on a comparable basis',
  concept: 'the two reports name the level differently (地方财政收入, 一般预算收入)',
  unsaid: 'neither is said, as where the base was revised between the two reports',
}

/** A key of `causes`: what the claims of an exception tell of its cause. `concept` is a word that only one of two concepts has in its name. */
export function causeOf({ before, growth, now }, concept) {
  if (growth.basis !== null || now.basis !== null) return 'basis'
  return concept.test(before.label) === concept.test(now.label) ? 'unsaid' : 'concept'
}

/** The level and the growth that one report gives for its review year. */
function told({ observations, code, year }, indicator) {
  const about = { indicator, year: year - 1, code }
  return {
    level: chosenClaim(observations, { ...about, measure: 'level', unit: 'CNY' }),
    growth: chosenClaim(observations, { ...about, measure: 'growth', unit: '%' }),
  }
}

/** 突破1000亿元: the level may be higher than the number that is told. */
const isOpen = ({ bound }) => bound === 'gt' || bound === 'ge'

/**
 * The yearly chain of one indicator: for each pair of reports of one place and successive years, whether the level of
 * year t is what the level of t−1 and the growth of t make it. A year's figures come from the report of the year after.
 *
 * @param parsed `[{ name, place, code, year, observations }]`, `year` being the report's by its file name
 * @returns `{ reports, pairs, sound, unread, exceptions }`: how many pairs of reports there are, in how many both levels
 *   and the growth are read, how many of these hold, names of reports that lack a level or growth, and the rest as
 *   `{ name, year, off, cause, before, growth, now }`, `off` being the level read over the one computed, less 1
 */
export function yearlyChain(parsed, { indicator, below, above, concept }) {
  const at = new Map(parsed.map((report) => [`${report.place} ${report.year}`, report]))
  const chain = { reports: 0, pairs: 0, sound: 0, unread: [], exceptions: [] }
  for (const report of parsed) {
    const earlier = at.get(`${report.place} ${report.year - 1}`)
    const { level: now, growth } = told(report, indicator)
    const missing = [now ? [] : 'level', growth ? [] : 'growth'].flat()
    if (missing.length > 0) chain.unread.push({ name: report.name, missing })
    if (!earlier) continue
    chain.reports += 1
    const { level: before } = told(earlier, indicator)
    if (!before || !now || !growth) continue
    chain.pairs += 1
    const off = now.value / (before.value * (1 + growth.value / 100)) - 1
    const isSound = (off >= -below || isOpen(now)) && (off <= above || isOpen(before))
    if (isSound) chain.sound += 1
    else
      chain.exceptions.push({
        name: report.name,
        earlier: earlier.name,
        year: report.year - 1,
        off,
        cause: causeOf({ before, growth, now }, concept),
        before,
        growth,
        now,
      })
  }
  return chain
}
