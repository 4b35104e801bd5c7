/**
 * Runs all that `npm test` promises, under headings, and ends with one line: `N passed, N failed`.
 * A check without a report of its own (types, lint, imports) counts as one.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tally } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/**
 * A fingerprint of ../shared, which some tests read where it is there: turbo's cache sees nothing outside the
 * repository, so a change there must reach it as a variable.
 */
function sharedFingerprint() {
  const folder = join(root, '..', 'shared')
  if (!existsSync(folder)) return 'absent'
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const { size, mtimeMs } = statSync(join(folder, entry))
    hash.update(`${entry} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

const env = {
  ...process.env,
  BIAOCHI_SHARED: sharedFingerprint(),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
}

function run(command, args) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    }).status === 0
  )
}

const turbo = (task, logs = 'new-only') => run(bin('turbo'), ['run', task, '--continue', `--output-logs=${logs}`])

const sum = { passed: 0, failed: 0, skipped: 0 }
const broken = []

function add(name, counts) {
  sum.passed += counts.passed
  sum.failed += counts.failed
  sum.skipped += counts.skipped
  if (counts.failed > 0) broken.push(`${name}${counts.reason ? ` (${counts.reason})` : ''}`)
}

const heading = (title) => console.log(`\n=== ${title}`)

function check(title, ok) {
  heading(title)
  const passed = ok()
  if (passed) console.log('in order')
  add(title, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })
}

/** The workspaces that have an npm script of this name. */
function workspacesWith(script) {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .filter(
      (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts?.[script] !== undefined,
    )
}

/** Runs tests that write one report a folder; a report that is not written anew counts as a failure. */
function suites(title, folders, report, runAll) {
  heading(title)
  if (folders.length === 0) return add(title, { passed: 0, failed: 1, skipped: 0, reason: 'nothing to run' })
  for (const folder of folders) rmSync(join(root, folder, 'reports', report), { force: true })
  const ok = runAll()
  const before = sum.failed
  for (const folder of folders) {
    const counts = tally(join(root, folder, 'reports', report))
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    console.log(`${folder}: ${counts.passed} passed, ${counts.failed} failed${skipped}`)
    add(folder, counts)
  }
  if (!ok && sum.failed === before)
    add(title, { passed: 0, failed: 1, skipped: 0, reason: 'the runner failed though no test did' })
}

check('types', () => turbo('check', 'errors-only'))
check('lint and format', () => run(bin('biome'), ['check', '.']))
check('import direction', () => run(process.execPath, ['scripts/check-imports.mjs']))
suites('unit tests', workspacesWith('test'), 'unit.json', () => turbo('test'))
suites('scripts, documents and links', ['scripts'], 'unit.json', () =>
  run(bin('vitest'), ['run', '--config', 'scripts/vitest.config.mjs', '--reporter=dot', '--reporter=json']),
)
suites('in a real browser', workspacesWith('e2e'), 'e2e.json', () => turbo('e2e'))

heading('result')
for (const name of broken) console.log(`failed: ${name}`)
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed > 0 ? 1 : 0
