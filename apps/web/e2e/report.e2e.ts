import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings, openPage, overflow, startBrowser } from './browser.js'
import { type RunningServer, startServer } from './server.js'

let server: RunningServer
let browser: Browser
/** Address of 济南's report of 2023 with the trade of 2022, and of the one of 2025. */
let jinan = ''
let jinan2025 = ''

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), startBrowser()])
  const reports = await listed('370100')
  const find = (year: number, observations: number) =>
    reports.find((one) => one.year === year && one.kind === 'work_report' && one.observations > observations)
  jinan = `/report/${find(2023, 25)?.id}`
  jinan2025 = `/report/${find(2025, 10)?.id}`
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const open = (path: string, options = {}) => openPage(browser, server.url + path, options)

async function listed(region: string): Promise<{ id: string; year: number; kind: string; observations: number }[]> {
  const input = encodeURIComponent(JSON.stringify({ region }))
  const answer = (await (await fetch(`${server.url}/trpc/reports.list?input=${input}`)).json()) as {
    result: { data: { id: string; year: number; kind: string; observations: number }[] }
  }
  return answer.result.data
}

/** Stores a text and gives the id of its report. */
async function stored(text: string): Promise<string> {
  const answer = await fetch(`${server.url}/trpc/reports.import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ text }),
  })
  const { result } = (await answer.json()) as { result: { data: { report: { id: string } } } }
  return result.data.report.id
}

const chosen = (page: Page) => page.locator('a.m.sel')

describe('Report', () => {
  it('shows the whole text with every figure marked by status and measure', async () => {
    const { page, wrong, close } = await open(jinan)
    expect(await page.locator('h1').textContent()).toBe('济南市2023年政府工作报告')
    expect(await page.locator('.paras').textContent()).toContain('新增进出口实绩企业')
    expect(await page.locator('.notes a.note').count()).toBe(31)
    const trade = page.locator('.paras a.m', { hasText: '15%' })
    expect(await trade.getAttribute('class')).toContain('estimate')
    expect(await trade.evaluate((mark) => getComputedStyle(mark, '::after').content)).toBe('"增"')
    expect(await trade.getAttribute('aria-label')).toBe('15%：进出口总额，增速，约 15%，预计数，2022年')
    expect(await page.locator('.paras .hw', { hasText: '左右' }).count()).toBe(1)
    expect(wrong).toEqual([])
    await close()
  })

  it('opens what was understood at Enter, names it in the address, and comes back to it after a reload', async () => {
    const { page, wrong, close } = await open(jinan)
    await page.locator('.paras a.m', { hasText: '15%' }).focus()
    await page.keyboard.press('Enter')
    const reading = page.locator('.more .under')
    await reading.waitFor()
    expect(await reading.textContent()).toContain('约数（≈）')
    expect(new URL(page.url()).hash).toMatch(/^#o=370100-/)
    await page.reload()
    await page.locator('.more .under').waitFor()
    expect(await chosen(page).textContent()).toContain('15%')
    await page.keyboard.press('Escape')
    await reading.waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).toBe('')
    expect(wrong).toEqual([])
    await close()
  })

  it('steps through the figures with n and p, and with the arrows once one is open', async () => {
    const { page, close } = await open(jinan)
    await page.locator('.paras a.m').first().waitFor()
    await page.keyboard.press('n')
    expect(await chosen(page).textContent()).toContain('1.2万亿元')
    await page.keyboard.press('n')
    expect(await chosen(page).textContent()).toContain('5%')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).textContent()).toContain('4820亿元')
    await page.keyboard.press('p')
    expect(await chosen(page).textContent()).toContain('5%')
    expect(await page.locator('.steps').textContent()).toContain('2/31')
    await close()
  })

  it('finds words, marks them and steps through them', async () => {
    const { page, close } = await open(jinan)
    await page.locator('.paras a.m').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('亿元')
    await page.locator('mark.hit.now').waitFor()
    const hits = await page.locator('.paras mark.hit').count()
    expect(await page.locator('.find-in output').textContent()).toBe(`1/${hits}`)
    expect(hits).toBeGreaterThan(5)
    await page.keyboard.press('Enter')
    expect(await page.locator('.find-in output').textContent()).toBe(`2/${hits}`)
    await page.getByRole('searchbox').fill('没有这样的话')
    await page.locator('.find-in output', { hasText: '没有' }).waitFor()
    await close()
  })

  it('shows the numbers not taken on demand, with the reason in both languages', async () => {
    const { page, close } = await open(jinan)
    expect(await page.locator('.paras .rej').count()).toBe(0)
    await page.getByRole('checkbox', { name: /没有取的数字/ }).check()
    await page.locator('.notes .rejn', { hasText: '年份' }).first().waitFor()
    expect(await page.locator('.paras .rej', { hasText: '5G' }).count()).toBe(1)
    await page.getByRole('button', { name: 'EN, switch to English' }).click()
    await page.locator('.notes .rejn', { hasText: 'Not taken: a year' }).first().waitFor()
    await close()
  })

  it('marks only what the filters ask for', async () => {
    const { page, close } = await open(jinan)
    await page.getByRole('button', { name: /^增速 4$/ }).click()
    expect(await page.locator('.paras a.m').count()).toBe(4)
    await page.getByLabel('指标').selectOption('trade_total')
    expect(await page.locator('.paras a.m').count()).toBe(1)
    expect(await page.locator('.steps').textContent()).toContain('1 个数字')
    expect(new URL(page.url()).searchParams.get('measure')).toBe('growth')
    await close()
  })

  it('lists the figures as a table that leads back to the text', async () => {
    const { page, close } = await open(jinan)
    await page.getByRole('button', { name: '表格' }).click()
    const rows = page.locator('table.figures tbody tr')
    expect(await rows.count()).toBe(31)
    await rows.filter({ hasText: '2190亿元' }).locator('a').click()
    await page.locator('.more .under').waitFor()
    expect(await chosen(page).textContent()).toContain('2190亿元')
    await close()
  })

  it('sets the figures beside those of an earlier report of the city', async () => {
    const { page, wrong, close } = await open(jinan2025)
    const menu = page.getByLabel('对照以前的报告')
    await menu.waitFor()
    const earlier = await menu
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    expect(earlier.length).toBeGreaterThan(3)
    await menu.selectOption({ index: 1 })
    await page.locator('.redline').waitFor()
    expect(await page.locator('.redline .sub').textContent()).toMatch(/^对照 \d+ 个数字/)
    expect(new URL(page.url()).searchParams.get('with')).toBe(earlier[1])
    expect(wrong).toEqual([])
    await close()
  })

  it('leads from a figure to the comparison of cities and to its years', async () => {
    const { page, close } = await open(jinan)
    await page.locator('.paras a.m', { hasText: '15%' }).click()
    await page.locator('.more').getByRole('link', { name: '在比较里看' }).click()
    await page.locator('.drawer blockquote').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe('进出口总额增速，2022年')
    await page.goBack()
    await page.locator('.more .under').waitFor()
    await close()
  })

  it('says when there is no such report, and where the others are', async () => {
    const { page, close } = await open('/report/370100-0000000000')
    await page.getByRole('alert').waitFor()
    await page.getByRole('link', { name: '看库里的报告' }).click()
    await page.locator('.report-list li').first().waitFor()
    await close()
  })

  it('keeps a report of a megabyte usable: what is far is plain text until it is come to', async () => {
    const filler =
      '各部门密切配合，狠抓落实，确保各项部署落地见效，营商环境持续优化，城乡面貌焕然一新，干部作风进一步转变。'
    const lines = Array.from(
      { length: 2800 },
      (_, at) => `工业投资完成${at + 1}.5亿元，增长9.3%。${filler}新建学校${at + 1}所。${filler}`,
    )
    const text = `济南市2018年政府工作报告\n一、2017年工作回顾\n${lines.join('\n')}`
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024)
    const { page, wrong, close } = await open(`/report/${await stored(text)}`)
    await page.locator('.paras a.m').first().waitFor()
    expect(await page.locator('.para').count()).toBeGreaterThan(2800)
    expect(await page.locator('.paras a.m').count()).toBeLessThan(1000)
    const step = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const start = performance.now()
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }))
          const look = () =>
            document.querySelector('a.m.sel') ? resolve(performance.now() - start) : requestAnimationFrame(look)
          look()
        }),
    )
    console.log(`a step from the first figure to the last of ${lines.length * 3}: ${Math.round(step)} ms`)
    expect(await chosen(page).textContent()).toContain('2800所')
    await page.waitForFunction(() => {
      const box = document.querySelector('a.m.sel')?.getBoundingClientRect()
      return box !== undefined && box.top > 0 && box.bottom < innerHeight
    })
    await page.getByRole('searchbox').fill('新建学校1300')
    await page.locator('mark.now').first().waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  it("never runs what stands in a stranger's text", async () => {
    const text =
      '济南市2019年政府工作报告\n工业投资完成30亿元<img src=x onerror="document.title=1">，增长5%<script>document.title=2</script>。'
    const { page, wrong, close } = await open(`/report/${await stored(text)}`)
    await page.locator('.paras a.m').first().waitFor()
    expect(await page.locator('.paras').textContent()).toContain('<img src=x onerror="document.title=1">')
    expect(await page.locator('.paras img, .paras script').count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})

describe('Reports', () => {
  it('lists all reports under their cities and finds by initials, code, year and title', async () => {
    const { page, wrong, close } = await open('/reports')
    const items = page.locator('.report-list li')
    await items.first().waitFor()
    const all = await items.count()
    expect(all).toBeGreaterThan(100)
    const field = page.getByPlaceholder('城市、拼音、首字母、代码、年份或题名')
    await field.fill('jn 2023')
    await page.waitForFunction((before) => document.querySelectorAll('.report-list li').length < before, all)
    expect(await page.locator('.report-list h2').allTextContents()).toEqual([expect.stringContaining('济南')])
    await field.fill('370100')
    await page.locator('.report-list li', { hasText: '1999' }).waitFor()
    await field.fill('没有这座城市')
    await page.getByRole('button', { name: '去掉条件' }).click()
    expect(await items.count()).toBe(all)
    await page.getByRole('button', { name: '按年份' }).click()
    expect(await page.locator('.report-list h2').first().textContent()).toContain('年')
    await items.first().locator('a').click()
    await page.locator('.paras').waitFor()
    expect(wrong).toEqual([])
    await close()
  })
})

describe('both', () => {
  it.each([
    ['Report', () => `${jinan}?rejected=yes`],
    ['Report with a figure open', () => `${jinan}?find=亿元`],
    ['Reports', () => '/reports'],
  ])('%s fits 390 px without scrolling sideways', async (_, path) => {
    const { page, wrong, close } = await open(path(), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await page.locator('h1').waitFor()
    if (path().includes('find')) await page.locator('a.m').nth(2).click()
    await page.waitForTimeout(300)
    expect(await overflow(page)).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })

  it('opens a figure as a sheet on a phone', async () => {
    const { page, close } = await open(jinan, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.locator('.paras a.m', { hasText: '2190亿元' }).click()
    const sheet = page.getByRole('complementary', { name: '出处' })
    await sheet.locator('.under').waitFor()
    expect(await sheet.locator('h2').textContent()).toBe('进出口总额')
    await sheet.getByRole('button', { name: '下一条' }).click()
    expect(await sheet.locator('.figure').textContent()).toContain('≈15%')
    await sheet.getByRole('button', { name: '关闭' }).click()
    await sheet.waitFor({ state: 'detached' })
    await close()
  })

  it.each([
    ['Report', () => `${jinan}?rejected=yes`, {}, true],
    ['Report, dark, English', () => `${jinan}?lang=en&rejected=yes`, { colorScheme: 'dark' }, true],
    ['Report as a table', () => `${jinan}?show=table`, {}, false],
    ['Report on a phone', () => jinan, { viewport: { width: 390, height: 844 } }, true],
    ['Reports', () => '/reports', {}, false],
    ['Reports, dark, English', () => '/reports?lang=en', { colorScheme: 'dark' }, false],
  ])('%s has no finding of axe', async (_, path, options, opened) => {
    const { page, close } = await open(path(), options)
    if (opened) await page.locator('a.m').nth(3).click()
    await page.waitForTimeout(400)
    expect(await findings(page)).toEqual([])
    await close()
  })
})
