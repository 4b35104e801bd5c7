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
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' }
const jinan = '/city?city=370100'

describe('City', () => {
  it('shows the main figures with year, growth, target, years and place, as stated', async () => {
    const { page, wrong, close } = await open(jinan)
    const gdp = page.locator('.score tr', { hasText: '地区生产总值' }).first()
    await gdp.waitFor()
    expect(await page.locator('h1').textContent()).toBe('济南市')
    expect(await gdp.locator('.last a').getAttribute('aria-label')).toBe(
      '>1.4万亿元：2025年，地区生产总值，超过 1.4万亿元，预计数',
    )
    expect(await gdp.locator('td.wide .said a').getAttribute('aria-label')).toContain('2026年')
    expect(await gdp.locator('td.wide .spark').getAttribute('aria-label')).toMatch(/其间 .*2000–2010.* 没有数字/)
    // 超过 leaves open how much more: the place is a span.
    expect(await gdp.locator('.rank-of').textContent()).toMatch(/^第 \d+–\d+ 位 共 \d+ 座$/)
    const older = page.locator('.score tr', { hasText: '实际使用外资' })
    expect(await older.locator('small.earlier').textContent()).toBe('1998年')
    expect(wrong).toEqual([])
    await close()
  })

  it('opens the evidence of any figure, walks on by the arrows, and names it in the link', async () => {
    const { page, wrong, close } = await open(jinan)
    await page.locator('.score .last a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.drawer blockquote').first().waitFor()
    expect(await page.locator('.drawer blockquote').first().textContent()).toContain('1.4')
    const first = new URL(page.url()).searchParams.get('at')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('at') !== before, first)
    await page.reload()
    await page.locator('.drawer blockquote').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.drawer').waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
    await close()
  })

  it('ranks among another group, goes back to an earlier year, and to another city', async () => {
    const { page, wrong, close } = await open(jinan)
    await page.locator('.score').waitFor()
    const among = page.getByLabel('排位范围')
    await page.waitForFunction(() => document.querySelectorAll('select[aria-label="排位范围"] option').length > 2)
    await among.selectOption('sub-provincial')
    await page.locator('.sub', { hasText: /能在 1\d 座城市里排位/ }).waitFor()
    await page.getByLabel('截至').selectOption('2022')
    await page.locator('.sub', { hasText: '到 2022 年' }).waitFor()
    expect(new URL(page.url()).search).toBe('?city=370100&group=sub-provincial&year=2022')
    await page.getByRole('button', { name: /^地区/ }).click()
    await page.getByPlaceholder('地名、拼音或首字母').fill('qd')
    await page.getByRole('option', { name: '青岛' }).click()
    await page.locator('h1', { hasText: '青岛市' }).waitFor()
    await page.goBack()
    await page.locator('h1', { hasText: '济南市' }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('ranks a province among provinces, and the nation not at all', async () => {
    const { page, wrong, close } = await open('/city?city=370000')
    await page.locator('h1', { hasText: '山东省' }).waitFor()
    await page.locator('.sub', { hasText: /\d+ 个地区里排位/ }).waitFor()
    await page.goto(`${server.url}/city?city=100000`)
    await page.locator('.score').waitFor()
    expect(await page.locator('.rank-of').count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })

  it('leads to Compare, Trend, the reports and all figures', async () => {
    const { page, wrong, close } = await open(jinan)
    const revenue = page.locator('.score tr', { hasText: '一般公共预算收入' }).first()
    await revenue.locator('td').getByRole('link', { name: '比较：一般公共预算收入' }).click()
    await page.locator('.drawer blockquote').first().waitFor()
    expect(await page.locator('h1').textContent()).toContain('一般公共预算收入')
    await page.goBack()
    await revenue.locator('td').getByRole('link', { name: '趋势：一般公共预算收入' }).click()
    await page.locator('h1', { hasText: '一般公共预算收入' }).waitFor()
    await page.goBack()
    await page.locator('.city-reports li').first().waitFor()
    expect(await page.locator('.city-reports li').count()).toBeGreaterThan(8)
    await page.locator('.city-reports li a').first().click()
    await page.locator('.paras').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: '全部数字' }).click()
    await page.locator('.observations [data-claim]').first().waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('gives the scorecard as files', async () => {
    const { page, close } = await open(`${jinan}&year=2022`)
    await page.locator('.score').waitFor()
    const rows = await page.locator('.score tr:not(.category) .last').count()
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
    const text = await (await fetch(server.url + href)).text()
    expect(text.trimEnd().split('\r\n').length).toBe(rows + 1)
    await close()
  })

  it('says what is wrong with an unknown city and shows one from the header', async () => {
    const { page, close } = await open('/city?city=999999')
    await page.getByRole('alert').waitFor()
    await page.getByRole('link', { name: '城市', exact: true }).click()
    await page.locator('.score').waitFor()
    await close()
  })

  it.each([
    ['light', jinan, {}],
    ['dark, English', `${jinan}&lang=en`, { colorScheme: 'dark' }],
    ['on a phone', jinan, phone],
    ['with evidence on a phone, dark', jinan, { ...phone, colorScheme: 'dark' }],
  ])('has no finding of axe: %s', async (name, path, options) => {
    const { page, wrong, close } = await open(path, { reducedMotion: 'reduce', ...options })
    await page.locator('.city-reports li').first().waitFor()
    if (name.includes('evidence')) {
      await page.locator('.score .last a').first().click()
      await page.locator('.drawer blockquote').first().waitFor()
    }
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})
