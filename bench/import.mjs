/**
 * Imports a thousand full reports into a new SQLite file by the command, and says pace and peak memory; then stores the
 * same again from parsed texts alone.
 *
 *   npm run bench:store
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReport, storeRead } from '../apps/api/dist/import/import-report.js'
import { openDatabase } from '../apps/api/dist/storage/database.js'
import { migrate } from '../apps/api/dist/storage/migrate.js'
import { cities } from './store/generate.mjs'
import { residentOf } from './store/servers.mjs'
import { oneReport } from './texts.mjs'

const reports = 1_000
const toStore = 200

const { title, text } = oneReport()
/** The report as that of another city and year: no two texts are the same. */
const made = (at) =>
  `---\ncode: ${cities[at % cities.length]}\nreport: ${2010 + Math.floor(at / cities.length)}\ntitle: "政府工作报告 ${at}"\n---\n\n${text}`

const folder = mkdtempSync(join(tmpdir(), 'biaochi-bench-'))

/** Runs the command, and samples its memory. */
async function imported() {
  const bin = fileURLToPath(new URL('../apps/api/bin/biaochi.js', import.meta.url))
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'imported.sqlite')}` }
  const child = spawn(process.execPath, [bin, 'import', join(folder, 'reports'), '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [said, peak] = ['', 0]
  child.stdout.on('data', (part) => {
    said = (said + part).slice(-1_000)
  })
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid))
  }, 200)
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  return { ...JSON.parse(said.trimEnd().split('\n').at(-1)).summary, peak }
}

async function stored() {
  const db = openDatabase({ engine: 'sqlite', file: join(folder, 'stored.sqlite'), namedBy: 'bench' })
  await migrate(db)
  const read = []
  for (let at = 0; at < toStore; at++) read.push(await readReport(db, { text: made(at) }))
  const start = performance.now()
  for (const one of read) await storeRead(db, one)
  const time = (performance.now() - start) / 1_000
  await db.destroy()
  return toStore / time
}

try {
  mkdirSync(join(folder, 'reports'))
  for (let at = 0; at < reports; at++)
    writeFileSync(join(folder, 'reports', `${String(at).padStart(4, '0')}.txt`), made(at))
  console.log(
    `${title}, ${text.length} characters; Node ${process.versions.node}, ${cpus().length} cores, load average ${loadavg()[0].toFixed(1)}`,
  )
  const { imported: done, observations, seconds, peak } = await imported()
  console.log(
    `parsed and imported: ${done} reports, ${observations} observations, ${(done / seconds).toFixed(0)} reports a second; peak memory ${peak.toFixed(0)} MB (aim: under 500)`,
  )
  console.log(`stored from parsed text: ${(await stored()).toFixed(0)} reports a second (aim: 200)`)
} finally {
  rmSync(folder, { recursive: true })
}
