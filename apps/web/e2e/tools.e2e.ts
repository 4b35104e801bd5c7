import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
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

const trade = '/compare?indicator=trade_total&measure=growth&year=2022'
const trend = '/trend?indicator=gdp&measure=level&cities=320500,510100,320100,370100'
const open = (path: string, options = {}) => openPage(browser, server.url + path, options)

/** Presses a tool that gives a file; the name and the bytes of it. */
async function saved(page: Page, tool: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: tool, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** A picture's width and the colours at its corner and in it, as the browser reads it. */
const seen = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const colours = new Map<string, number>()
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join(',')
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    return { width: image.width, corner: data.slice(0, 3).join(','), bar: colours.get('96,148,172') ?? 0 }
  }, bytes.toString('base64'))

describe('the tools under a chart', () => {
  it('put the table in place of the chart', async () => {
    const { page, close } = await open(trade)
    await page.getByRole('button', { name: '表格' }).click()
    const table = page.getByRole('table', { name: '进出口总额增速，2022年' })
    await table.waitFor()
    expect(await table.textContent()).toContain('济南')
    await close()
  })

  it.each([
    [
      'Compare',
      trade,
      ['进出口总额增速，2022年', '济南', '≈15%', '预计数', '≈ 左右、约', '报告在库，没有说', '规则：'],
    ],
    ['Trend', trend, ['地区生产总值，1998–2025年', '成都 2.48万亿', '目标：从说的那年到兑现那年', '为什么断开']],
  ])('save %s as an SVG that stands alone, on a light ground though the page is dark', async (_, path, told) => {
    const { page, wrong, close } = await open(path, { colorScheme: 'dark' })
    await page.waitForTimeout(300)
    const { name, bytes } = await saved(page, 'SVG')
    const svg = bytes.toString('utf8')
    expect(name).toMatch(/^biaochi-.*\.svg$/)
    const text = svg.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&')
    for (const part of told) expect(text).toContain(part)
    expect(text).toContain(server.url + path)
    expect(svg).toContain('Noto Sans CJK SC')
    expect(svg).toContain('fill="#fbfbf8"')
    expect(svg).not.toMatch(/foreignObject|<style|class=|var\(|<script|href=/)
    // The page itself stays dark.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(233, 236, 234)')
    expect(wrong).toEqual([])
    await close()
  })

  it('save a PNG that shows the bars on a light ground, twice as fine', async () => {
    const { page, wrong, close } = await open(trade, { colorScheme: 'dark' })
    const { name, bytes } = await saved(page, 'PNG')
    expect(name).toBe('biaochi-trade_total-growth-2022.png')
    const picture = await seen(page, bytes)
    expect(picture.corner).toBe('251,251,248')
    expect(picture.width).toBeGreaterThan(2000)
    expect(picture.bar).toBeGreaterThan(5000)
    expect(wrong).toEqual([])
    await close()
  })

  it('give the same rows as CSV, JSON and XLSX, with hedge, status, period and source', async () => {
    const { page, wrong, close } = await open(trade)
    const csv = (await saved(page, 'CSV')).bytes.toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    const json = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8')) as {
      title: string
      link: string
      rows: Record<string, unknown>[]
    }
    const xlsx = await saved(page, 'XLSX')
    expect(json.title).toBe('进出口总额增速，2022年')
    expect(json.link).toBe(server.url + trade)
    expect(csv).toHaveLength(json.rows.length + 1)
    expect(csv[0]?.split(',')).toEqual(Object.keys(json.rows[0] ?? {}))
    const jinan = json.rows.find(({ region }) => region === '370100')
    expect(jinan).toMatchObject({ value: 15, unit: '%', bound: 'approx', status: 'estimate', period: '2022' })
    expect(jinan?.document).toBeTruthy()
    expect(jinan?.document_id).toMatch(/^370100-/)
    expect(xlsx.name).toBe('biaochi-trade_total-growth-2022.xlsx')
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(wrong).toEqual([])
    await close()
  })

  it('copy the link, and a code that shows the view in another page without header and chooser', async () => {
    const { page, close } = await open(trade, { permissions: ['clipboard-read', 'clipboard-write'] })
    const copied = async (tool: string, beginning: string) => {
      await page.getByRole('button', { name: tool }).click()
      await page.waitForFunction(async (text) => (await navigator.clipboard.readText()).startsWith(text), beginning)
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied('复制链接', 'http')).toBe(server.url + trade)
    const code = await copied('嵌入代码', '<iframe')
    // A page of another origin, as the frame's host.
    const other = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>host</title>${code}`),
    )
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
    const { port } = other.address() as AddressInfo
    const host = await page.context().newPage()
    await host.goto(`http://localhost:${port}/`)
    const frame = host.frameLocator('iframe')
    await frame.locator('ol.rows a', { hasText: '济南' }).waitFor()
    expect(await frame.locator('header, .chooser, .chart-tools').count()).toBe(0)
    expect(await frame.getByRole('link', { name: '看完整的一页' }).getAttribute('href')).toBe(server.url + trade)
    await close()
    other.close()
  })

  it('let nothing be framed but a view opened for it', async () => {
    const headers = async (path: string) => {
      const response = await fetch(server.url + path)
      return [response.headers.get('content-security-policy'), response.headers.get('x-frame-options')]
    }
    const [framed, noOptions] = await headers(`${trade}&embed=1`)
    expect(framed).toContain('frame-ancestors *')
    expect(framed).toContain("script-src 'self'")
    expect(noOptions).toBeNull()
    for (const path of [trade, '/', '/import', '/trpc/meta.get?embed=1', `${trade}&embed=10`]) {
      const [policy] = await headers(path)
      expect(policy, path).toContain("frame-ancestors 'none'")
    }
  })

  it.each([
    ['Compare with many cities', '/compare?indicator=gdp&measure=growth&year=2022'],
    ['Trend', trend],
    ['a table', `${trend}&show=table`],
  ])('print %s on one page', async (_, path) => {
    const { page, close } = await open(path, { colorScheme: 'dark' })
    await page.waitForTimeout(300)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(await page.locator('.print-sheet').count()).toBe(0)
    await close()
  })
})
