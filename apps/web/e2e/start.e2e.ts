import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startBrowser } from './browser.js'
import { type RunningServer, startServer } from './server.js'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), startBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const open = (path: string, options = {}) => openPage(browser, server.url + path, options)
const trade = '/compare?indicator=trade_total&measure=growth&year=2022'

/** The sizes of files as gzip packs them, summed. */
async function packed(urls: readonly string[]): Promise<number> {
  const sizes = await Promise.all(urls.map(async (url) => gzipSync(await (await fetch(url)).text()).length))
  return sizes.reduce((total, size) => total + size, 0)
}

describe('the start page', () => {
  it('answers a question at once: who met the target, with the words of the first', async () => {
    const { page, wrong, close } = await open('/')
    await page.locator('.top-words mark.val').first().waitFor()
    expect(await page.locator('h1').textContent()).toMatch(/^20\d\d年，谁兑现了经济增长目标？$/)
    const sentence = (await page.locator('.sub').textContent()) ?? ''
    const [both, met, missed] = [...sentence.matchAll(/(\d+) 座/g)].map(([, count]) => Number(count))
    const rows = await page.locator('ol.rows > li').count()
    expect(rows).toBeGreaterThanOrEqual(5)
    expect(both).toBe(rows)
    expect((met ?? 0) + (missed ?? 0)).toBeLessThanOrEqual(rows)
    // Every city here has both: a bar and a target.
    expect(await page.locator('ol.rows > li .target').count()).toBe(rows)
    expect(wrong).toEqual([])
    await close()
  })

  it('leads from a city to its evidence, and from the sentence to all cities', async () => {
    const { page, close } = await open('/')
    const city = await page.locator('ol.rows .c').first().textContent()
    await page.locator('ol.rows a').first().click()
    await page.getByRole('complementary', { name: '出处' }).locator('blockquote').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/compare')
    expect(await page.locator('.dr-head h2').textContent()).toContain(city ?? '?')
    await page.goBack()
    await page.getByRole('link', { name: '看全部城市' }).click()
    await page.waitForFunction(() => location.pathname === '/compare')
    await close()
  })

  it.each([
    ['济南 进出口', '/trend', { indicator: 'trade_total', cities: '370100' }],
    ['qd', '/city', { city: '370200' }],
    ['dqsczz 2022', '/compare', { indicator: 'gdp', year: '2022' }],
  ])('finds %s from the keyboard alone', async (text, path, said) => {
    const { page, wrong, close } = await open('/')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type(text)
    await page.locator('.found a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction((to) => location.pathname === to, path)
    const search = new URL(page.url()).searchParams
    for (const [name, value] of Object.entries(said)) expect(search.get(name)).toBe(value)
    expect(wrong).toEqual([])
    await close()
  })

  it('says so where nothing is found, and walks what is found with the arrow keys', async () => {
    const { page, close } = await open('/')
    await page.getByRole('searchbox').fill('xyzzy')
    await page.getByText('没有符合“xyzzy”的结果').first().waitFor()
    await page.getByRole('searchbox').fill('生产总值')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null)).toBe(true)
    await close()
  })

  it('keeps links of the first release alive', async () => {
    const { page, close } = await open(trade.replace('/compare', '/'))
    await page.locator('ol.rows a', { hasText: '济南' }).waitFor()
    expect(page.url()).toBe(server.url + trade)
    await close()
  })

  it('needs no more than 150 kB of script for any view to begin', async () => {
    const html = await (await fetch(server.url)).text()
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].flatMap(([, path]) => (path ? [path] : []))
    expect(scripts.length).toBeGreaterThan(1)
    const sum = await packed(scripts.map((path) => server.url + path))
    console.log(`first scripts: ${(sum / 1000).toFixed(1)} kB gzip in ${scripts.length} files`)
    expect(sum).toBeLessThanOrEqual(150_000)
  })

  it('needs no more than 150 kB of script until its data arrive', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const needed: string[] = []
    // What comes after the first answer (tools, drawer, search over cities) does not hold it up.
    let answered = false
    page.on('request', (request) => {
      if (request.url().endsWith('.js') && !answered) needed.push(request.url())
    })
    page.on('response', (response) => {
      if (response.url().includes('/trpc/')) answered = true
    })
    await page.goto(server.url)
    await page.locator('ol.rows a').first().waitFor()
    const sum = await packed(needed)
    console.log(`scripts before the data: ${(sum / 1000).toFixed(1)} kB gzip in ${needed.length} files`)
    expect(needed.length).toBeGreaterThan(1)
    expect(sum).toBeLessThanOrEqual(150_000)
    await context.close()
  })
})
