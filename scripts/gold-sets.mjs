import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')

const outside = {
  gold: join(shared, 'gold'),
  texts: [join(shared, 'reports'), join(shared, 'reports/excerpts')],
  bundled: false,
}

/** Annotated texts: the folder of the annotations, the folders in which a text of the same name may lie, and which are meant. */
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
]

/** How many sets there are where ../shared is at hand. */
export const setCount = sets.length

const readRows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

function textOf(name, folders) {
  for (const folder of folders)
    for (const ending of ['md', 'txt']) {
      const path = join(folder, `${name}.${ending}`)
      if (existsSync(path)) return readFileSync(path, 'utf8')
    }
  throw new Error(`no text for the annotations ${name}.jsonl in ${folders.join(', ')}`)
}

/**
 * The gold sets at hand: the bundled digests always, those of ../shared where it is there.
 * Each is `{ id, title, titleZh, bundled, files: [{ name, text, gold }] }`.
 */
export function goldSets() {
  return sets
    .filter(({ gold }) => existsSync(gold))
    .map(({ id, title, titleZh, gold, texts, bundled, has }) => ({
      id,
      title,
      titleZh,
      bundled,
      files: readdirSync(gold)
        .filter((file) => file.endsWith('.jsonl') && has(basename(file, '.jsonl')))
        .sort()
        .map((file) => {
          const name = basename(file, '.jsonl')
          return { name, text: textOf(name, texts), gold: readRows(join(gold, file)) }
        }),
    }))
}
