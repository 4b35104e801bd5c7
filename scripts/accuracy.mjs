import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fullReportsSection, rejectedSection } from './accuracy-reports.mjs'

const docs = fileURLToPath(new URL('../docs', import.meta.url))

/** The questions that a figure is asked, see `score.mjs`. */
export const questions = ['quantity', 'tuple', 'labelled', 'panel']

/** A table in Markdown: `head` and each of `rows` a list of cells, the first column to the left, others to the right. */
function table(head, rows) {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const headings = { en: ['set', 'texts', 'figures'], zh: ['文本', '篇数', '数字'] }

/** The table that the readmes repeat: F1 by set and question. */
export function accuracyTable(sets, lang = 'en') {
  const rows = sets.map(({ title, titleZh, texts, observations, scores }) => [
    lang === 'zh' ? titleZh : title,
    texts,
    observations,
    ...questions.map((name) => scores[name].f1.toFixed(1)),
  ])
  return table([...headings[lang], ...questions], rows)
}

/** F1 of every set that was ever recorded, one table a set, one row a version of the parser, the oldest first. */
function historySection(history, sets) {
  const parts = sets.flatMap(({ id, title }) => {
    const rows = history
      .filter(({ sets }) => sets[id])
      .map(({ version, date, sets }) => [
        version,
        date,
        sets[id].figures,
        ...questions.map((name) => sets[id][name].toFixed(1)),
      ])
    return rows.length === 0 ? [] : [`### ${title}\n\n${table(['parser', 'date', 'figures', ...questions], rows)}`]
  })
  return `## By version of the parser\n\nF1 in percent.\n\n${parts.join('\n\n')}`
}

/** docs/accuracy.md: what docs/accuracy.json, docs/accuracy-history.json and the sample read by hand say. */
export function accuracyDocument({ version, sets, reports }, history, sample) {
  const attributes = Object.keys(sets[0].attributes)
  const parts = [
    `# Measured accuracy

Written by \`npm run eval\` and \`npm run chain\`; do not edit. Parser ${version}. F1 in percent, over all figures of a set.

${accuracyTable(sets)}

- **quantity**: the figure is found, with the right value and unit. **tuple**: also measure, bound, period and status.
  **labelled**: also the words it is about. **panel**: figures of catalogue indicators only, also the right indicator.
- The digests were written for this project and were used while the rules were made, so their figures say how well the
  rules fit what they were made on, not how well they do on a text never seen. The same holds for the reports and
  excerpts, which are public documents and not part of this repository.
- The sentences of a digest are plainer than those of a report.
- The parts of full reports were annotated by reading, without the parser, after the rules of 0.1.0 were made: the row of
  0.1.0 below says how well those rules did on texts never seen. The rules from 0.2.0 on have seen them.
- The other parts were annotated in the same way while 0.2.0 was made, and kept from its rules but for two (how far an estimate set
  off with its year reaches). They are the best guess for a text that the parser has never seen.`,
    `## Attributes of figures that were found

${table(
  ['set', ...attributes],
  sets.map(({ title, attributes }) => [title, ...Object.values(attributes).map((rate) => rate.toFixed(1))]),
)}`,
    ...(reports ? [fullReportsSection(reports)] : []),
    ...(sample ? [rejectedSection(sample)] : []),
    historySection(history, sets),
  ]
  return `${parts.join('\n\n')}\n`
}

const read = (name) => readFileSync(join(docs, name), 'utf8')

/** What docs/accuracy.json holds: `{ version, sets, reports }`. */
export const readAccuracy = () => JSON.parse(read('accuracy.json'))

/** What docs/accuracy-history.json holds: `[{ version, date, sets: { id: { figures, quantity, tuple, labelled, panel } } }]`. */
export const readHistory = () => JSON.parse(read('accuracy-history.json'))

/** The table of numbers that were read by hand, or null where there is none. */
export const readSample = () => (existsSync(join(docs, 'rejected-sample.md')) ? read('rejected-sample.md') : null)

/**
 * The history with a row for this version at its end. What was recorded of a version stays, so that there is a before and
 * an after: an error where it has a row already, unless that is to be written `again`.
 */
export function recorded(history, { version, date, sets }, { again = false } = {}) {
  const at = history.findIndex((other) => other.version === version)
  if (at >= 0 && !again)
    throw new Error(`parser ${version} is recorded already: raise parserVersion, or add --again to write its row anew`)
  const row = {
    version,
    date,
    sets: Object.fromEntries(
      sets.map(({ id, observations, scores }) => [
        id,
        { figures: observations, ...Object.fromEntries(questions.map((name) => [name, scores[name].f1])) },
      ]),
    ),
  }
  return at < 0 ? [...history, row] : history.with(at, row)
}

const writeJson = (name, value) => writeFileSync(join(docs, name), `${JSON.stringify(value, null, 2)}\n`)

/**
 * Puts parts in the place of those of docs/accuracy.json and writes docs/accuracy.md. Where a day to `record` is given, the
 * scores are kept in the history as those of this version on that day, see `recorded`.
 */
export function writeAccuracy(parts, { record, again } = {}) {
  const accuracy = { ...readAccuracy(), ...parts }
  const history = record ? recorded(readHistory(), { ...accuracy, date: record }, { again }) : readHistory()
  writeJson('accuracy.json', accuracy)
  writeJson('accuracy-history.json', history)
  writeFileSync(join(docs, 'accuracy.md'), accuracyDocument(accuracy, history, readSample()))
}
