/**
 * Times the built dashboard in a real Chromium: the trend of 300 cities over 20 years (first paint, hover), the switch to
 * another indicator on warm data, and LCP and INP on a CPU slowed down four times.
 *
 *   node bench/dashboard.mjs      prints, and writes bench/dashboard.md; wants `npm run build` and a Chromium (see npm test)
 *
 * The server, its reports and the chosen cities are the real ones; the 300 other cities of the first part are made up, as the
 * bundled reports are of 40.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { median } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = 7
const cities = 300
const years = 20
const slowdown = 4
const trend = '/trend?indicator=gdp&measure=level&cities=320500,510100,320100,370100'

/** Quiet lines of made-up cities, in the form of `compare.trend`. */
export function madeUpLines(count, length) {
  return Array.from({ length: count }, (_, city) => ({
    region: String(110000 + city * 100),
    years: Array.from({ length }, (_, at) => 2006 + at),
    values: Array.from(
      { length },
      (_, at) => 1e11 * (1 + (city % 60) / 3) * 1.08 ** at * (1 + 0.05 * Math.sin(city + at)),
    ),
  }))
}

/** A batched answer of tRPC with the quiet lines of each `compare.trend` in it replaced. */
export function withLines(address, answers, lines) {
  const procedures = new URL(address).pathname.split('/trpc/')[1]?.split(',') ?? []
  return answers.map((answer, index) =>
    procedures[index] === 'compare.trend' && answer.result
      ? { ...answer, result: { ...answer.result, data: { ...answer.result.data, others: lines } } }
      : answer,
  )
}

function chromiumPath() {
  const cache = join(root, '.cache', 'chromium.json')
  const path = process.env.BIAOCHI_CHROMIUM ?? (existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')).path : null)
  if (!path) throw new Error('No Chromium is known. Run: node scripts/ready.mjs browser')
  return path
}

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-bench-'))
  const port = 4800 + Math.floor(Math.random() * 400)
  const server = spawn(process.execPath, ['apps/api/dist/cli/main.js', 'serve', '--import', 'data/reports'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${join(folder, 'bench.sqlite')}`,
    },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 240; tries += 1) {
    if (
      await fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return {
    url,
    stop() {
      server.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Notes in the page when answers have been read, and offers the time of the next paint. */
function instrument() {
  window.answeredAt = 0
  const { json } = Response.prototype
  Response.prototype.json = async function read() {
    const value = await json.call(this)
    if (this.url.includes('compare.trend')) window.answeredAt = performance.now()
    return value
  }
  // A message after a frame's callback arrives when the frame has been handed to the screen.
  window.painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      }),
    )
}

/** First paint: from the answer in the page to the lines and marks on screen. */
async function firstPaint(browser, url, lines) {
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
    await page.addInitScript(instrument)
    await page.addInitScript(() => {
      window.firstPaint = new Promise((resolve) => {
        const observer = new MutationObserver(async () => {
          if (!document.querySelector('.plot .mark') || !document.querySelector('.bg')) return
          observer.disconnect()
          const at = await window.painted()
          resolve(at - window.answeredAt)
        })
        observer.observe(document, { childList: true, subtree: true })
      })
    })
    await page.route('**/trpc/**', async (route) => {
      const response = await route.fetch()
      const answers = await response.json()
      await route.fulfill({ response, json: withLines(route.request().url(), answers, lines) })
    })
    await page.goto(url + trend)
    times.push(await page.evaluate(() => window.firstPaint))
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    if (round === rounds - 1) return { times, page }
    await page.close()
  }
}

/** Hover: the times between frames while the pointer moves; a readout that takes too long drops one. */
async function hover(page) {
  const box = await page.locator('.plot').boundingBox()
  await page.evaluate(() => {
    window.frames = []
    let last = performance.now()
    const frame = (now) => {
      window.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(box.x + 120 + step * 17, box.y + 200 + (step % 7) * 20)
    await page.waitForTimeout(34)
  }
  return page.evaluate(() => window.frames.slice(5))
}

/** Switch of indicator and back, data warm: from the key that chooses to the new title on screen. */
async function switches(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.addInitScript(instrument)
  await page.goto(`${url}/compare?indicator=gdp&measure=growth&year=2022`)
  await page.locator('ol.rows a').first().waitFor()
  const times = []
  for (let round = 0; round < rounds + 3; round += 1) {
    await page.locator('button.field').first().click()
    await page.locator('.search input').fill(round % 2 ? 'gdp' : 'trade_total')
    await page.locator('[role="option"]').first().waitFor()
    await page.evaluate(() => {
      const before = document.querySelector('ol.rows')?.textContent
      window.switched = new Promise((resolve) => {
        let from = 0
        addEventListener(
          'keydown',
          () => {
            from = performance.now()
          },
          { once: true, capture: true },
        )
        const observer = new MutationObserver(async () => {
          if (document.querySelector('ol.rows')?.textContent === before) return
          observer.disconnect()
          resolve((await window.painted()) - from)
        })
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
      })
    })
    await page.keyboard.press('Enter')
    const time = await page.evaluate(() => window.switched)
    // The first three bring data and scripts.
    if (round >= 3) times.push(time)
  }
  await page.close()
  return times
}

/** LCP of a view and the worst interaction in it, on a slowed CPU. */
async function slowed(browser, url, path, interact) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    window.lcp = 0
    window.inp = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.lcp = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) window.inp = Math.max(window.inp, entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  })
  await page.goto(url + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  const lcp = await page.evaluate(() => window.lcp)
  await interact(page)
  await page.waitForTimeout(800)
  const inp = await page.evaluate(() => window.inp)
  await context.close()
  return { lcp, inp }
}

const views = [
  [
    'the start',
    '/',
    async (page) => {
      await page.locator('.find input').click()
      await page.keyboard.type('jinan', { delay: 120 })
    },
  ],
  [
    'Compare',
    '/compare?indicator=gdp&measure=growth&year=2022',
    async (page) => {
      await page.locator('ol.rows a').nth(2).click()
      await page.waitForTimeout(600)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      await page.locator('.seg button').nth(1).click()
      await page.waitForTimeout(600)
      await page.locator('[role="slider"]').focus()
      await page.keyboard.press('ArrowLeft')
    },
  ],
  [
    'Trend',
    trend,
    async (page) => {
      await page.locator('.mark').nth(8).click()
      await page.waitForTimeout(600)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Escape')
      await page.locator('.checks input').first().click()
    },
  ],
]

async function main() {
  const server = await startServer()
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
  })
  const lines = []
  const say = (line = '') => {
    console.log(line)
    lines.push(line)
  }
  const ms = (time) => time.toFixed(0)
  try {
    say('# The dashboard, timed')
    say()
    say(
      `Written by \`node bench/dashboard.mjs\`; do not edit. Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores, headless, no GPU.`,
    )
    say()
    say('| what | aim | median ms | worst ms |')
    say('| --- | ---: | ---: | ---: |')
    const { times, page } = await firstPaint(browser, server.url, madeUpLines(cities, years))
    const row = (what, aim, all) => say(`| ${what} | ${aim} | ${ms(median(all))} | ${ms(Math.max(...all))} |`)
    row(`trend of ${cities} cities over ${years} years, from answer to paint`, 'under 150', times)
    row('hover over it, from frame to frame', 'one frame, 17', await hover(page))
    await page.close()
    row('switch of indicator on warm data, from key to paint', 'under 100', await switches(browser, server.url))
    say()
    say(
      `On a CPU slowed down ${slowdown} times; LCP to stay within 1500 ms, INP (the worst interaction) within 200 ms:`,
    )
    say()
    say('| view | LCP ms | INP ms |')
    say('| --- | ---: | ---: |')
    for (const [name, path, interact] of views) {
      const { lcp, inp } = await slowed(browser, server.url, path, interact)
      say(`| ${name} | ${ms(lcp)} | ${ms(inp)} |`)
    }
    say()
    say(
      `Medians and worst of ${rounds} rounds. The chosen cities are the real ones, the ${cities} others made up: the bundled reports are of 40.`,
    )
    writeFileSync(join(root, 'bench', 'dashboard.md'), `${lines.join('\n')}\n`)
  } finally {
    await browser.close()
    server.stop()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
