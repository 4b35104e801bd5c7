/**
 * Reads every full report of ../shared/reports and asks what can be asked without annotations: is each read whole, do
 * the levels of successive years follow from the growth between them, is the gross domestic product told.
 *
 *   npm run chain [-- --sample FILE [--seed N]]      prints, and writes the figures to docs/accuracy.*
 *
 * Sentences go to the terminal and to FILE only: they are not part of this repository.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeAccuracy } from './accuracy.mjs'
import { builtParser, builtSchema } from './built.mjs'
import { gdpTold, lacking, properYear } from './chain/completeness.mjs'
import { fullReports } from './chain/full-reports.mjs'
import { inContext, sample } from './chain/sample.mjs'
import { causes, chained, yearlyChain } from './chain/yearly.mjs'

const sampleSize = 200

/** A file with what it was parsed to and what that lacks, or with what was thrown; its year is the proper one. */
function read(file, parse) {
  try {
    const result = parse(file.text)
    return { ...file, ...result, lacks: lacking(result.report, file), year: properYear(result.report, file) }
  } catch (error) {
    return { ...file, lacks: [`throws ${error?.message ?? error}`] }
  }
}

const isProvince = ({ code }) => code.endsWith('0000') && code !== '100000'

/** Everything that is asked of the full reports: files parsed, what they lack, gdp told, the yearly chains. */
export function examine(files, parse) {
  const all = files.map((file) => read(file, parse))
  const parsed = all.filter(({ report }) => report !== undefined)
  return {
    parsed,
    reports: all.map((file) => ({
      name: file.name,
      lacks: file.lacks,
      misnamed: file.year !== Number(file.name.slice(-4)) ? file.year : null,
      gdp: file.report === undefined ? 'none' : gdpTold(file.observations, file),
    })),
    chains: chained.map((link) => ({ ...link, ...yearlyChain(parsed.filter(isProvince), link) })),
  }
}

/** What docs/accuracy.json holds of it: counts, and names and years of the exceptions. */
export function chainSummary({ parsed, reports, chains }) {
  const namesOf = (told) => reports.filter(({ gdp }) => gdp === told).map(({ name }) => name)
  const wanting = reports.filter(({ lacks }) => lacks.length > 0)
  return {
    reports: reports.length,
    whole: reports.length - wanting.length,
    wanting: wanting.map(({ name, lacks }) => ({ name, lacks })),
    misnamed: reports
      .filter(({ misnamed }) => misnamed !== null)
      .map(({ name, misnamed }) => ({ name, year: misnamed })),
    observations: parsed.reduce((sum, { observations }) => sum + observations.length, 0),
    rejected: parsed.reduce((sum, { rejected }) => sum + rejected.length, 0),
    gdp: { review: namesOf('review').length, other: namesOf('other'), none: namesOf('none') },
    chains: chains.map(({ unread: _, concept: __, exceptions, ...chain }) => ({
      ...chain,
      exceptions: exceptions.map(({ name, year, off, cause }) => ({
        name,
        year,
        off: Math.round(off * 1000) / 10,
        cause,
      })),
    })),
  }
}

/** A part of a whole in words: `9 of 10 (90.0 %)`. */
const share = (part, whole) => `${part} of ${whole} (${whole === 0 ? '—' : ((100 * part) / whole).toFixed(1)} %)`

/** The sentence that a claim stands in, in one line, the claim's words marked. */
function sentenceOf({ text }, { sentence, start, end }) {
  const words = [text.slice(sentence.start, start), '【', text.slice(start, end), '】', text.slice(end, sentence.end)]
  return words.join('').replace(/\s+/g, ' ')
}

const amount = ({ value }) => `${Math.round(value / 1e6) / 100} 亿`

function printChain({ indicator, reports, pairs, sound, unread, exceptions }, byName) {
  console.log(`\n== chain of ${indicator}: ${share(sound, pairs)}, of ${reports} pairs of reports`)
  for (const { name, missing } of unread) console.log(`${name}: no ${missing.join(', no ')} for the review year`)
  for (const { name, earlier, year, off, cause, before, growth, now } of exceptions) {
    const percent = `${off > 0 ? '+' : ''}${(100 * off).toFixed(1)} %`
    console.log(
      `${name}: ${year} ${percent}: ${amount(before)} × (1 + ${growth.value} %) → ${amount(now)}; ${causes[cause]}`,
    )
    console.log(`  level of ${year - 1}: ${sentenceOf(byName.get(earlier), before)}`)
    console.log(`  growth of ${year}: ${sentenceOf(byName.get(name), growth)}`)
    console.log(`  level of ${year}: ${sentenceOf(byName.get(name), now)}`)
  }
}

function print({ parsed, reports, chains }, summary) {
  const byName = new Map(parsed.map((file) => [file.name, file]))
  console.log(`== read whole: ${share(summary.whole, summary.reports)}`)
  for (const { name, lacks } of summary.wanting) console.log(`${name}: ${lacks.join('; ')}`)
  for (const { name, year } of summary.misnamed) console.log(`${name}: by its date the report for ${year}`)
  const { review, none } = summary.gdp
  const told = share(summary.reports - none.length, summary.reports)
  console.log(`\n== gdp told: ${told}; for the review year: ${share(review, summary.reports)}`)
  for (const { name, gdp } of reports)
    if (gdp !== 'review') console.log(`${name}: ${gdp === 'other' ? 'for other years only' : 'none'}`)
  for (const chain of chains) printChain(chain, byName)
}

/** Rejected numbers drawn at random, one a line: place in the sample, report, offset, rule, and the words around. */
export function drawn(parsed, seed) {
  const rejected = parsed.flatMap((file) => file.rejected.map((one) => ({ file, one })))
  return sample(rejected, sampleSize, seed).map(({ file, one }, at) =>
    [at + 1, file.name, one.start, one.rule, inContext(file.text, one)].join('\t'),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } } })
  const files = fullReports((await builtSchema()).regions)
  if (files.length === 0) {
    console.error('nothing to read: ../shared/reports is not there')
    process.exit(1)
  }
  const result = examine(files, (await builtParser()).parse)
  const summary = chainSummary(result)
  print(result, summary)
  if (values.sample) writeFileSync(values.sample, `${drawn(result.parsed, Number(values.seed)).join('\n')}\n`)
  writeAccuracy({ reports: summary })
}
