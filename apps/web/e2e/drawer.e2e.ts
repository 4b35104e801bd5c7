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
const opened = '/compare?indicator=trade_total&measure=growth&year=2022&at=370100'

describe('the evidence drawer', () => {
  it('shows the sentences before and after, how it was read, and cites in three forms', async () => {
    const { page, wrong, close } = await open(opened, { permissions: ['clipboard-read', 'clipboard-write'] })
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.locator('blockquote').first().waitFor()
    expect(await drawer.locator('blockquote .ctx').first().textContent()).toContain('实绩企业')
    expect(await drawer.locator('.under tbody tr').count()).toBeGreaterThan(5)
    for (const [form, beginning] of [
      ['GB/T 7714', '济南市2023年政府工作报告[R/OL]. (2022-12-30)['],
      ['APA', '济南市2023年政府工作报告. (2022, December 30).'],
      ['BibTeX', '@techreport{'],
    ] as const) {
      await drawer.getByRole('button', { name: form }).click()
      await page.waitForFunction(async (text) => (await navigator.clipboard.readText()).startsWith(text), beginning)
    }
    expect(wrong).toEqual([])
    await close()
  })

  it('takes a correction, which then stands in the comparison, and can be withdrawn', async () => {
    const { page, wrong, close } = await open(opened)
    const drawer = page.getByRole('complementary', { name: '出处' })
    await drawer.getByText('报告错误').click()
    expect(await findings(page)).toEqual([])
    await drawer.getByLabel(/^应当是/).fill('15.5')
    await drawer.getByLabel('依据').fill('与统计公报核对')
    await drawer.getByLabel('更正人').fill('核对员')
    await drawer.getByRole('button', { name: '记下更正' }).click()
    const row = page.locator('ol.rows a', { hasText: '济南' })
    await page.waitForFunction(() =>
      [...document.querySelectorAll('ol.rows a')].some((one) => one.textContent?.includes('15.5%')),
    )
    expect(await row.textContent()).toContain('15.5%')
    const list = await page.request.get(`${server.url}/trpc/corrections.list`)
    const { corrections } = ((await list.json()) as { result: { data: { corrections: { id: string }[] } } }).result.data
    expect(corrections).toHaveLength(1)
    const withdrawn = await page.request.post(`${server.url}/trpc/corrections.withdraw`, {
      data: { id: corrections[0]?.id, author: '核对员', reason: '试过了' },
    })
    expect(withdrawn.ok()).toBe(true)
    await page.reload()
    await row.waitFor()
    expect(await row.textContent()).toContain('≈15%')
    expect(wrong).toEqual([])
    await close()
  })

  it('says where writing is closed', async () => {
    // The same page under a name that is no loopback name: the browser is told to find it here.
    const elsewhere = await browser.newContext()
    const view = await elsewhere.newPage()
    await view.route('http://biaochi.example/**', async (route) => {
      const { pathname, search } = new URL(route.request().url())
      const answer = await route.fetch({ url: server.url + pathname + search, method: route.request().method() })
      await route.fulfill({ response: answer })
    })
    await view.goto(`http://biaochi.example${opened}`)
    await view.getByText('报告错误').click()
    await view.getByText('这里只能看，不能改').waitFor()
    expect(await view.getByRole('button', { name: '记下更正' }).count()).toBe(0)
    await elsewhere.close()
  })
})
