/**
 * Times the whole parse beside a peer that reads bare numbers only, in one process and on the same text.
 *
 *   npm run bench      prints, and writes bench/results.md
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import numbers from '@microsoft/recognizers-text-number'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'packages/parser/dist/index.js')
if (!existsSync(built)) {
  console.error('the parser is not built: run `npm run build` first')
  process.exit(1)
}
const { parse } = await import(pathToFileURL(built).href)

/** The bundled digests as one document: the front matter of the first, then bodies up to `length` characters. */
function digestText(length) {
  const folder = join(root, 'data/reports')
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const bodies = texts.map((text, at) => (at === 0 ? text : text.replace(/^---\n[\s\S]*?\n---\n/, '')))
  return bodies.join('\n').slice(0, length)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const readers = {
  'Biaochi, whole parse': (text) => parse(text).observations.length,
  'Recognizers-Text, bare numbers': (text) => numbers.recognizeNumber(text, numbers.Culture.Chinese).length,
  'Intl.Segmenter, words': (text) => [...segmenter.segment(text)].length,
}

function once(read, text) {
  const start = performance.now()
  const found = read(text)
  return { time: performance.now() - start, found }
}

/** Median and minimum in milliseconds; the readers take turns, so that a busy moment falls on all of them. */
function measure(text, rounds = 15) {
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]))
  const found = {}
  for (let round = -3; round < rounds; round += 1)
    for (const [name, read] of Object.entries(readers)) {
      const run = once(read, text)
      found[name] = run.found
      if (round >= 0) times[name].push(run.time)
    }
  return Object.entries(times).map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b)
    return { name, median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], found: found[name] }
  })
}

const lines = []
const say = (line = '') => {
  console.log(line)
  lines.push(line)
}

say('# Benchmarks')
say()
say(
  `Written by \`npm run bench\`; do not edit. Node ${process.versions.node}, ${cpus().length} cores; median of 15 rounds in one process, readers in turns.`,
)
say('The peer finds bare numbers; Biaochi finds them with unit, measure, hedge, period, status and indicator.')

const texts = [['bundled digests, one after the other', digestText(20_000)]]
for (const [title, name] of [
  ['a work report saved from the web', 'jinan-2023.txt'],
  ['a work report in full', 'national-2023.txt'],
]) {
  const path = join(root, '../shared/reports', name)
  if (existsSync(path)) texts.push([title, readFileSync(path, 'utf8')])
}
for (const [title, text] of texts) {
  const results = measure(text)
  const own = results[0]
  say()
  say(`## ${title} (${text.length} characters)`)
  say()
  say('| reader | median ms | least ms | found | its time over Biaochi’s |')
  say('| --- | ---: | ---: | ---: | ---: |')
  for (const { name, median, least, found } of results)
    say(`| ${name} | ${median.toFixed(2)} | ${least.toFixed(2)} | ${found} | ${(median / own.median).toFixed(2)} |`)
}

say()
say('## Growth with length')
say()
say('| characters | median ms | µs a character |')
say('| ---: | ---: | ---: |')
for (const length of [10_000, 20_000, 40_000, 80_000]) {
  const text = digestText(length)
  const times = Array.from({ length: 9 }, () => once(readers['Biaochi, whole parse'], text).time).sort((a, b) => a - b)
  say(`| ${text.length} | ${times[4].toFixed(2)} | ${((times[4] * 1000) / text.length).toFixed(2)} |`)
}
writeFileSync(join(root, 'bench/results.md'), `${lines.join('\n')}\n`)
