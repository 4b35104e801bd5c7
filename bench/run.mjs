/**
 * Times the whole parse beside peers on one report, and shows how time and memory grow with the text.
 *
 *   npm run bench [-- --quick]      prints, and writes bench/results.md
 *
 * --quick leaves out the peer that takes half a minute a call, and writes nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inChild, inTurns, median } from './measure.mjs'
import { readerOf, readers } from './readers.mjs'
import { oneReport, reportOf } from './texts.mjs'

const quick = process.argv.includes('--quick')
const rounds = 15
const warmUp = 100
const freshProcesses = 5
const slowCalls = 3
const sizes = [10_000, 100_000, 1_000_000, 10_000_000]

const folder = mkdtempSync(join(tmpdir(), 'biaochi-bench-'))
const lines = []
const say = (line = '') => {
  console.log(line)
  lines.push(line)
}
const ms = (time) => time.toFixed(time < 1 ? 3 : time < 100 ? 2 : 0)

function keep(name, text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Warm and cold times of every reader on one text. */
async function beside(text) {
  const path = keep('report.txt', text)
  const fast = readers.filter(({ slow }) => !slow)
  const warm = inTurns(await Promise.all(fast.map(({ load }) => load())), text, { rounds, warmUp })
  const cold = ({ id }) =>
    median(Array.from({ length: freshProcesses }, () => inChild('first-calls.mjs', id, path, '1')[0].time))
  const results = fast.map((reader, at) => ({ ...reader, ...warm[at], first: cold(reader) }))
  if (quick) return results
  for (const reader of readers.filter(({ slow }) => slow)) {
    const [first, ...rest] = inChild('first-calls.mjs', reader.id, path, String(slowCalls))
    const times = rest.map(({ time }) => time)
    results.push({ ...reader, first: first.time, median: median(times), least: Math.min(...times), found: first.found })
  }
  return results
}

/** A ratio, with as many digits as say something. */
const ratio = (part, whole) => (part / whole).toPrecision(3)

async function peers() {
  const { title, text } = oneReport()
  const results = await beside(text)
  const [own] = results
  say(`## Beside peers: ${title}, ${text.length} characters`)
  say()
  say('| reader | found | warm: median ms | least ms | over ours | cold: first call ms | over ours |')
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { title, found, median, least, first } of results)
    say(
      `| ${title} | ${found} | ${ms(median)} | ${ms(least)} | ${ratio(median, own.median)} | ${ms(first)} | ${ratio(first, own.first)} |`,
    )
  const numbers = results.find(({ id }) => id === 'numbers')
  say()
  say(
    `Whole parse over bare numbers: ${ratio(own.median, numbers.median)} warm, ${ratio(own.first, numbers.first)} cold (aim: 0.1).`,
  )
  say()
  say(
    `Warm: median of ${rounds} rounds in one process after ${warmUp} that are not counted, readers in turns. Cold: the first call in a`,
  )
  say(
    `fresh process, its modules loaded; median of ${freshProcesses} processes. Numbers with units: ${slowCalls} calls in one fresh process,`,
  )
  say('the first cold, the others warm; currency, dimension, age and temperature together, which is all it has.')
}

async function growth() {
  const read = await readerOf('biaochi').load()
  // hot code for every length, or the short texts would be those that pay for compiling it
  read(reportOf(1_000_000))
  say()
  say('## Growth with length')
  say()
  say('| bytes in UTF-8 | characters | found | median ms | µs a character |')
  say('| ---: | ---: | ---: | ---: | ---: |')
  for (const size of sizes) {
    const text = reportOf(size)
    const [{ median, found }] = inTurns([read], text, size < 1e6 ? { rounds, warmUp } : { rounds: 3, warmUp: 1 })
    const each = (median * 1000) / text.length
    say(`| ${Buffer.byteLength(text)} | ${text.length} | ${found} | ${ms(median)} | ${each.toFixed(2)} |`)
  }
}

function memory() {
  const text = reportOf(sizes.at(-1))
  const bytes = Buffer.byteLength(text)
  const { before, peak, found } = inChild('peak-memory.mjs', keep('long.txt', text))
  const mega = (size) => `${(size / 1e6).toFixed(0)} MB`
  say()
  say('## Memory')
  say()
  say(
    `${mega(bytes)} of text, ${found} observations, in a fresh process: resident ${mega(before)} before it is read, ${mega(peak)} at the peak:`,
  )
  say(`**${((peak - before) / bytes).toFixed(1)} times the text** (aim: under 20).`)
}

try {
  say('# Benchmarks')
  say()
  say(`Written by \`npm run bench\`; do not edit. Node ${process.versions.node}, ${cpus().length} cores.`)
  say('The peers find numbers or words; Biaochi finds figures with unit, measure, hedge, period, status and indicator.')
  say()
  await peers()
  await growth()
  memory()
} finally {
  rmSync(folder, { recursive: true })
}
if (!quick) writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), `${lines.join('\n')}\n`)
