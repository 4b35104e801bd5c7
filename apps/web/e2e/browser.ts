import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const cache = new URL('../../../.cache/chromium.json', import.meta.url)

/** The Chromium to test with: named by `BIAOCHI_CHROMIUM`, else found by the tests' set-up. */
function chromiumPath(): string {
  const named = process.env.BIAOCHI_CHROMIUM
  if (named) return named
  try {
    const { path } = JSON.parse(readFileSync(cache, 'utf8')) as { path: string }
    return path
  } catch (cause) {
    throw new Error('No Chromium is known. Run: node scripts/ready.mjs browser', { cause })
  }
}

/** Starts the browser. Root may not use its sandbox. */
export function startBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
  })
}

/** A page that keeps what a careful reader would find wrong: errors in the console, failed requests, breaches of the policy. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; wrong: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(url)
  // A view comes apart from the first script; on a slow machine the network rests before it asks for its data.
  await page.waitForFunction(() => document.querySelector('#view:not([aria-busy="true"])') !== null)
  await page.waitForLoadState('networkidle')
  return { page, wrong, close: () => context.close() }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every finding of axe on what is on screen, one line each; `except` names rules that cannot judge it. */
export async function findings(page: Page, except: readonly string[] = []): Promise<string[]> {
  // The page's policy lets no foreign script in; the devtools protocol evaluates outside of it.
  await page.evaluate(axeSource)
  return page.evaluate(async (off) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[]
        }>
      }
    }
    const { violations } = await axe.run({ rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])) })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  }, except)
}

/** Px by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
