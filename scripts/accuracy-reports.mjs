import { causes } from './chain/yearly.mjs'

const percent = (part, whole) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`)

const signed = (off) => `${off > 0 ? '+' : '−'}${Math.abs(off).toFixed(1)} %`

const names = (list) => (list.length === 0 ? 'none' : list.map((name) => `\`${name}\``).join(', '))

/** How many exceptions have each cause, in words. */
function causesPart(exceptions) {
  return Object.entries(causes)
    .map(([cause, words]) => [exceptions.filter((one) => one.cause === cause).length, words])
    .filter(([count]) => count > 0)
    .map(([count, words]) => `- ${count}: ${words}.`)
    .join('\n')
}

function chainPart({ indicator, below, above, reports, pairs, sound, exceptions }) {
  const list = exceptions.map(({ name, year, off }) => `\`${name}\` (${year}: ${signed(off)})`)
  return `\`${indicator}\`, from −${below * 100} % to +${above * 100} %: sound in ${sound} of the ${pairs} pairs of years in which
both levels and the growth are read (**${percent(sound, pairs)}**), of ${reports} pairs of reports of one place and successive years.

Exceptions: ${list.length === 0 ? 'none' : list.join(', ')}.${list.length === 0 ? '' : `\n\n${causesPart(exceptions)}`}`
}

/** The section of docs/accuracy.md on texts that nobody annotated. */
export function fullReportsSection({ reports, whole, wanting, misnamed, observations, rejected, gdp, chains }) {
  const lacks = [
    ...wanting.map(({ name, lacks }) => `- \`${name}\`: ${lacks.join('; ')}`),
    ...misnamed.map(
      ({ name, year }) => `- \`${name}\` is misnamed: by the day of delivery in its text the report for ${year}`,
    ),
  ]
  return `## Full reports

${reports} full reports, of the State Council from 1979 on, of twelve provinces and municipalities from 1998 on, and one of a
city, none of which is part of this repository: ${observations} observations, ${rejected} numbers rejected. Asked is what can be
asked without annotations; \`npm run chain\` prints each exception with its sentences.

### Read whole

Without an exception, with a review and a plan, the region that the file name says, and the report year that the day of
delivery in the text says, or where it is not dated the file name: **${whole} of ${reports}**.
${lacks.length === 0 ? '' : `\n${lacks.join('\n')}\n`}
### Gross domestic product

A level or growth of the region's own gdp, or of the national product told before it: in **${reports - gdp.none.length} of ${reports}** (${percent(reports - gdp.none.length, reports)}), for the review year in
${gdp.review} (${percent(gdp.review, reports)}).

- For other years only: ${names(gdp.other)}.
- None: ${names(gdp.none)}.

### The yearly chain

The level of year t beside the level of t−1 × (1 + growth of t). A year's figures are those that the report of the year after
gives: of the whole year and the region itself, actual over estimate, unhedged over hedged, the first in the text. Levels of
gdp are nominal and growth is real; revisions and changes of definition lie between one report and the next. A level told as
“more than” may lie above its number.

${chains.map(chainPart).join('\n\n')}`
}

/** How often each verdict stands in the last column of the table of docs/rejected-sample.md. */
export function verdicts(sample) {
  const counts = { right: 0, missed: 0, doubtful: 0 }
  for (const line of sample.split('\n')) {
    const verdict = /^\| *\d+ *\|.*\| *(\w+) *\|$/.exec(line)?.[1]
    if (verdict === undefined) continue
    if (counts[verdict] === undefined) throw new Error(`unknown verdict: ${verdict}`)
    counts[verdict] += 1
  }
  return counts
}

/** The section of docs/accuracy.md on numbers that were rejected. */
export function rejectedSection(sample) {
  const { right, missed, doubtful } = verdicts(sample)
  const all = right + missed + doubtful
  return `## Rejected numbers

${all} rejected numbers of the full reports, drawn at random and [read one by one](rejected-sample.md): should have been
observations ${missed} (**${percent(missed, all)}**), doubtful ${doubtful}, rightly rejected ${right}.`
}
