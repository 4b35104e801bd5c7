/**
 * Writes what the documents repeat of the data: docs/catalogue.md, and the accuracy tables of the readmes.
 *
 *   npm run docs      after a change of the catalogue, or after `npm run eval`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { accuracyTable, readAccuracy } from './accuracy.mjs'
import { builtSchema } from './built.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')

/** Text in a table cell. */
const cell = (text) => text.replaceAll('|', '\\|')

const signs = { more: '↑', less: '↓', neither: '–' }

/** A plausible range in Chinese: the levels, and under them the yearly growth. */
function rangeText({ unit, range }, formatValue) {
  const written = (value, of) => formatValue({ value, upper: null, unit: of, bound: 'eq', measure: 'level' }, 'zh')
  const between = ([low, high], of) => `${written(low, of)} … ${written(high, of)}`
  const growth = range.growth === null ? '' : `<br>增长 ${between(range.growth, '%')}`
  return `${between(range.level, unit)}${growth}`
}

/** One indicator as a row of its category's table. */
function indicatorRow(indicator, { unitName, formatValue }) {
  const { id, zh, en, unit, better, definition, predecessors, annotated, aliases } = indicator
  const earlier = predecessors.map((before) => `<br>before: \`${before}\``).join('')
  const cells = [
    `\`${id}\`${annotated ? '' : ' ◇'}${earlier}`,
    `**${zh}**<br>${en}`,
    unitName(unit, 'zh'),
    signs[better],
    rangeText(indicator, formatValue),
    `${definition.zh}<br>${definition.en}`,
    aliases.join('、'),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

/** docs/catalogue.md: every indicator by category, with what is plausible, definition and wordings. */
export function catalogueDocument(schema) {
  const { catalogue, categories } = schema
  const parts = categories.map(({ id, zh, en }) => {
    const rows = catalogue.filter(({ category }) => category === id).map((indicator) => indicatorRow(indicator, schema))
    return `## ${zh} ${en}\n\n| id | name | unit | better | plausible | definition | also worded |\n| --- | --- | --- | :-: | --- | --- | --- |\n${rows.join('\n')}`
  })
  const annotated = catalogue.filter((indicator) => indicator.annotated).length
  return `# The catalogue 指标目录

Written by \`npm run docs\` from \`packages/schema/src/catalogue\`; do not edit. ${catalogue.length} indicators in ${categories.length} categories.

- The unit is that of a level; growth is in percent, change in percentage points or the unit itself.
- Better: ↑ more, ↓ less, – neither, as with prices or spending.
- Plausible: a level of anything from a county to the nation, and its growth in a year where it is not told in percent itself.
- Before: the indicator that was told in its place until the statistics changed their concept; not the same series.
- ◇: added to the ${annotated} of the first list. The annotated texts do not tell it from others, so [accuracy](accuracy.md) says
  nothing of it, and a printed record has its id in \`catalogue\` only.
- How much of what reports sum up the catalogue covers: \`npm run coverage\`.

${parts.join('\n\n')}
`
}

/** A document with the lines between its markers replaced: <!-- name --> … <!-- /name -->. */
export function filled(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from < 0 || to < from) throw new Error(`missing markers ${open} … ${close}`)
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`
}

/** Every generated document with its text, by path. Needs the schema to be built. */
export async function generatedDocuments() {
  const accuracy = readAccuracy().sets
  return {
    'docs/catalogue.md': catalogueDocument(await builtSchema()),
    'README.md': filled(read('README.md'), 'accuracy', accuracyTable(accuracy)),
    'README.zh-CN.md': filled(read('README.zh-CN.md'), 'accuracy', accuracyTable(accuracy, 'zh')),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(await generatedDocuments())) writeFileSync(join(root, path), text)
