import { readFileSync } from 'node:fs'
import type { Observation } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import { traditional } from '../src/normalise/characters.data.js'

const text = readFileSync(new URL('../../../data/reports/jinan-2023-report.md', import.meta.url), 'utf8')
const bodyStart = text.indexOf('---', 4) + 4

const figure = (o: Observation) =>
  [o.value, o.unit, o.label, o.indicator, o.measure, o.bound, o.period, o.status].join(' ')
const figures = (input: string) => parse(input).observations.map(figure)

const traditionalOf = new Map([...traditional.read].map((read, i) => [read, traditional.found.charAt(i)]))

/** The same report as other hands would have saved it. */
const layouts: Readonly<Record<string, string>> = {
  'line ends of Windows': text.replace(/\n/g, '\r\n'),
  'a byte order mark': `\ufeff${text}`,
  'half-width punctuation':
    text.slice(0, bodyStart) +
    text.slice(bodyStart).replace(/[，；（）]/g, (sign) => ',;()'['，；（）'.indexOf(sign)] ?? sign),
  'hard spaces in numbers': text.replace(/(\d)(亿元|万)/g, '$1\u00a0$2'),
  'lines cut at 34 characters': text.slice(0, bodyStart) + text.slice(bodyStart).replace(/[^\n]{34}/g, '$&\n'),
  'full-width digits':
    text.slice(0, bodyStart) +
    text.slice(bodyStart).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'traditional script':
    text.slice(0, bodyStart) + [...text.slice(bodyStart)].map((sign) => traditionalOf.get(sign) ?? sign).join(''),
  'a blank within decimals': text.slice(0, bodyStart) + text.slice(bodyStart).replace(/(\d)\.(\d)/g, '$1. $2'),
  'a point for the full stop':
    text.slice(0, bodyStart) + text.slice(bodyStart).replace(/(?<=[%\u4e00-\u9fff])。(?=[\u4e00-\u9fff])/g, '.'),
  'a full stop for the decimal point':
    text.slice(0, bodyStart) + text.slice(bodyStart).replace(/(?<!\d{4})\.(?=\d{1,2}[亿万%])/g, '。'),
  'marks of notes after names': text.slice(0, bodyStart) + text.slice(bodyStart).replace(/企业(?=\d)/g, '企业[3]'),
  'a saved page around it': `${text.slice(0, bodyStart)}${text.slice(bodyStart)}\n责任编辑：办公室\n扫一扫 分享到 1200次\n`,
}

describe('the same figures from', () => {
  const expected = figures(text)
  it.each(Object.keys(layouts))('%s', (name) => {
    const input = layouts[name] ?? ''
    expect(figures(input)).toEqual(expected)
    for (const observation of parse(input).observations) {
      expect(input.slice(observation.start, observation.end)).toBe(observation.text)
    }
  })
})

describe('without front matter', () => {
  it('region, year, kind and the day of delivery come from the title and the lines under it', () => {
    const { report } = parse(
      '济南市2023年政府工作报告\n——2022年12月30日在济南市第十八届人民代表大会第二次会议上\n市长\n各位代表：\n一、2022年工作回顾\n工业投资增长3%。\n',
    )
    expect(report).toMatchObject({
      region: '370100',
      year: 2023,
      reviewYear: 2022,
      kind: 'work_report',
      delivered: '2022-12-30',
    })
  })
  it('a bulletin of 2022 reports in 2023', () => {
    const { report } = parse('2022年济南市国民经济和社会发展统计公报\n全年工业投资增长3%。\n')
    expect(report).toMatchObject({ region: '370100', year: 2023, reviewYear: 2022, kind: 'bulletin' })
  })
  it('a year that nothing tells is left open', () => {
    const { report, observations } = parse('工业投资增长3%。')
    expect(report.year).toBeNull()
    expect(observations[0]?.period).toBe('XXXX')
  })
  it('what the caller knows outweighs the text', () => {
    const { report } = parse('济南市2023年政府工作报告\n工业投资增长3%。', { region: '370200', year: 2021 })
    expect(report).toMatchObject({ region: '370200', year: 2021 })
  })
})

describe('sections', () => {
  it('take their role and years from their headings', () => {
    const { report, observations } = parse(
      '济南市2023年政府工作报告\n一、过去五年工作回顾\n民间投资年均增长9%。\n二、今后五年的奋斗目标\n民间投资年均增长7%。\n三、2023年工作安排\n民间投资增长8%。\n',
    )
    expect(report.sections.map((section) => section.role)).toEqual(['review', 'review-long', 'plan-long', 'plan'])
    expect(observations.map(({ value, period, status }) => [value, period, status])).toEqual([
      [9, '2018/2022', 'actual'],
      [7, '2023/2027', 'target'],
      [8, '2023', 'target'],
    ])
  })
})

describe('the script tables', () => {
  it('have a simplified character for each traditional one, and none twice', () => {
    expect(traditional.read.length).toBe(traditional.found.length)
    expect(new Set(traditional.found).size).toBe(traditional.found.length)
    expect(traditional.found.length).toBeGreaterThan(1000)
  })
  it('never change a character that simplified texts use', () => {
    for (const sign of traditional.read) expect(traditional.found.includes(sign), sign).toBe(false)
    for (const sign of '著乾藉摺瞭') expect(traditional.found.includes(sign), sign).toBe(false)
  })
})
