import type { Browser, Page } from 'playwright-core'
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

/** A made-up report of a city that the library holds no report of. */
const weifang = `潍坊市2023年政府工作报告

一、2022年工作回顾
预计全市地区生产总值增长3.7%左右，一般公共预算收入增长5.2%，进出口总额增长21.5%。
二、2023年工作安排
主要预期目标是：地区生产总值增长5.5%以上。
`
const nowhere = '一、2022年工作回顾\n全市地区生产总值增长4.1%，进出口总额增长9.5%。\n'
const file = (name: string, text: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
})
const put = (page: Page, files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files)
const region = (page: Page) => page.locator('.preview-head').getByRole('button', { name: /^地区/ })

/** Requests that carry something to the server, by their addresses. */
function sent(page: Page): string[] {
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url())
  })
  return posts
}

describe('Import', () => {
  it('is one press from the start, and shows where a pasted city stands before anything is sent', async () => {
    const { page, wrong, close } = await open('/')
    const posts = sent(page)
    await page.getByRole('link', { name: '导入', exact: true }).click()
    await page.getByLabel('粘贴报告全文').fill(weifang)
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    const trade = page.locator('.standing-list button', { hasText: '进出口总额 增速' })
    await trade.locator('i', { hasText: /第 \d+(–\d+)? 名，共 \d+ 座/ }).waitFor()
    await trade.click()
    const row = page.locator('.standing ol.rows a', { hasText: '潍坊' })
    await row.waitFor()
    expect(await row.textContent()).toContain('21.5%')
    expect(await row.textContent()).toContain('未保存')
    expect(await page.locator('.standing ol.rows > li').count()).toBeGreaterThan(3)
    expect(posts).toEqual([])
    expect(wrong).toEqual([])
    await close()
  })

  it('shows the figures in the text as a report does, and steps through them', async () => {
    const { page, close } = await open('/import')
    await page.getByLabel('粘贴报告全文').fill(weifang)
    await page.locator('.paras a.m', { hasText: '3.7%' }).click()
    await page.locator('.more .under', { hasText: '约数（≈）' }).waitFor()
    await page.keyboard.press('n')
    expect(await page.locator('a.m.sel').textContent()).toContain('5.2%')
    await close()
  })

  it('takes what is pasted anywhere on the page', async () => {
    const { page, close } = await open('/import')
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    }, weifang)
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    await close()
  })

  it('asks for the region and the year where the text tells neither', async () => {
    const { page, wrong, close } = await open('/import')
    await page.getByLabel('粘贴报告全文').fill(nowhere)
    await page.getByRole('alert').filter({ hasText: '哪个地区' }).waitFor()
    expect(await page.getByRole('button', { name: '保存到库' }).isDisabled()).toBe(true)
    await region(page).click()
    await page.getByPlaceholder('中文、拼音、首字母或代码').fill('weifang')
    await page.getByRole('option', { name: '潍坊市' }).click()
    const year = page.getByLabel('报告年')
    await year.fill('2023')
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    expect(await region(page).textContent()).toContain('潍坊市')
    expect(await page.getByRole('button', { name: '保存到库' }).isDisabled()).toBe(false)
    expect(wrong).toEqual([])
    await close()
  })

  it('finds a region by its code and by initials', async () => {
    const { page, close } = await open('/import')
    await page.getByLabel('粘贴报告全文').fill(nowhere)
    await region(page).click()
    const field = page.getByPlaceholder('中文、拼音、首字母或代码')
    await field.fill('370700')
    await page.getByRole('option', { name: '潍坊市' }).waitFor()
    await field.fill('wf')
    await page.getByRole('option', { name: '潍坊市' }).waitFor()
    await close()
  })

  it('reads many files in whatever encoding, each for itself, and tells of each what is wrong', async () => {
    const { page, wrong, close } = await open('/import')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(weifang, 'utf16le')])
    await put(page, [
      file('utf16.txt', utf16),
      file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
      file('empty.md', '  \n'),
      file('poem.txt', '床前明月光，疑是地上霜。'),
      file('page.html', `<html><body><h1>济南市2019年政府工作报告</h1><p>全市地区生产总值增长7.4%。</p></body></html>`),
    ])
    const list = page.locator('.import-list li')
    await list.nth(4).waitFor()
    await page.locator('.import-state', { hasText: '5 份里读出' }).waitFor()
    const said = await list.allTextContents()
    expect(said[0]).toContain('潍坊')
    expect(said[1]).toContain('不是能读的文字')
    expect(said[2]).toContain('没有文字')
    expect(said[3]).toContain('没有读出数字')
    expect(said[4]).toContain('济南')
    await list.nth(4).getByRole('button').first().click()
    await page.locator('.paras a.m', { hasText: '7.4%' }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('reads a PDF, apart from the page like any other file', async () => {
    const { page, wrong, close } = await open('/import')
    const print = await page.context().newPage()
    await print.setContent('<p>济南市2023年政府工作报告</p><p>2022年完成投资321.5亿元，新建学校12所。</p>')
    const pdf = await print.pdf()
    await put(page, [file('report.pdf', pdf, 'application/pdf')])
    await page.locator('.paras a.m', { hasText: '321.5亿元' }).waitFor()
    expect(await region(page).textContent()).toContain('济南市')
    expect(wrong).toEqual([])
    await close()
  })

  it('takes files that are dropped on the page, and has them still after a look elsewhere', async () => {
    const { page, wrong, close } = await open('/import')
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'weifang.txt', { type: 'text/plain' }))
      return data
    }, weifang)
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    await page.getByRole('link', { name: '报告', exact: true }).click()
    await page.locator('.report-list li').first().waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('reads GB18030', async () => {
    const { page, close } = await open('/import')
    // 济南市2023年政府工作报告\n全市地区生产总值增长3.1%，城镇化率达到74.3%，一般公共预算收入增长5%。
    const gb = Buffer.from(
      'bcc3c4cfcad032303233c4ead5feb8aeb9a4d7f7b1a8b8e60ac8abcad0b5d8c7f8c9fab2fad7dcd6b5d4f6b3a4332e3125a3acb3c7d5f2bbafc2cab4efb5bd37342e3325a3acd2bbb0e3b9abb9b2d4a4cbe3cad5c8ebd4f6b3a43525a1a3',
      'hex',
    )
    await put(page, [file('gb.txt', gb)])
    await page.locator('.paras a.m', { hasText: '74.3%' }).waitFor()
    expect(await region(page).textContent()).toContain('济南市')
    await close()
  })

  it('keeps the page quick with a text of a megabyte, and lets go when told to', async () => {
    const { page, wrong, close } = await open('/import')
    const line = '工业投资完成321.5亿元，增长9.3%；新建学校12所，完成进出口总额约88亿元，新增就业超过9万人。\n'
    const big = `济南市2019年政府工作报告\n${line.repeat(9_000)}`
    await put(
      page,
      Array.from({ length: 6 }, (_, at) => file(`big-${at}.txt`, `${big}${at}`)),
    )
    await page.getByRole('button', { name: '停下' }).click()
    await page.locator('.import-list [data-code="cancelled"]').first().waitFor()
    expect(await page.locator('.import-state button', { hasText: '停下' }).count()).toBe(0)
    // What was let go does not keep the next from being read.
    await page.getByLabel('粘贴报告全文').fill(weifang)
    await page.getByRole('heading', { name: '潍坊站在哪里' }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it('says that a server open to others only reads, and keeps what was read', async () => {
    const { page, close } = await open('/import')
    await page.getByLabel('粘贴报告全文').fill(weifang)
    await page.getByRole('button', { name: '保存到库' }).waitFor()
    const error = {
      code: 'read_only',
      message: 'reports can be added only from the machine that the server runs on.',
      path: null,
      hint: null,
      httpStatus: 403,
    }
    await page.route('**/trpc/reports.import**', (route) =>
      route.fulfill({ status: 403, json: [{ error: { message: error.message, code: -32003, data: error } }] }),
    )
    await page.getByRole('button', { name: '保存到库' }).click()
    const alert = page.getByRole('alert').filter({ hasText: '只读' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('biaochi import')
    expect(await page.locator('.paras a.m').count()).toBeGreaterThan(3)
    await close()
  })

  it('saves, tells the outcome, and leads to the comparison with the city in it', async () => {
    const { page, wrong, close } = await open('/import')
    const posts = sent(page)
    await page.getByLabel('粘贴报告全文').fill(weifang)
    await page.locator('.standing-list button', { hasText: '进出口总额 增速' }).click()
    await page.getByRole('button', { name: '保存到库' }).click()
    await page.getByRole('status').filter({ hasText: '已保存到库' }).waitFor()
    expect(posts.filter((url) => url.includes('reports.import')).length).toBe(1)
    const row = page.locator('.standing ol.rows a', { hasText: '潍坊' })
    await page.waitForFunction(() => !document.querySelector('.standing ol.rows')?.textContent?.includes('未保存'))
    expect(await row.textContent()).toContain('21.5%')
    await page.locator('.standing-head').getByRole('link', { name: '在比较里看' }).click()
    await page.locator('.drawer blockquote', { hasText: '进出口总额' }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('at')).toBe('370700')
    expect(wrong).toEqual([])
    await close()

    const again = await open('/import')
    await again.page.getByLabel('粘贴报告全文').fill(weifang)
    await again.page.getByRole('button', { name: '保存到库' }).click()
    await again.page.getByRole('status').filter({ hasText: '没有变化' }).waitFor()
    await again.page.getByRole('link', { name: '看库里的这份报告' }).click()
    await again.page.locator('h1', { hasText: '潍坊市2023年政府工作报告' }).waitFor()
    await again.close()
  })

  it('says it all in English, too', async () => {
    const { page, wrong, close } = await open('/import?lang=en')
    await page.getByLabel('Paste the text of a report').fill(weifang)
    await page.getByRole('heading', { name: 'Where Weifang stands' }).waitFor()
    await page
      .locator('.standing-list i', { hasText: /\d+ of \d+/ })
      .first()
      .waitFor()
    expect(await page.locator('.import').textContent()).not.toMatch(/未保存|第 \d/)
    expect(wrong).toEqual([])
    await close()
  })

  it.each([
    ['empty', ''],
    ['with a text', weifang],
  ])('fits 390 px without scrolling sideways, %s', async (_, text) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const { page, close } = await open('/import', phone)
    if (text !== '') {
      await page.getByLabel('粘贴报告全文').fill(text)
      await page.locator('.standing ol.rows').waitFor()
    }
    await page.waitForTimeout(300)
    expect(await overflow(page)).toBe(0)
    await close()
  })

  it.each([
    ['empty', '', {}],
    ['with a text', weifang, {}],
    ['with a text, dark', weifang, { colorScheme: 'dark' }],
    ['with a text of no region, dark', nowhere, { colorScheme: 'dark' }],
    ['with a text on a phone', weifang, { viewport: { width: 390, height: 844 } }],
  ])('has no finding of axe, %s', async (_, text, options) => {
    const { page, close } = await open('/import', options)
    if (text !== '') {
      await page.getByLabel('粘贴报告全文').fill(text)
      await page.locator('.paras a.m').first().waitFor()
    }
    await page.waitForTimeout(600)
    expect(await findings(page)).toEqual([])
    await close()
  })
})
