import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared/reports')

/** Every text file of a folder, in order of name, without front matter. */
const textsOf = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

const fullReports = existsSync(join(shared, 'national-2023.txt'))

/** One report in full where ../shared is there, otherwise bundled digests of the same length: `{ title, text }`. */
export function oneReport() {
  if (fullReports)
    return {
      title: 'one report in full (State Council 2023)',
      text: readFileSync(join(shared, 'national-2023.txt'), 'utf8'),
    }
  return {
    title: 'bundled digests, one after the other',
    text: textsOf(join(root, 'data/reports'), '.md').join('\n').slice(0, 19_000),
  }
}

/** Paragraphs of running text, headings and titles left out so that many reports make one: of the full reports, or of the digests. */
function paragraphs() {
  const texts = fullReports
    ? [shared, join(shared, 'provincial')].flatMap((folder) => textsOf(folder, '.txt'))
    : textsOf(join(root, 'data/reports'), '.md')
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 60)
}

/** Steps through the paragraphs of all years and places, so that a short text is of the same kind as a long one. */
const stride = 7919

/** A report of about this many bytes in UTF-8: a title, then paragraphs of others, from the first again where they run out. */
export function reportOf(bytes, among = paragraphs()) {
  const parts = ['济南市2023年政府工作报告\n\n一、2022年工作回顾\n']
  let size = Buffer.byteLength(parts[0])
  for (let at = 0; size < bytes; at += 1) {
    const part = `${among[(at * stride) % among.length]}\n`
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}
