/**
 * Scores the built parser on every gold set at hand and writes docs/accuracy.json and docs/accuracy.md.
 *
 *   npm run eval [-- --errors] [--json] [--record [--again]]
 *
 * --errors prints every error rather than the worst; --json prints the figures only; --record keeps them as those of
 * this version of the parser in docs/accuracy-history.json, --again in the place of those kept before.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { questions, writeAccuracy } from './accuracy.mjs'
import { builtParser, builtSchema } from './built.mjs'
import { everySet, goldSets } from './gold-sets.mjs'
import { errorLine, score } from './score.mjs'
import { worstErrors } from './worst-errors.mjs'

const within = (ranges) => (row) => !ranges || ranges.some(([start, end]) => row.start >= start && row.start < end)

/**
 * What `biaochi parse --format jsonl` prints for a file of a set: its text goes in as a reader of the command line would
 * pass it, with no option; of a text that is annotated in parts, the rows that start in these parts.
 */
export async function builtReader() {
  const { parse } = await builtParser()
  const { toRecord } = await builtSchema()
  return ({ text, ranges }) => parse(text).observations.map(toRecord).filter(within(ranges))
}

/** Scores of a set, see `score`. */
export const scoreSet = (set, read) =>
  score(set.files.map((file) => ({ name: file.name, gold: file.gold, found: read(file) })))

/** A rate as a percent with one decimal: 0.9512 -> 95.1 */
export const percent = (part) => Math.round(part * 1000) / 10

/** What docs/accuracy.json holds of one set. */
export function summary(set, { scores, accuracy }) {
  return {
    id: set.id,
    title: set.title,
    titleZh: set.titleZh,
    bundled: set.bundled,
    texts: set.files.length,
    observations: scores.quantity.gold,
    found: scores.quantity.pred,
    scores: Object.fromEntries(
      questions.map((name) => {
        const { precision, recall, f1 } = scores[name]
        return [name, { precision: percent(precision), recall: percent(recall), f1: percent(f1) }]
      }),
    ),
    attributes: Object.fromEntries(Object.entries(accuracy).map(([field, part]) => [field, percent(part)])),
  }
}

const cell = (text, width) => String(text).padStart(width)

function print(results) {
  console.log(
    `${'set'.padEnd(32)}${cell('texts', 6)}${cell('gold', 7)}${cell('found', 7)}   ${questions.map((name) => name.padEnd(20)).join('')}`,
  )
  console.log(`${' '.repeat(52)}   ${questions.map(() => '    P     R    F1    ').join('')}`)
  for (const { title, texts, observations, found, scores } of results) {
    const rates = questions.map((name) => {
      const { precision, recall, f1 } = scores[name]
      return [precision, recall, f1]
        .map((rate) => cell(rate.toFixed(1), 6))
        .join('')
        .padEnd(20)
    })
    console.log(`${title.padEnd(32)}${cell(texts, 6)}${cell(observations, 7)}${cell(found, 7)}  ${rates.join('')}`)
  }
  for (const { title, attributes } of results)
    console.log(
      `${title}: ${Object.entries(attributes)
        .map(([field, rate]) => `${field} ${rate.toFixed(1)}`)
        .join(', ')} (of matched quantities)`,
    )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const boolean = { type: 'boolean', default: false }
  const { values: flag } = parseArgs({ options: { errors: boolean, json: boolean, record: boolean, again: boolean } })
  const failed = (error) => {
    console.error(error.message)
    process.exit(1)
  }
  const read = await builtReader().catch(failed)
  const { parserVersion: version } = await builtParser()
  const results = goldSets().map((set) => ({ set, result: scoreSet(set, read) }))
  const sets = results.map(({ set, result }) => summary(set, result))
  if (flag.json) console.log(JSON.stringify(sets))
  else {
    for (const { set, result } of results) {
      if (result.errors.length === 0) continue
      console.log(`${set.title}: ${flag.errors ? 'all' : 'the worst of'} ${result.errors.length} errors`)
      for (const line of flag.errors ? result.errors.map(errorLine) : worstErrors(result.errors, errorLine))
        console.log(line)
      console.log()
    }
    print(sets)
  }
  if (!everySet) console.error('docs/accuracy.* are left as they are: ../shared is not there')
  else
    try {
      const today = new Date().toISOString().slice(0, 10)
      writeAccuracy({ version, sets }, { record: flag.record ? today : undefined, again: flag.again })
    } catch (error) {
      failed(error)
    }
}
