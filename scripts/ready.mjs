/**
 * Makes a clone ready to run: checks Node, installs what is missing, builds what has changed.
 *
 *   node scripts/ready.mjs build      for `npm start`
 *   node scripts/ready.mjs browser    for `npm test`: also a Chromium, and fonts for Chinese
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const oldest = [20, 19]

/** What is wrong with a Node version, or null. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  const fits = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return fits ? null : `Biaochi needs Node ${oldest.join('.')} or newer, and this is ${version}: see https://nodejs.org`
}

/** The lock file's packages, by path under node_modules. */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {}

/**
 * Why node_modules does not hold what the lock file names, or null. Compared by version and not by file time, which a
 * checkout changes without changing anything.
 */
export function installProblem(folder) {
  const installedList = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedList)) return 'nothing is installed yet'
  const installed = packagesOf(installedList)
  for (const [path, wanted] of Object.entries(packagesOf(join(folder, 'package-lock.json')))) {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) continue
    if (wanted.link ? existsSync(join(folder, path)) : installed[path]?.version === wanted.version) continue
    // Packages for other systems stand in the lock file and are rightly absent.
    if (wanted.optional || wanted.devOptional) continue
    return `${path} is not at ${wanted.version ?? 'its place'}`
  }
  return null
}

function run(command, args, options = {}) {
  const windows = process.platform === 'win32'
  return spawnSync(windows ? `${command}.cmd` : command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
  })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

function install() {
  const problem = installProblem(root)
  if (problem !== null) {
    console.error(`[ready] ${problem}: npm ci`)
    // Never `npm install`, which may write to the lock file.
    if (run('npm', ['ci', '--no-audit', '--no-fund']).status !== 0) stop('[ready] npm ci failed: see above')
  }
  if (!existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'biaochi.cmd' : 'biaochi')))
    run('npm', ['rebuild', '@biaochi/api', '--ignore-scripts'], { stdio: 'ignore' })
}

function build() {
  const turbo = join(root, 'node_modules', '.bin', 'turbo')
  const built = run(turbo, ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  })
  if (built.status !== 0) stop(`${built.stdout ?? ''}\n[ready] the build failed: see above`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const door = process.argv[2]
  if (door !== 'build' && door !== 'browser') stop('usage: node scripts/ready.mjs build|browser')
  const problem = nodeProblem(process.versions.node)
  if (problem !== null) stop(problem)
  install()
  build()
  if (door === 'browser') {
    const { ensureChromium, ensureFonts } = await import('./browser.mjs')
    await ensureChromium().catch((error) => stop(`[browser] ${error.message}`))
    ensureFonts()
  }
}
