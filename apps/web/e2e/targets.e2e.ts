import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings, openPage, overflow, startBrowser } from './browser.js'
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

const gdp = '/targets?indicator=gdp&measure=growth'
const open = (path: string, options = {}) => openPage(browser, server.url + path, options)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe('Targets', () => {
  it('groups the targets of a year by verdict, and counts the same', async () => {
    const { page, wrong, close } = await open(`${gdp}&year=2022`)
    const missed = page.getByRole('region', { name: /^未达到 \d+$/ })
    await missed.waitFor()
    const rows = await missed.locator('li').count()
    expect(rows).toBeGreaterThan(3)
    expect(await missed.locator('.w', { hasText: '杭州' }).count()).toBe(1)
    const counts = await page.getByRole('list', { name: '各种判断的数目' }).locator('li').allTextContents()
    expect(counts.some((text) => text.trim() === `${rows} 未达到`)).toBe(true)
    expect(
      await page.getByRole('link', { name: '说: 杭州，2022年，目标 不低于 6.5%，结果 1.5%，未达到' }).count(),
    ).toBe(1)
    expect(wrong).toEqual([])
    await close()
  })

  it('opens the sentence of the target, and that of the outcome', async () => {
    const { page, wrong, close } = await open(`${gdp}&year=2022`)
    await page.locator('[data-target="330100.2022.said"]').click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').first().waitFor()
    expect(await drawer.textContent()).toContain('目标')
    await page.locator('[data-target="330100.2022.done"]').click()
    await page.waitForFunction(() => location.search.includes('330100.2022.done'))
    await page.waitForFunction(() => document.querySelector('.drawer')?.textContent?.includes('1.5%') === true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
    await close()
  })

  it('walks the marks with the arrow keys: down the rows, across from said to done', async () => {
    const { page, close } = await open(`${gdp}&year=2022`)
    await page.locator('.targets [tabindex="0"][data-target]').focus()
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-target'))
    const first = await at()
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe(first?.replace('said', 'done'))
    await page.keyboard.press('ArrowDown')
    const second = await at()
    expect(second).toMatch(/\.done$/)
    expect(second?.slice(0, 6)).not.toBe(first?.slice(0, 6))
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: '出处' }).locator('blockquote').first().waitFor()
    expect(new URL(page.url()).searchParams.get('at')).toBe(second)
    await close()
  })

  it('shows one city over its years, and comes back', async () => {
    const { page, wrong, close } = await open(`${gdp}&year=2022`)
    await page.getByRole('button', { name: '一市历年' }).click()
    await page.waitForFunction(() => /city=\d{6}/.test(location.search))
    await page.getByRole('combobox', { name: '城市' }).selectOption('330100')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('杭州的') === true)
    const years = await page.locator('.sd-row .w i').allTextContents()
    expect(new Set(years).size).toBe(years.length)
    expect(years).toContain('2022')
    await page.goBack()
    await page.goBack()
    await page.getByRole('region', { name: /^未达到/ }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('tells the same as a table, and says where a year has no target', async () => {
    const { page, close } = await open(`${gdp}&year=2022&show=table`)
    const table = page.getByRole('table', { name: /地区生产总值增速，2022年/ })
    await table.waitFor()
    expect(await table.locator('tr', { hasText: '杭州' }).textContent()).toMatch(/≥6.5%.*1.5%.*−5.*未达到/)
    await page.goto(`${server.url}${gdp}&year=1990`)
    await page.locator('.notice button').click()
    await page.locator('.sd-row').first().waitFor()
    await close()
  })

  it('says what to do when the server cannot be reached', async () => {
    const { page, close } = await open(`${gdp}&year=2022`)
    await page.route('**/trpc/**', (route) => route.abort())
    await page.getByRole('button', { name: '总量' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    await page.unroute('**/trpc/**')
    await alert.getByRole('button', { name: '再试一次' }).click()
    await alert.waitFor({ state: 'detached' })
    await close()
  })

  it.each([
    ['a year', `${gdp}&year=2022&at=330100.2022.said`, {}],
    ['a year, dark, English', `${gdp}&year=2023&lang=en`, { colorScheme: 'dark' }],
    ['a city', `${gdp}&city=330100`, {}],
    ['the table', `${gdp}&year=2022&show=table`, {}],
    ['a small window, English', `${gdp}&year=2022&lang=en`, { viewport: { width: 1100, height: 800 } }],
    ['a phone', `${gdp}&year=2022`, phone],
  ])('%s: axe finds nothing and nothing scrolls sideways', async (_, path, options) => {
    const { page, wrong, close } = await open(path, options)
    await page.waitForTimeout(400)
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})
