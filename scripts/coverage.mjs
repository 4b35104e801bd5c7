/**
 * Asks of the summaries of every report at hand what share of their figures the catalogue knows, and which names it
 * does not know come most often: what to add to the catalogue.
 *
 *   npm run coverage [-- --top N] [--fields]
 *
 * --top prints so many names; --fields those of the paragraphs after the summary, too.
 *
 * Reads the bundled digests and, where it is there, the full reports of ../shared/reports, whose texts are no part of
 * this repository: only counts and names go to the terminal.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { builtParser, builtSchema } from './built.mjs'
import { fullReports } from './chain/full-reports.mjs'
import { summariesOf } from './summaries.mjs'

const bundled = fileURLToPath(new URL('../data/reports', import.meta.url))

/** The bundled digests, `{ set, name, text }`. */
const digests = () =>
  readdirSync(bundled)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ set: 'digests', name: basename(file, '.md'), text: readFileSync(join(bundled, file), 'utf8') }))

/** Every figure of the summaries of some texts: `{ set, part, decade, label, indicator, measure }`. */
export function summaryFigures(files, parse) {
  return files.flatMap(({ set, text }) => {
    const result = parse(text)
    const decade = result.report.year === null ? null : Math.floor(result.report.year / 10) * 10
    const parts = summariesOf(text, result)
    return Object.entries(parts).flatMap(([part, paragraphs]) =>
      paragraphs.flatMap(({ figures }) =>
        figures.map(({ label, indicator, measure }) => ({ set, part, decade, label, indicator, measure })),
      ),
    )
  })
}

/** How many figures there are, how many have an indicator, and how many one of those that texts are annotated with. */
export const covered = (figures, indicatorById) => ({
  figures: figures.length,
  linked: figures.filter(({ indicator }) => indicator !== null).length,
  annotated: figures.filter(({ indicator }) => indicatorById(indicator)?.annotated).length,
})

/** The labels without an indicator, most frequent first: `{ label, count, decades }`, `decades` a count by decade. */
export function unlinkedLabels(figures) {
  const byLabel = new Map()
  for (const { label, decade } of figures.filter(({ indicator }) => indicator === null)) {
    const row = byLabel.get(label) ?? { label, count: 0, decades: {} }
    row.count += 1
    row.decades[decade] = (row.decades[decade] ?? 0) + 1
    byLabel.set(label, row)
  }
  return [...byLabel.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}

const percent = (part, whole) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`)

/** The rows of the table: what is counted together. */
const counted = [
  { name: 'review', parts: ['review'] },
  { name: 'target', parts: ['target'] },
  { name: 'summaries', parts: ['review', 'target'] },
  { name: 'fields', parts: ['fields'] },
]

function print(figures, indicatorById, parts, top) {
  console.log(`${''.padEnd(22)}figures  catalogue  its annotated part`)
  const sets = [...new Set(figures.map(({ set }) => set))]
  for (const set of [...sets, 'all'])
    for (const { name, parts: within } of counted) {
      const some = figures.filter((one) => (set === 'all' || one.set === set) && within.includes(one.part))
      const { figures: count, linked, annotated } = covered(some, indicatorById)
      const shares = `${percent(linked, count).padStart(9)}  ${percent(annotated, count)}`
      console.log(`${set.padEnd(12)}${name.padEnd(10)}${String(count).padStart(7)}  ${shares}`)
    }
  console.log(`\nnames without an indicator in ${parts.join(', ')}`)
  for (const { label, count, decades } of unlinkedLabels(figures.filter(({ part }) => parts.includes(part))).slice(
    0,
    top,
  )) {
    const spread = Object.entries(decades).map(([decade, some]) => `${decade}s ${some}`)
    console.log(`${String(count).padStart(5)}  ${label === '' ? '(no name)' : label}  (${spread.join(', ')})`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { top: { type: 'string', default: '100' }, fields: { type: 'boolean', default: false } },
  })
  const { regions, indicatorById } = await builtSchema()
  const full = fullReports(regions).map((file) => ({
    ...file,
    set: file.place === 'national' ? 'national' : 'provincial',
  }))
  if (full.length === 0) console.error('../shared/reports is not there: the bundled digests only')
  const figures = summaryFigures([...digests(), ...full], (await builtParser()).parse)
  print(figures, indicatorById, ['review', 'target', ...(values.fields ? ['fields'] : [])], Number(values.top))
}
