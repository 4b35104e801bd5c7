/**
 * Scores the built parser on every gold set at hand and writes docs/accuracy.json and docs/accuracy.md.
 *
 *   npm run eval [-- --errors] [-- --json]
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { goldSets, setCount } from './gold-sets.mjs'
import { score } from './score.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const questions = ['quantity', 'tuple', 'labelled', 'panel']

/** Parses every text of a set; the texts go in as a reader of the command line would pass them, with no option. */
export function scoreSet(set, parse) {
  return score(set.files.map(({ name, text, gold }) => ({ name, gold, found: parse(text).observations })))
}

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

/** The parser as built, or an error that says how to build it. */
export async function builtParser() {
  const path = join(root, 'packages/parser/dist/index.js')
  if (!existsSync(path)) throw new Error('the parser is not built: run `npm run build` first')
  return (await import(pathToFileURL(path).href)).parse
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

const headings = { en: ['set', 'texts', 'figures'], zh: ['文本', '篇数', '数字'] }

/** The table of docs/accuracy.md, which the readmes repeat: F1 by set and question. */
export function accuracyTable(sets, lang = 'en') {
  const rows = sets.map(({ title, titleZh, texts, observations, scores }) => [
    lang === 'zh' ? titleZh : title,
    texts,
    observations,
    ...questions.map((name) => scores[name].f1.toFixed(1)),
  ])
  const rule = ['---', ...Array(2 + questions.length).fill('---:')]
  return [[...headings[lang], ...questions], rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const document = (sets) => `# Measured accuracy

Written by \`npm run eval\`; do not edit. F1 in percent, over all figures of a set.

${accuracyTable(sets)}

- **quantity**: the figure is found, with the right value and unit. **tuple**: also measure, bound, period and status.
  **labelled**: also the words it is about. **panel**: figures of catalogue indicators only, also the right indicator.
- The digests were written for this project and were used while the rules were made, so their figures say how well the
  rules fit what they were made on, not how well they do on a text never seen. The same holds for the reports and
  excerpts, which are public documents and not part of this repository.
- The sentences of a digest are plainer than those of a report.

## Attributes of figures that were found

| set | ${Object.keys(sets[0].attributes).join(' | ')} |
| --- | ${Object.keys(sets[0].attributes)
  .map(() => '---:')
  .join(' | ')} |
${sets
  .map(
    ({ title, attributes }) =>
      `| ${title} | ${Object.values(attributes)
        .map((rate) => rate.toFixed(1))
        .join(' | ')} |`,
  )
  .join('\n')}
`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flag = (name) => process.argv.includes(`--${name}`)
  const parse = await builtParser().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
  const results = goldSets().map((set) => {
    const result = scoreSet(set, parse)
    if (flag('errors')) for (const line of result.errors) console.log(line)
    return summary(set, result)
  })
  if (flag('json')) console.log(JSON.stringify(results))
  else print(results)
  if (results.length === setCount) {
    writeFileSync(join(root, 'docs/accuracy.json'), `${JSON.stringify(results, null, 2)}\n`)
    writeFileSync(join(root, 'docs/accuracy.md'), document(results))
  } else console.error('docs/accuracy.* are left as they are: ../shared/gold is not there')
}
