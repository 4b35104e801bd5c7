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
const growth = '/compare?indicator=gdp&measure=growth&year=2022'

describe('the choosers', () => {
  it('compare a city with its peers, and say why these', async () => {
    const { page, wrong, close } = await open(`${growth}&at=370100`)
    await page.getByRole('button', { name: /^与济南相近/ }).click()
    await page.getByText(/^与济南相近：它自报的地区生产总值在 20\d\d 年是 ≈/).waitFor()
    expect(new URL(page.url()).searchParams.get('group')).toBe('peers-370100')
    const shown = await page.locator('ol.rows > li').count()
    expect(shown).toBeGreaterThan(3)
    expect(shown).toBeLessThanOrEqual(10)
    await page.reload()
    await page.getByText(/^与济南相近：/).waitFor()
    expect(await page.locator('ol.rows > li').count()).toBe(shown)
    expect(wrong).toEqual([])
    await close()
  })

  it('find cities by reading, initials, English and code, and offer groups by rank, cluster, size and province', async () => {
    const { page, wrong, close } = await open(growth)
    await page.getByRole('button', { name: /^地区/ }).click()
    const field = page.getByPlaceholder('地名、拼音或首字母')
    await field.waitFor()
    for (const name of ['副省级', '计划单列', '省会', '长三角', '一万亿到两万亿', '千万人口以上', '山东'])
      expect(await page.locator('.group-buttons button', { hasText: name }).count(), name).toBe(1)
    for (const [text, city] of [
      ['jinan', '济南'],
      ['qd', '青岛'],
      ['Suzhou', '苏州'],
      ['430100', '长沙'],
    ] as const) {
      await field.fill(text)
      await page.waitForFunction(
        (name) => document.querySelector('[role="option"], [role="row"]')?.textContent?.includes(name),
        city,
      )
    }
    expect(wrong).toEqual([])
    await close()
  })

  it('keep to cities of one size', async () => {
    const { page, close } = await open(growth)
    await page.getByRole('button', { name: /^地区/ }).click()
    await page.locator('.group-buttons button', { hasText: '一万亿到两万亿' }).click()
    await page.waitForFunction(() => location.search.includes('group=gdp-1t-2t'))
    expect(await page.locator('ol.rows > li').count()).toBeGreaterThan(3)
    await close()
  })

  it('put recent choices first', async () => {
    const { page, close } = await open(growth)
    const indicator = page.getByRole('button', { name: /^指标/ })
    await indicator.click()
    await page.getByPlaceholder('中文、拼音、首字母或英文').waitFor()
    await page.keyboard.type('jckze')
    await page.getByRole('option', { name: '进出口总额', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('trade_total'))
    await indicator.click()
    await page.getByRole('group', { name: '最近' }).getByRole('option', { name: '进出口总额' }).waitFor()
    await close()
  })

  it('draw nothing that cannot be compared, and offer what can be as a press', async () => {
    const { page, close } = await open('/compare?indicator=trade_total&measure=growth&year=2022')
    expect(await page.locator('ol.rows .c', { hasText: '上海' }).count()).toBe(0)
    expect(await page.locator('.silent').textContent()).toContain('上海')
    await page.locator('.instead button', { hasText: '总量' }).click()
    await page.waitForFunction(() => location.search.includes('measure=level'))
    await page.locator('ol.rows .c', { hasText: '上海' }).waitFor()
    await page.goBack()
    await page.locator('.instead button', { hasText: '2021 年' }).click()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('2021'))
    expect(new URL(page.url()).searchParams.get('year')).toBe('2021')
    await close()
  })
})

describe('the selection rule', () => {
  it('is chosen in the view, stands in the link, and is told at the foot and in the rows', async () => {
    const { page, wrong, close } = await open(growth)
    const before = await page.locator('ol.rows').textContent()
    await page.getByRole('combobox', { name: '取数规则' }).selectOption('first')
    await page.getByText('规则：取首次报告的数').waitFor()
    expect(new URL(page.url()).searchParams.get('rule')).toBe('first')
    await page.waitForFunction((text) => document.querySelector('ol.rows')?.textContent !== text, before)
    await page.getByRole('combobox', { name: '取数规则' }).selectOption('default')
    await page.waitForFunction(() => !location.search.includes('rule='))
    expect(wrong).toEqual([])
    await close()
  })

  it('shows what had been promised as ticks, never as bars', async () => {
    const { page, close } = await open('/compare?indicator=gdp&measure=growth&year=2023&rule=target')
    await page.locator('ol.rows .target').first().waitFor()
    expect(await page.locator('ol.rows .bar, ol.rows .bar-h').count()).toBe(0)
    await close()
  })
})

describe('the axis of Trend', () => {
  const levels = '/trend?indicator=gdp&measure=level&cities=320500,510100,320100,370100'
  it('can be an index or logarithmic, for amounts only', async () => {
    const { page, wrong, close } = await open(levels)
    const axis = page.getByRole('combobox', { name: '刻度' })
    await axis.selectOption('index')
    await page
      .getByText(/指数，\d{4} 年为 100/)
      .first()
      .waitFor()
    expect(new URL(page.url()).searchParams.get('axis')).toBe('index')
    await axis.selectOption('log')
    await page.getByText('同样的高度是同样的倍数').waitFor()
    expect(await page.locator('.mark').count()).toBeGreaterThan(30)
    await page.getByRole('button', { name: '增速', exact: true }).click()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('增速'))
    expect(await axis.count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})
