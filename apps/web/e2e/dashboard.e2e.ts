import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, overflow, startBrowser } from './browser.js'
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

const trade = '/compare?indicator=trade_total&measure=growth&year=2022'
const digital = '/compare?indicator=digital_economy&measure=share&year=2022'
const trend = '/trend?indicator=gdp&measure=level&cities=320500,510100,320100,370100'
const open = (path: string, options = {}) => openPage(browser, server.url + path, options)

describe('Compare', () => {
  it('shows the trade growth of 济南 in 2022 as about 15 %, an estimate, among other cities', async () => {
    const { page, wrong, close } = await open(trade)
    const row = page.locator('ol.rows a', { hasText: '济南' })
    expect(await row.textContent()).toContain('≈15%预计')
    expect(await page.getByRole('link', { name: '济南，2022年，约 15%，预计数' }).count()).toBe(1)
    expect(await page.locator('ol.rows > li').count()).toBeGreaterThan(3)
    expect(await page.locator('h1').textContent()).toBe('进出口总额增速，2022年')
    expect(wrong).toEqual([])
    await close()
  })

  it('shows the share of the digital economy of 济南 in 2022', async () => {
    const { page, close } = await open(digital)
    expect(await page.locator('ol.rows a', { hasText: '济南' }).textContent()).toContain('47%')
    await close()
  })

  it('opens the words at a click, walks with the arrow keys, and closes with Esc', async () => {
    const { page, wrong, close } = await open(trade)
    await page.locator('ol.rows a', { hasText: '济南' }).click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').waitFor()
    const quote = await drawer.locator('blockquote').first().textContent()
    expect(quote).toContain('2190亿元')
    expect(quote).toContain('15%左右')
    expect(await drawer.locator('mark.val').first().textContent()).toBe('15%')
    expect(await drawer.locator('mark.hedge', { hasText: '左右' }).count()).toBe(1)
    const link = drawer.locator('h3 a').first()
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//)
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await drawer.locator('.under').textContent()).toContain('约数（≈）')
    expect(new URL(page.url()).searchParams.get('at')).toBe('370100')

    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => new URL(location.href).searchParams.get('at') !== '370100')
    const next = new URL(page.url()).searchParams.get('at')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe(next)

    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('at')).toBeNull()
    expect(wrong).toEqual([])
    await close()
  })

  it('ranks provinces among themselves, and never among cities unasked', async () => {
    const { page, wrong, close } = await open('/compare?indicator=gdp&measure=growth&year=2011')
    const rows = page.locator('ol.rows a')
    await rows.first().waitFor()
    expect((await rows.allTextContents()).filter((row) => /山东|江苏|全国/.test(row))).toEqual([])
    await page.getByRole('button', { name: /^省级/ }).first().click()
    await rows.filter({ hasText: '山东' }).waitFor()
    expect(await rows.count()).toBeGreaterThan(8)
    expect(await page.locator('.sub').textContent()).toContain('14 个地区')
    expect(wrong).toEqual([])
    await close()
  })

  it('gives the reason for a city without a figure', async () => {
    const { page, close } = await open(trade)
    await page.locator('.silent a').last().click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('.silence').waitFor()
    expect(await drawer.textContent()).toContain('没有数字')
    await close()
  })

  it('finds an indicator by its initials, from the keyboard alone', async () => {
    const { page, wrong, close } = await open(trade)
    await page.getByRole('button', { name: /^指标/ }).focus()
    await page.keyboard.press('Enter')
    const field = page.getByPlaceholder('中文、拼音、首字母或英文')
    await field.waitFor()
    await page.keyboard.type('dqsczz')
    await page.getByRole('option', { name: '地区生产总值', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('地区生产总值增速'))
    expect(new URL(page.url()).searchParams.get('indicator')).toBe('gdp')
    expect(wrong).toEqual([])
    await close()
  })

  it('chooses the year with the arrow keys, and goes back with the back button', async () => {
    const { page, close } = await open(trade)
    const slider = page.getByRole('slider')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^2022 年，\d+ 座城市有数字$/)
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => !document.querySelector('h1')?.textContent?.includes('2022'))
    expect(new URL(page.url()).searchParams.get('year')).not.toBe('2022')
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('2022'))
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022')
    await close()
  })

  it('keeps to a group of cities, and says so in the address', async () => {
    const { page, close } = await open('/compare?indicator=gdp&measure=growth&year=2022')
    const all = await page.locator('ol.rows > li').count()
    await page.getByRole('button', { name: /^副省级/ }).click()
    await page.waitForFunction((count) => document.querySelectorAll('ol.rows > li').length < count, all)
    expect(new URL(page.url()).searchParams.get('group')).toBe('sub-provincial')
    await close()
  })

  it('offers the nearest year where a year has nothing', async () => {
    const { page, close } = await open('/compare?indicator=gdp&measure=growth&year=1990')
    await page.locator('.notice button').click()
    await page.locator('ol.rows > li').first().waitFor()
    expect(new URL(page.url()).searchParams.get('year')).not.toBe('1990')
    await close()
  })
})

describe('Trend', () => {
  it('draws several cities, breaks lines at gaps, and opens the words of a point', async () => {
    const { page, wrong, close } = await open(trend)
    await page.locator('.mark').first().waitFor()
    expect(await page.locator('.recharts-line').count()).toBe(4)
    expect(await page.locator('.chips button:not(.add)').count()).toBe(4)
    // A line that is broken starts anew: its path has more than one move.
    const paths = await page
      .locator('.recharts-line-curve')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''))
    expect(paths.some((path) => (path.match(/M/g) ?? []).length > 1)).toBe(true)
    expect(await page.locator('.mark .pt.est').count()).toBeGreaterThan(0)
    expect(await page.locator('.strip .held').count()).toBeGreaterThan(20)
    await page.locator('.mark[data-point="370100.2022"]').click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').first().waitFor()
    expect(await drawer.locator('h2').textContent()).toBe('济南市 · 2022年 · 地区生产总值')
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => !location.search.includes('370100.2022'))
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
    await close()
  })

  it('walks the marks with the arrow keys', async () => {
    const { page, close } = await open(trend)
    await page.locator('.mark[tabindex="0"]').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-point'))
    expect(at).toMatch(/^510100\./)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: '出处' }).locator('blockquote').first().waitFor()
    await close()
  })

  it('tells all cities at the year under the pointer', async () => {
    const { page, close } = await open(trend)
    await page
      .locator('.plot svg')
      .first()
      .hover({ position: { x: 700, y: 200 } })
    expect(await page.locator('.tip p').count()).toBe(5)
    await close()
  })

  it('draws provinces and the nation over a quarter of a century, and says that their texts are not stored', async () => {
    const { page, wrong, close } = await open('/trend?indicator=gdp&measure=growth&cities=370000,100000')
    await page.locator('.mark').first().waitFor()
    expect(await page.locator('.chips button:not(.add)').allTextContents()).toEqual(['山东', '全国'])
    expect(await page.locator('.sub').textContent()).toContain('2 个地区')
    const years = await page
      .locator('.mark[data-point^="100000."]:not([data-point$="target"])')
      .evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-point')?.split('.')[1])))
    expect(Math.max(...years) - Math.min(...years)).toBeGreaterThanOrEqual(25)
    // A third region is found among the provinces, apart from the cities.
    await page.getByRole('button', { name: '加一个地区' }).click()
    const provinces = page.getByRole('group', { name: '省级' })
    await provinces.getByText('江苏', { exact: true }).click()
    await page.getByRole('button', { name: '完成' }).click()
    await page.waitForFunction(() => location.search.includes('320000'))
    await page.locator('.mark[data-point="320000.2011"]').click()
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').first().waitFor()
    const words = await drawer.textContent()
    expect(words).toContain('江苏省2012年政府工作报告')
    expect(words).toContain('原文不在库里')
    expect(words).toContain('biaochi import')
    expect(wrong).toEqual([])
    await close()
  })

  it('suggests cities where a link names none', async () => {
    const { page, close } = await open('/trend')
    await page.locator('.mark').first().waitFor()
    expect(await page.locator('.recharts-line').count()).toBe(4)
    await close()
  })
})

describe('every view', () => {
  it('changes its language, and keeps it in the address', async () => {
    const { page, wrong, close } = await open(trade)
    await page.getByRole('button', { name: 'EN, switch to English' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    expect(await page.locator('h1').textContent()).toBe('Total imports and exports: growth, 2022')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    await page.reload()
    await page.locator('ol.rows a').first().waitFor()
    expect(await page.locator('ol.rows').textContent()).toContain('Jinan')
    expect(wrong).toEqual([])
    await close()
  })

  it('comes back the same after a reload', async () => {
    const { page, close } = await open(`${trade}&at=370100&group=capitals`)
    const before = await page.locator('h1, .sub, .rows .c, .figure').allTextContents()
    await page.reload()
    await page.locator('.figure').waitFor()
    expect(await page.locator('h1, .sub, .rows .c, .figure').allTextContents()).toEqual(before)
    await close()
  })

  it('turns dark and remembers it before the first paint', async () => {
    const { page, close } = await open(trade)
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: '切换明暗' }).click()
    expect(await paper()).not.toBe(light)
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await close()
  })

  it('follows the system into the dark', async () => {
    const { page, close } = await open(trade, { colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(19, 24, 26)',
    )
    await close()
  })

  it('says what to do when the server cannot be reached', async () => {
    const { page, close } = await open(trade)
    await page.getByRole('button', { name: '总量', exact: true }).waitFor()
    await page.route('**/trpc/**', (route) => route.abort())
    await page.getByRole('button', { name: '总量', exact: true }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    expect(await alert.textContent()).toContain('连不上服务器')
    await page.unroute('**/trpc/**')
    await alert.getByRole('button', { name: '再试一次' }).click()
    await page.locator('ol.rows a').first().waitFor()
    await close()
  })

  it('shows an unknown address as such', async () => {
    const { page, close } = await open('/nowhere')
    expect(await page.locator('h1').textContent()).toBe('没有这个地址。')
    await close()
  })

  it.each([
    ['Compare', `${trade}&at=370100`],
    ['Compare, many cities', '/compare?indicator=gdp&measure=growth&year=2022'],
    ['Trend', trend],
    ['the start', '/'],
    ['the gallery', '/gallery'],
  ])('%s fits 390 px without scrolling sideways', async (_, path) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const { page, wrong, close } = await open(path, phone)
    await page.locator('h1').waitFor()
    await page.waitForTimeout(300)
    expect(await overflow(page)).toBe(0)
    // The year ruler has a line of its own.
    const ruler = page.locator('.year-ruler')
    if ((await ruler.count()) > 0) expect((await ruler.boundingBox())?.width).toBeGreaterThan(340)
    expect(wrong).toEqual([])
    await close()
  })

  it('holds to a policy that runs no foreign and no inline script', async () => {
    const response = await fetch(server.url)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    const { page, close } = await open(trade)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.foreign = true'
      document.head.append(script)
      return 'foreign' in window
    })
    expect(ran).toBe(false)
    await close()
  })
})
