import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings, openPage, startBrowser } from './browser.js'
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
const trend = '/trend?indicator=gdp&measure=level&cities=320500,510100,320100,370100'

/** Every view in the states that differ most. A new view adds its row; it is then looked at in both themes. */
const views: readonly (readonly [name: string, path: string])[] = [
  ['the start', '/'],
  ['Compare with evidence', `${trade}&at=370100`],
  ['Compare with a reason', `${trade}&at=310000`],
  ['Compare as a table, in English', `${trade}&show=table&lang=en`],
  ['Compare with nothing', '/compare?indicator=gdp&measure=growth&year=1990'],
  ['Compare of targets', '/compare?indicator=gdp&measure=growth&year=2023&rule=target'],
  ['Trend with evidence', `${trend}&at=370100.2022`],
  ['Trend, indexed, in English', `${trend}&axis=index&lang=en`],
  ['Trend as a table', `${trend}&show=table`],
  ['About the figures', '/about'],
  ['the list of reports', '/reports'],
  ['City', '/city?city=370100'],
  ['Data', '/data?cities=370100&indicator=trade_total'],
  ['Import', '/import'],
  ['an embedded view', `${trade}&embed=1`],
  ['an unknown address', '/nowhere'],
  ['the gallery', '/gallery'],
]
const themes = ['light', 'dark'] as const

describe('axe finds nothing', () => {
  it.each(views.flatMap(([name, path]) => themes.map((theme) => [name, theme, path] as const)))(
    'in %s, %s',
    async (_, colorScheme, path) => {
      const { page, close } = await open(path, { colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(300)
      expect(await findings(page)).toEqual([])
      await close()
    },
  )

  it.each([
    ['Compare', `${trade}&at=370100`],
    ['Trend', `${trend}&at=370100.2022`],
    ['the start', '/'],
  ])('in %s on a phone', async (_, path) => {
    const { page, close } = await open(path, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    await page.waitForTimeout(300)
    expect(await findings(page)).toEqual([])
    await close()
  })

  it.each([
    ['指标', '中文、拼音、首字母或英文'],
    ['地区', '地名、拼音或首字母'],
  ])('in the open chooser of %s', async (name, hint) => {
    const { page, close } = await open(trade, { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await page.getByPlaceholder(hint).waitFor()
    await page.waitForTimeout(200)
    // The focus stays in the search field, from which the arrow keys scroll the list; axe sees no focus in the list.
    // An option is named by its first line; the second is its description, which axe takes for a part of the label.
    expect(await findings(page, ['scrollable-region-focusable', 'label-content-name-mismatch'])).toEqual([])
    await close()
  })
})

describe('a chart from the keyboard', () => {
  it('Compare: arrow keys walk the cities, and each says value, hedge, status and place', async () => {
    const { page, close } = await open(trade)
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('.visually-hidden')?.textContent)
    await page.locator('ol.rows a').first().focus()
    expect(await focused()).toBe('南宁，2022年，22.9%，实际数，第 1 名')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('济南，2022年，约 15%，预计数，第 2–3 名，分不出先后')
    await page.keyboard.press('End')
    // The last are the cities of which there is nothing.
    expect(await page.evaluate(() => document.activeElement?.closest('.silent') !== null)).toBe(true)
    await page.keyboard.press('Home')
    expect(await focused()).toContain('南宁')
    await close()
  })

  it('Trend: arrow keys walk the points, and each says value, hedge and the gap before it', async () => {
    const { page, close } = await open(trend)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.locator('.mark[tabindex="0"]').focus()
    const heard: string[] = [await focused()]
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('ArrowLeft')
      heard.push(await focused())
    }
    expect(new Set(heard).size).toBeGreaterThan(8)
    expect(heard.every((text) => /年，.*(实际数|预计数|目标)/.test(text))).toBe(true)
    expect(heard.some((text) => text.includes('超过 '))).toBe(true)
    expect(heard.some((text) => /之前 [\d–、]+ 年没有数字/.test(text))).toBe(true)
    await close()
  })

  it('nothing moves for those who asked for no motion', async () => {
    const { page, close } = await open(`${trade}&at=370100`, { reducedMotion: 'reduce' })
    await page.locator('.figure').waitFor()
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1).length,
    )
    expect(moving).toBe(0)
    await close()
  })
})
