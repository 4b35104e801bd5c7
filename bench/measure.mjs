import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The middle of a list of numbers; of an even number of them the higher of the two. */
export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** One call: milliseconds, and what was found. */
export function timed(read, text) {
  const start = performance.now()
  const found = read(text)
  return { time: performance.now() - start, found }
}

/**
 * Warm times of some readers on one text, `{ median, least, found }` in their order. The readers take turns, so that a
 * busy moment falls on all of them; `warmUp` rounds before the `rounds` that count are not counted.
 */
export function inTurns(reads, text, { rounds, warmUp }) {
  const runs = reads.map(() => [])
  for (let round = -warmUp; round < rounds; round += 1)
    for (const [at, read] of reads.entries()) {
      const run = timed(read, text)
      if (round >= 0) runs[at].push(run)
    }
  return runs.map((list) => {
    const times = list.map(({ time }) => time)
    return { median: median(times), least: Math.min(...times), found: list[0].found }
  })
}

/** Runs a script of this folder in a process of its own; what it prints is JSON. */
export function inChild(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}
