import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

const digest = readFileSync(new URL('../../../data/reports/jinan-2023-report.md', import.meta.url), 'utf8')
const paragraphs = digest
  .slice(digest.indexOf('---', 4) + 4)
  .split('\n')
  .filter((line) => line.trim() !== '')

/** A report as it is spoken, without front matter: a page has none. */
const title = ['济南市2023年政府工作报告', '——2022年12月30日在济南市第十八届人民代表大会第二次会议上']
const body = [...title, '各位代表：', ...paragraphs, '二、2023年工作安排', '预期目标是：工业投资增长8%，新建公园30个。']

const read = (text: string) => {
  const { report, observations } = parse(text)
  const { sections, ...rest } = report
  return {
    report: rest,
    sections: sections.filter(({ end, start }) => end > start).map(({ role, title: heading }) => `${role} ${heading}`),
    figures: observations.map((o) =>
      [o.value, o.unit, o.label, o.indicator, o.measure, o.bound, o.period, o.status].join(' '),
    ),
  }
}

const above = fc.constantFrom(
  '会员登录 新用户注册 退出',
  '首页 > 政务公开 > 政府工作报告',
  '当前位置：首页 / 政府信息公开 / 规划计划',
  '网站首页 | 走进济南 | 政务服务 | 互动交流',
  '无障碍浏览 长者版 繁体版 English',
  '发布时间：2023-01-09 10:30 来源：市政府办公室 浏览次数：1200次',
  '2023-01-09 10:30:00',
  '索引号：0012345/2023-00001 发布机构：市政府办公室',
  '字号：大 中 小 【打印】 【关闭】',
  '分享到：微信 微博 QQ空间',
  '扫一扫在手机打开当前页',
  '点击数：3456',
)
const below = fc.constantFrom(
  '责任编辑：办公室',
  '扫一扫 分享到 1200次',
  '上一篇：关于2个文件的通知',
  '下一篇：2021年3项工作',
  '相关链接',
  '附件下载 浏览量：3000',
  '主办单位：某市人民政府办公室 电话：0531-12345678',
  '版权所有 备案号：鲁ICP备12345678号',
  '网站标识码：3701000001 公网安备 37010202000001号',
  '【关闭窗口】',
)
const pages = fc.constantFrom('— 3 —', '- 12 -', '第3页', '第 4 页 共 20 页')

describe('page furniture', () => {
  const plain = read(body.join('\n'))

  it('around a report changes nothing but offsets', () => {
    expect(plain.figures.length).toBeGreaterThan(30)
    fc.assert(
      fc.property(fc.array(above, { maxLength: 8 }), fc.array(below, { maxLength: 6 }), (head, foot) => {
        expect(read([...head, ...body, ...foot].join('\n'))).toEqual(plain)
      }),
      { numRuns: 60 },
    )
  })

  it('between the title and the report changes nothing', () => {
    fc.assert(
      fc.property(fc.array(above, { maxLength: 5 }), (lines) => {
        expect(read([...title, ...lines, ...body.slice(2)].join('\n'))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('of page numbers between paragraphs changes nothing', () => {
    fc.assert(
      fc.property(fc.array(pages, { minLength: body.length, maxLength: body.length }), (numbers) => {
        expect(read(body.map((line, i) => `${line}\n${numbers[i]}`).join('\n'))).toEqual(plain)
      }),
      { numRuns: 20 },
    )
  })

  it('of a page number within a sentence changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(), pages, (seed, page) => {
        const long = body.map((line, i) => [line, i] as const).filter(([line]) => line.length > 60)
        const [line, at] = long[seed % long.length] ?? ['', 0]
        const cut = 20 + (seed % (line.length - 40))
        const cutLine = `${line.slice(0, cut)}\n${page}\n${line.slice(cut)}`
        expect(read(body.with(at, cutLine).join('\n'))).toEqual(plain)
      }),
      { numRuns: 100 },
    )
  })
})

it('the number of a page is rejected with its reason, wherever it stands', () => {
  const { rejected } = parse(`${title.join('\n')}\n全市上下团结奋进，全年完成工业投资\n第 4 页 共 20 页\n3亿元。\n`)
  expect(rejected.slice(-2).map(({ text, rule }) => `${text} ${rule}`)).toEqual([
    '4 never.furniture',
    '20 never.furniture',
  ])
})

describe('line breaks', () => {
  const plain = read(body.join('\n'))

  it('at any width of line change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 60 }), fc.constantFrom('\n', '\r\n'), (width, end) => {
        const lines = body.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
        expect(read(lines.join(end))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('within a number or before its unit change nothing', () => {
    const figures = /(?<=[\u4e00-\u9fff]\d+)(?=\d+[.亿万%个家户]|[.亿万%个])|(?<=\d\.)(?=\d+[亿万%])/g
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = body.slice(2).join('\n')
        const places = [...text.matchAll(figures)].map(({ index }) => index)
        const at = places[seed % places.length] ?? 0
        const cut = `${text.slice(0, at)}\n${text.slice(at)}`
        expect(read([...title, cut].join('\n'))).toEqual(plain)
      }),
      { numRuns: 100 },
    )
  })

  it('beside brackets and quotation marks change nothing', () => {
    const text = body.slice(2).join('\n')
    const cut = text.replace(/(?<=[《“（])(?=.)|(?<=[\u4e00-\u9fff\d])(?=[》”），、])/g, '\n')
    expect(cut.length).toBeGreaterThan(text.length + 20)
    expect(read([...title, cut].join('\n'))).toEqual(plain)
  })
})

describe('no line of a report is taken for furniture', () => {
  it.each([
    '完成无障碍设施改造500户',
    '全民阅读活动惠及30万人',
    '建成3D打印中心5个。',
    '扫码用气改造5万户。',
    '2023年1月9日新增5个项目。',
  ])('%s', (line) => {
    expect(parse(`${title.join('\n')}\n各位代表：\n${line}\n全市上下团结奋进。\n`).observations).toHaveLength(1)
  })
})
