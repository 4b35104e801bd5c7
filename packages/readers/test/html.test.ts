import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { inGbk, inUtf8 } from '../src/samples/index.js'

const first = '2023年，全市地区生产总值1200亿元，增长6.1%；一般公共预算收入100亿元，增长5%。'
const second = '进出口总额300亿元，增长15%左右，其中出口200亿元，实际使用外资5亿美元，增长3%。'
const menu = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">栏目${i}</a></li>`).join('')

const page = (body: string, head = '<meta charset="utf-8"><title>政府工作报告_某市人民政府</title>') =>
  `<!DOCTYPE html><html><head>${head}</head><body><div class="nav"><ul>${menu}</ul></div><form>${body}</form><div><a href="#">打印</a><a href="#">关闭</a>版权所有 电话12345</div></body></html>`

const read = (html: string | Uint8Array, name = 'page.html') =>
  readDocument(typeof html === 'string' ? inUtf8(html) : html, { name })

describe('a web page', () => {
  it('gives its main text, paragraph by paragraph, with its title first', async () => {
    const { text, format } = await read(page(`<div id="zoom"><p>${first}</p>\n<p>${second}</p></div>`))
    expect(format).toBe('html')
    expect(text.split('\n')).toEqual(['政府工作报告_某市人民政府', first, second])
  })

  it('keeps the title of the text where it has one', async () => {
    const { text, title } = await read(page(`<div><h1>政府工作报告</h1><p>${first}</p><p>${second}</p></div>`))
    expect(title).toBe('政府工作报告')
    expect(text.split('\n')).toEqual(['政府工作报告', first, second])
  })

  it('runs nothing and shows nothing that is hidden', async () => {
    const trap = `<script>document.write('增长99%')</script><p style="display: none">增长98%</p><p hidden>增长97%</p><noscript>增长96%</noscript>`
    const { text } = await read(page(`<div><p>${first}</p>${trap}<p>${second}</p></div>`))
    expect(text).not.toMatch(/99|98|97|96/)
  })

  it('keeps a table as text, a row in a line', async () => {
    const table = '<table><tr><td>出口</td><td>200亿元</td></tr><tr><td>进口</td><td>100亿元</td></tr></table>'
    const { text } = await read(page(`<div><p>${first}</p>${table}<p>${second}</p></div>`))
    expect(text.split('\n').slice(2, 4)).toEqual(['出口\t200亿元', '进口\t100亿元'])
  })

  it('is read in the encoding that it declares, and in another where that is wrong', async () => {
    const body = `<div><p>${first}</p><p>${second}</p></div>`
    const old = page(body, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>报告</title>')
    expect((await read(inGbk(old))).text).toContain(first)
    expect((await read(old)).text).toContain(first)
  })

  it('is known by its beginning, whatever its name', async () => {
    expect((await read(page(`<div><p>${first}</p></div>`), 'report')).format).toBe('html')
  })

  it('tells where it was saved from', async () => {
    const saved = `<!-- saved from url=(0030)https://www.example.gov.cn/1.html -->${page(`<div><p>${first}</p></div>`)}`
    expect((await read(saved)).source).toBe('https://www.example.gov.cn/1.html')
    const bad = page(`<p>${first}</p>`, '<link rel="canonical" href="javascript:alert(1)"><title>报告</title>')
    expect((await read(bad)).source).toBeNull()
  })

  it('is refused where a script would have to fetch its words', async () => {
    const empty = '<!doctype html><html><body><div id="app"></div><script src="/app.js"></script></body></html>'
    await expect(read(empty)).rejects.toMatchObject({ code: 'empty_text', path: 'page.html' })
  })

  it('takes a time that grows with its length', async () => {
    const wide = `<div>${'<p>增长5%。</p>'.repeat(200_000)}</div>`
    expect((await read(wide)).text.split('\n')).toHaveLength(200_000)
  })

  it('is refused where it nests deeper than any page', async () => {
    const deep = '<div>'.repeat(200_000) + first
    await expect(read(deep)).rejects.toMatchObject({ code: 'too_large' })
    const page = '<div>'.repeat(1_000) + first
    expect((await read(page, 'page.html')).text).toBe(first)
  })
})
