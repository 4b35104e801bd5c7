import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')

/** Annotations of ../shared, with the folders in which a text of the same name may lie. */
const outside = {
  gold: join(shared, 'gold'),
  texts: [join(shared, 'reports'), join(shared, 'reports/excerpts')],
  bundled: false,
}

/** Annotated texts: the folder of the annotations, the folders of the texts, and which of the annotations are meant. */
const sets = [
  {
    id: 'digests',
    title: 'bundled digests',
    titleZh: '自带的摘编',
    gold: join(root, 'data/gold'),
    texts: [join(root, 'data/reports')],
    bundled: true,
    has: () => true,
  },
  {
    id: 'jinan',
    title: 'Jinan 2023, a saved web page',
    titleZh: '济南 2023，存下的网页',
    ...outside,
    has: (name) => name === 'jinan-2023',
  },
  {
    id: 'national',
    title: 'State Council 2023, in full',
    titleZh: '国务院 2023，全文',
    ...outside,
    has: (name) => name === 'national-2023',
  },
  {
    id: 'excerpts',
    title: 'excerpts of provincial reports',
    titleZh: '省级报告节选',
    ...outside,
    has: (name) => name !== 'jinan-2023' && name !== 'national-2023',
  },
  {
    id: 'reports',
    title: 'parts of full reports',
    titleZh: '报告全文中的片段',
    gold: join(root, 'data/gold-reports'),
    texts: [join(shared, 'reports')],
    bundled: false,
    has: () => true,
  },
  {
    id: 'fresh',
    title: 'other parts, kept from the rules',
    titleZh: '另外的片段，规则未见',
    gold: join(root, 'data/gold-fresh'),
    texts: [join(shared, 'reports')],
    bundled: false,
    has: () => true,
  },
]

/** Whether the texts of ../shared are at hand, and with them every set. */
export const everySet = existsSync(outside.gold) && existsSync(join(shared, 'reports'))

const readRows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** Which file was annotated, and which stretches of it, where a set says so in its ranges.json: `{ name: { text, ranges } }`. */
function rangesOf(gold) {
  const path = join(gold, 'ranges.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function textOf(name, files, folders) {
  for (const folder of folders)
    for (const file of files) {
      const path = join(folder, file)
      if (existsSync(path)) return readFileSync(path, 'utf8')
    }
  throw new Error(`no text for the annotations ${name}.jsonl in ${folders.join(', ')}`)
}

/** The annotated files of a set: `[{ name, text, gold, ranges }]`, `ranges` undefined where the whole text is annotated. */
export function filesOf({ gold, texts, has }) {
  const parts = rangesOf(gold)
  return readdirSync(gold)
    .filter((file) => file.endsWith('.jsonl') && has(basename(file, '.jsonl')))
    .sort()
    .map((file) => {
      const name = basename(file, '.jsonl')
      const { text, ranges } = parts[name] ?? {}
      const rows = readRows(join(gold, file))
      const stray = ranges && rows.find(({ start }) => !ranges.some(([from, to]) => start >= from && start < to))
      if (stray) throw new Error(`${file}: the annotation at ${stray.start} lies outside the ranges of ranges.json`)
      return { name, text: textOf(name, text ? [text] : [`${name}.md`, `${name}.txt`], texts), gold: rows, ranges }
    })
}

/**
 * The gold sets at hand: the bundled digests always, the others where ../shared is there.
 * Each is `{ id, title, titleZh, bundled, files }`, see `filesOf`.
 */
export function goldSets() {
  return sets
    .filter(({ gold, texts }) => existsSync(gold) && existsSync(texts[0]))
    .map((set) => ({
      id: set.id,
      title: set.title,
      titleZh: set.titleZh,
      bundled: set.bundled,
      files: filesOf(set),
    }))
    .filter(({ files }) => files.length > 0)
}
