/**
 * Takes pictures of every view, light and dark, on a desktop and on a phone, and writes docs/gallery.md.
 *
 *   npm run build && npm run gallery
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { chromium } = createRequire(join(root, 'apps/web/package.json'))('playwright-core')
const port = 4390
const address = `http://127.0.0.1:${port}`

/** The views, each at a question of the bundled data. `{report}` is the id of a stored report. */
const views = [
  { id: 'start', title: 'Start', path: '/' },
  { id: 'compare', title: 'Compare', path: '/compare?indicator=trade_total&measure=growth&year=2022' },
  { id: 'trend', title: 'Trend', path: '/trend?indicator=budget_revenue&measure=level&cities=370100,370200,330100' },
  { id: 'matrix', title: 'Matrix', path: '/matrix?indicator=gdp&measure=growth' },
  { id: 'targets', title: 'Targets', path: '/targets?indicator=gdp&measure=growth&year=2022' },
  { id: 'city', title: 'City', path: '/city?city=370100' },
  { id: 'reports', title: 'Reports', path: '/reports' },
  { id: 'report', title: 'Report', path: '/report/{report}' },
  { id: 'import', title: 'Import', path: '/import' },
  { id: 'data', title: 'Data', path: '/data?indicator=gdp' },
  { id: 'about', title: 'About the figures', path: '/about' },
]
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
const themes = ['light', 'dark']

async function served(work) {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-gallery-'))
  const server = spawn(
    process.execPath,
    ['apps/api/dist/cli/main.js', 'serve', '--import', 'data/reports', 'data/panels'],
    {
      cwd: root,
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: `file:${join(folder, 'gallery.sqlite')}`,
      },
      stdio: 'ignore',
    },
  )
  try {
    for (let tries = 0; !(await isReady()); tries++) {
      if (tries > 400 || server.exitCode !== null) throw new Error('the server did not start: run npm run build first')
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    await work()
  } finally {
    const gone = once(server, 'exit')
    if (server.exitCode === null && server.kill('SIGTERM')) await gone
    rmSync(folder, { recursive: true, force: true })
  }
}

const isReady = () =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** A report of Jinan, which most readers of the documents will have seen. */
async function someReport() {
  const answer = await (await fetch(`${address}/api/v1/reports.json?region=370100&year=2023`)).json()
  const [first] = answer.reports ?? answer.data ?? answer
  return first.id
}

async function takePictures() {
  const report = await someReport()
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  try {
    for (const [size, viewport] of Object.entries(sizes))
      for (const colorScheme of themes) {
        const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' })
        const page = await context.newPage()
        for (const { id, path } of views) {
          await page.goto(`${address}${path.replace('{report}', report)}`)
          await page.waitForLoadState('networkidle')
          await page.waitForSelector('main :is(svg, table, article, section, form, p)')
          await page.screenshot({ path: picture(id, size, colorScheme), type: 'jpeg', quality: 72 })
        }
        await context.close()
      }
  } finally {
    await browser.close()
  }
}

const nameOf = (id, size, theme) => `gallery/${id}-${size}-${theme}.jpg`
const picture = (id, size, theme) => join(root, 'docs/images', nameOf(id, size, theme))

function writePage() {
  const row = (id, size) =>
    `| ${themes.map((theme) => `![${id}, ${size}, ${theme}](images/${nameOf(id, size, theme)})`).join(' | ')} |`
  const table = ({ id }, size) => [`| ${themes.join(' | ')} |`, '| --- | --- |', row(id, size)].join('\n')
  const sections = views.map((view) =>
    [`## ${view.title}`, ...Object.keys(sizes).map((size) => table(view, size))].join('\n\n'),
  )
  const head = '# Gallery\n\nWritten by `npm run gallery` from the bundled data; do not edit.'
  writeFileSync(join(root, 'docs/gallery.md'), `${[head, ...sections].join('\n\n')}\n`)
}

mkdirSync(join(root, 'docs/images/gallery'), { recursive: true })
await served(takePictures)
writePage()
