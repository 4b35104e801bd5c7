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

const open = (path: string, options = {}) => openPage(browser, server.url + path, options)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe('Matrix', () => {
  it('draws a cell for each city and year, estimates hollow, hedges with their sign', async () => {
    const { page, wrong, close } = await open('/matrix?indicator=gdp&measure=growth')
    await page.locator('.mx tbody tr').first().waitFor()
    const rows = await page.locator('.mx tbody tr').count()
    const years = await page.locator('.mx thead th').count()
    expect(rows).toBeGreaterThan(30)
    expect(await page.locator('.mx [data-cell]').count()).toBe(rows * (years - 2))
    const cell = page.locator('[data-cell="370100.2017"]')
    expect(await cell.locator('[aria-hidden]').textContent()).toBe('≈8')
    expect(await page.locator('td.est', { has: cell }).count()).toBe(1)
    expect(await page.getByRole('link', { name: '济南，2017年，约 8%，预计数' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: '济南，2018年，报告在库，没有说' }).count()).toBe(1)
    expect(wrong).toEqual([])
    await close()
  })

  it('opens the words of a figure, and the reason of a gap', async () => {
    const { page, wrong, close } = await open('/matrix?indicator=gdp&measure=growth')
    await page.locator('[data-cell="370100.2022"]').click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').first().waitFor()
    expect(await drawer.locator('h2').textContent()).toBe('济南市 · 2022年 · 地区生产总值')
    await page.locator('[data-cell="370100.2018"]').click()
    await drawer.locator('.silence').waitFor()
    expect(await drawer.locator('.silence').textContent()).toContain('里面没有说')
    expect(new URL(page.url()).searchParams.get('at')).toBe('370100.2018')
    await page.reload()
    await drawer.locator('.silence').waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('walks the cells with the arrow keys, the drawer with them', async () => {
    const { page, close } = await open('/matrix?indicator=gdp&measure=growth&order=province')
    await page.locator('.mx [tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
    const here = await at()
    expect(here).toMatch(/^120000\./)
    expect(await page.locator('.mx-says').textContent()).toContain('天津')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: '出处' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction((was) => !location.search.includes(`at=${was}`), here)
    expect(new URL(page.url()).searchParams.get('at')).toBe(await at())
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: '出处' }).waitFor({ state: 'detached' })
    await close()
  })

  it('shows who says it: figure, target alone, growth alone, silence, no report, all counted', async () => {
    const { page, wrong, close } = await open('/matrix?indicator=gdp&measure=level')
    await page.getByRole('button', { name: '有没有' }).click()
    await page.locator('.matrix.coverage').waitFor()
    expect(await page.locator('h1').textContent()).toContain('谁说了，谁没说')
    const counts = await page.locator('.mx-counts li').allTextContents()
    expect(counts.some((text) => text.includes('格有报告而没有说'))).toBe(true)
    const sum = counts.reduce((total, text) => total + Number.parseInt(text, 10), 0)
    expect(sum).toBe(await page.locator('.mx [data-cell]').count())
    expect(await page.locator('.mx tbody .gl-no').count()).toBeGreaterThan(20)
    expect(await page.locator('.mx tbody .tick').count()).toBeGreaterThan(5)
    await page.goBack()
    await page.locator('.matrix.values').waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('keeps years and order in the link, and tells the same as a table', async () => {
    const { page, close } = await open('/matrix?indicator=gdp&measure=growth')
    await page.getByRole('combobox', { name: '从哪一年起' }).selectOption('2019')
    await page.getByRole('combobox', { name: '排列' }).selectOption('name')
    await page.waitForFunction(() => location.search.includes('order=name'))
    expect(new URL(page.url()).searchParams.get('from')).toBe('2019')
    await page.getByRole('button', { name: '表格' }).click()
    const table = page.getByRole('table', { name: /地区生产总值增速，2019–/ })
    await table.waitFor()
    expect(await table.textContent()).toContain('报告在库，没有说')
    await close()
  })

  it('says what to do when the server cannot be reached', async () => {
    const { page, close } = await open('/matrix?indicator=gdp&measure=growth')
    await page.route('**/trpc/**', (route) => route.abort())
    await page.getByRole('button', { name: '有没有' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    await page.unroute('**/trpc/**')
    await alert.getByRole('button', { name: '再试一次' }).click()
    await page.locator('.matrix.coverage').waitFor()
    await close()
  })

  it.each([
    ['values', '/matrix?indicator=gdp&measure=growth&at=370100.2018', {}],
    ['coverage, dark, English', '/matrix?indicator=gdp&measure=level&cells=coverage&lang=en', { colorScheme: 'dark' }],
    [
      'values in a small window, English',
      '/matrix?indicator=gdp&measure=growth&lang=en',
      { viewport: { width: 1100, height: 800 } },
    ],
    ['values, dark', '/matrix?indicator=gdp&measure=growth', { colorScheme: 'dark' }],
    ['the table', '/matrix?indicator=gdp&measure=growth&show=table', {}],
    ['values on a phone', '/matrix?indicator=gdp&measure=growth', phone],
    ['coverage on a phone', '/matrix?indicator=gdp&measure=level&cells=coverage', phone],
  ])('%s: axe finds nothing and nothing scrolls sideways', async (_, path, options) => {
    const { page, wrong, close } = await open(path, options)
    await page.waitForTimeout(400)
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})
