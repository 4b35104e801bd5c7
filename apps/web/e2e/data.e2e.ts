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
const trade = '/data?cities=370100&indicator=trade_total&measure=growth&year=2022'

describe('Data', () => {
  it('lists all figures a page after the other, none twice', async () => {
    const { page, wrong, close } = await open('/data')
    const values = page.locator('.observations [data-claim]')
    await values.nth(99).waitFor()
    expect(await values.count()).toBe(100)
    await page.getByRole('button', { name: '接着取 100 条' }).click()
    await values.nth(199).waitFor()
    const ids = await values.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.claim))
    expect(new Set(ids).size).toBe(200)
    expect(wrong).toEqual([])
    await close()
  })

  it('narrows by choosers and words, keeps the choice in the link, and says when nothing is left', async () => {
    const { page, wrong, close } = await open('/data')
    const values = page.locator('.observations [data-claim]')
    await page.getByRole('button', { name: /^地区/ }).click()
    await page.getByPlaceholder('地名、拼音或首字母').fill('jn')
    await page.getByRole('option', { name: '济南' }).click()
    await page.getByRole('button', { name: '完成' }).click()
    await page.getByLabel('度量').selectOption('growth')
    await page.getByLabel('状态').selectOption('estimate')
    await page.getByLabel('年份').fill('2022')
    await page.getByLabel('文字').fill('15%')
    await page.waitForFunction(() => document.querySelectorAll('.observations [data-claim]').length === 1)
    expect(await values.getAttribute('aria-label')).toBe('≈15%：济南，2022年，进出口总额，增速，约 15%，预计数')
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(searchParams)).toEqual({
      q: '15%',
      cities: '370100',
      measure: 'growth',
      year: '2022',
      status: 'estimate',
    })
    await page.reload()
    await values.first().waitFor()
    expect(await values.count()).toBe(1)
    await page.getByLabel('文字').fill('没有这样的话')
    await page.locator('.notice', { hasText: '没有符合' }).waitFor()
    await page.locator('.notice').getByRole('button', { name: '去掉条件' }).click()
    await values.nth(99).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(wrong).toEqual([])
    await close()
  })

  it('opens the evidence of a row from the keyboard and walks the rows', async () => {
    const { page, wrong, close } = await open('/data?cities=370100&indicator=trade_total')
    await page.locator('.observations [data-claim]').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.drawer blockquote').first().waitFor()
    const first = new URL(page.url()).searchParams.get('at')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('at') !== before, first)
    await page.locator('tr[aria-current="true"]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.drawer').waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
    await close()
  })

  it('gives the same figures as files, and the command for them', async () => {
    const { page, wrong, close } = await open(trade)
    const values = page.locator('.observations [data-claim]')
    await values.first().waitFor()
    const rows = await values.count()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    for (const [name, magic] of [
      ['CSV', '\uFEFFregion'],
      ['XLSX', 'PK'],
      ['JSON', '{'],
    ] as const) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
      const text = Buffer.from(await (await fetch(server.url + href)).arrayBuffer()).toString('utf8')
      expect(text.startsWith(magic), name).toBe(true)
      if (name === 'CSV') expect(text.trimEnd().split('\r\n').length).toBe(rows + 1)
      if (name === 'JSON') expect(JSON.parse(text).observations.length).toBe(rows)
    }
    await page.getByText('同样的数字也可以用命令取').click()
    const command = await page.locator('.take-away code').textContent()
    expect(command).toContain(`curl '${server.url}/api/v1/observations.csv?`)
    const asked = /'(.+)'/.exec(command ?? '')?.[1] ?? ''
    expect((await fetch(asked)).status).toBe(200)
    expect(wrong).toEqual([])
    await close()
  })

  it('copies a citation of the selection', async () => {
    const { page, close } = await open(trade, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: '复制引用' }).first().click()
    await page.getByRole('button', { name: '已复制' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('标尺 Biaochi. 政府工作报告数据：济南，进出口总额，增速，2022')
    expect(copied).toContain('[DS/OL]')
    expect(copied).toContain(trade)
    await close()
  })

  it('says what failed and tries again', async () => {
    const { page, close } = await open('/about')
    await page.route('**/trpc/**observations.search**', (route) => route.abort())
    await page.getByRole('link', { name: '数据', exact: true }).click()
    await page.getByRole('alert').waitFor()
    await page.unroute('**/trpc/**observations.search**')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.locator('.observations [data-claim]').first().waitFor()
    await close()
  })

  it.each([
    ['light', '/data', {}],
    ['dark, English', `${trade}&lang=en`, { colorScheme: 'dark' }],
    ['on a phone', '/data', phone],
    ['with evidence on a phone, dark', '/data', { ...phone, colorScheme: 'dark' }],
  ])('has no finding of axe: %s', async (name, path, options) => {
    const { page, wrong, close } = await open(path, { reducedMotion: 'reduce', ...options })
    await page.locator('.observations [data-claim]').first().waitFor()
    if (name.includes('evidence')) {
      await page.locator('.observations [data-claim]').nth(2).click()
      await page.locator('.drawer blockquote').first().waitFor()
    }
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})
