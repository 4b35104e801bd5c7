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

/** docs/catalogue.md: every indicator by category, with definition and wordings. */
export function catalogueDocument({ catalogue, categories, unitName }) {
  const parts = categories.map(({ id, zh, en }) => {
    const rows = catalogue
      .filter((indicator) => indicator.category === id)
      .map(
        ({ id: key, zh: name, en: english, unit, definition, aliases }) =>
          `| \`${key}\` | **${cell(name)}**<br>${cell(english)} | ${cell(unitName(unit, 'zh'))} | ${cell(definition.zh)}<br>${cell(definition.en)} | ${cell(aliases.join('、'))} |`,
      )
    return `## ${zh} ${en}\n\n| id | name | unit | definition | also worded |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# The catalogue 指标目录

Written by \`npm run docs\` from \`packages/schema/src/catalogue\`; do not edit. ${catalogue.length} indicators in ${categories.length} categories.
The unit is that of a level; growth is in percent, change in percentage points or the unit itself.

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
