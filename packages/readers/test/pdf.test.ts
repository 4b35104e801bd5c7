import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { column, makePdf, type Placed } from '../src/samples/index.js'
import { cMapUrl } from './support/c-maps.js'

const read = async (pages: readonly (readonly Placed[])[]) =>
  (await readDocument(makePdf(pages), { name: 'report.pdf', cMapUrl })).text.split('\n')

const growth = '全市地区生产总值达到一千二百亿元，比上年增长百分之六，规模以上工业增加值增长百分之八，居全省第三位。'
const trade = '进出口总额达到三百亿元，增长百分之十五左右，其中出口二百亿元，增长百分之二十，实际使用外资五亿美元。'

describe('a PDF', () => {
  it('gives a paragraph as one line, whatever its breaks', async () => {
    const page = [
      { text: '政府工作报告', x: 220, y: 760, size: 22 },
      ...column(growth, { x: 90, y: 700, width: 420 }),
      ...column(trade, { x: 90, y: 600, width: 420 }),
    ]
    expect(await read([page])).toEqual(['政府工作报告', growth, trade])
  })

  it('goes on over the end of a page, without its number and running head', async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: '某市二〇二三年政府工作报告', x: 200, y: 800, size: 10 },
      ...(number === 1 ? [{ text: growth.slice(0, 30), x: 90, y: 60 }] : []),
      ...(number === 2 ? [{ text: growth.slice(30), x: 90, y: 740 }] : []),
      ...(number === 3 ? column(trade, { x: 90, y: 740, width: 420 }) : []),
      { text: `— ${number} —`, x: 280, y: 30, size: 10 },
    ])
    expect((await read(pages)).join('\n')).toBe(`${growth}\n${trade}`)
  })

  it('reads two columns one after the other', async () => {
    const long = growth + trade + growth + trade
    const page = [
      { text: '统计公报', x: 250, y: 790, size: 20 },
      ...column(long, { x: 50, y: 740, width: 230 }),
      ...column(long, { x: 310, y: 740, width: 230 }),
    ]
    expect(await read([page])).toEqual(['统计公报', long, long])
  })

  it('keeps the cells of a table in their rows', async () => {
    const rows = [
      ['指标', '单位', '数值'],
      ['进出口总额', '亿元', '300'],
    ]
    const page = rows.flatMap((row, i) => row.map((text, k) => ({ text, x: 80 + 150 * k, y: 700 - 30 * i })))
    const lines = await read([[...page, ...column(growth, { x: 80, y: 600, width: 420 })]])
    expect(lines.slice(0, 2)).toEqual(['指标\t单位\t数值', '进出口总额\t亿元\t300'])
  })

  it('is refused where it holds pictures of pages', async () => {
    await expect(read([[], [], [{ text: '1', x: 280, y: 30 }]])).rejects.toMatchObject({
      code: 'scanned_file',
      path: 'report.pdf',
      hint: expect.stringContaining('OCR'),
    })
  })

  it('is refused where it is cut off', async () => {
    const bytes = makePdf([column(growth, { x: 90, y: 700, width: 420 })]).subarray(0, 300)
    await expect(readDocument(bytes, { name: 'cut.pdf', cMapUrl })).rejects.toMatchObject({ code: 'broken_file' })
  })

  it('is refused with more pages than any report', async () => {
    const pages = Array.from({ length: 1_001 }, () => [{ text: '一', x: 90, y: 700 }])
    await expect(read(pages)).rejects.toMatchObject({ code: 'too_large', message: expect.stringContaining('1001') })
  })
})
