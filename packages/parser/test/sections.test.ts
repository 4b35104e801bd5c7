import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

const filler = '全市上下团结奋进，各项事业全面进步。'.repeat(20)

/** Roles of the sections that hold text, with the years they speak of as the figures show them. */
function read(text: string): { roles: readonly string[]; figures: readonly string[] } {
  const { report, observations } = parse(text)
  return {
    roles: report.sections.map(({ role }) => role),
    figures: observations.map(({ value, period, status }) => `${value} ${period} ${status}`),
  }
}

const title = '济南市2023年政府工作报告\n各位代表：\n'

/** Reports as they are set in other places; each holds one figure of the review and one of the plan. */
const layouts: Readonly<Record<string, string>> = {
  'numbered headings': `一、2022年工作回顾\n工业投资增长3%。\n二、2023年工作安排\n工业投资增长8%。\n`,
  'headings without numbers': `2022年工作回顾\n工业投资增长3%。\n2023年工作安排\n工业投资增长8%。\n`,
  'parts with numbered headings inside':
    '第一部分 2022年工作回顾\n一、产业发展提速\n工业投资增长3%。\n二、城乡面貌改善\n第二部分 2023年工作安排\n一、扩大投资\n工业投资增长8%。\n',
  'two halves':
    '上篇 2022年工作回顾\n一、产业发展提速\n工业投资增长3%。\n下篇 2023年重点工作\n一、扩大投资\n工业投资增长8%。\n',
  'headings that run into their paragraphs':
    '一、2022年工作回顾。过去一年，工业投资增长3%。\n二、2023年工作安排。今年，工业投资增长8%。\n',
  'headings in bold': '**一、2022年工作回顾**\n工业投资增长3%。\n**二、2023年工作安排**\n工业投资增长8%。\n',
  'headings of a document in Markdown':
    '## 一、2022年工作回顾\n工业投资增长3%。\n## 二、2023年工作安排\n工业投资增长8%。\n',
  'headings that do not say their part':
    '一、攻坚克难，经济社会发展取得新成绩\n工业投资增长3%。\n二、奋力开创高质量发展新局面\n工业投资增长8%。\n',
  'a heading of both parts': `一、2022年工作回顾和2023年工作的总体要求\n工业投资增长3%。\n${filler}\n今年工作的总体要求是：稳中求进。\n工业投资增长8%。\n`,
  'no headings, a plan that opens with its year': `过去一年，工业投资增长3%。\n${filler}\n2023年，是全面发展的关键之年。\n工业投资增长8%。\n`,
  'no headings, a plan that opens with its aims': `过去一年，工业投资增长3%。\n${filler}\n全市经济社会发展的主要预期目标是：工业投资增长8%。\n`,
  'no headings, a plan that opens with what is to be done': `过去一年，工业投资增长3%。\n${filler}\n做好今年的各项工作，责任重大。\n工业投资增长8%。\n`,
  'numbers of other kinds': '1、过去一年的工作\n工业投资增长3%。\n2、今年的任务\n工业投资增长8%。\n',
  'headings in brackets': '【2022年工作回顾】\n工业投资增长3%。\n【2023年工作安排】\n工业投资增长8%。\n',
  'no headings, a look ahead': `过去一年，工业投资增长3%。\n${filler}\n展望2023年，机遇与挑战并存。\n工业投资增长8%。\n`,
  'the first year of a five-year plan behind it':
    '一、2022年“十四五”迈出坚实步伐\n工业投资增长3%。\n二、扎实做好2023年各项工作\n工业投资增长8%。\n',
}

describe('review and plan are told apart with', () => {
  it.each(Object.entries(layouts))('%s', (_, body) => {
    const { roles, figures } = read(title + body)
    expect(roles).toContain('review')
    expect(roles.at(-1)).toBe('plan')
    expect(figures).toEqual(['3 2022 actual', '8 2023 target'])
  })
})

describe('sections', () => {
  it('of a review of five years and a plan of five', () => {
    const { roles, figures } = read(
      `${title}一、过去五年工作回顾\n民间投资年均增长9%。\n我们也清醒地看到，发展中还有不少困难和问题。\n二、今后五年的目标任务\n民间投资年均增长7%。\n三、2023年重点工作\n民间投资增长8%。\n`,
    )
    expect(roles).toEqual(['review', 'review-long', 'other', 'plan-long', 'plan'])
    expect(figures).toEqual(['9 2018/2022 actual', '7 2023/2027 target', '8 2023 target'])
  })
  it('of a report delivered in December: 今年 is the year looked back on', () => {
    const { figures } = read(
      `济南市2023年政府工作报告\n2022年12月30日\n各位代表：\n今年是奋进之年，工业投资增长3%。\n${filler}\n明年是关键之年。\n工业投资增长8%。\n`,
    )
    expect(figures).toEqual(['3 2022 actual', '8 2023 target'])
  })
  it('of a bulletin all look back', () => {
    const { roles } = read(
      '2022年济南市国民经济和社会发展统计公报\n一、综合\n工业投资增长3%。\n二、农业\n三、工业和建筑业\n',
    )
    expect(new Set(roles)).toEqual(new Set(['review']))
  })
  it('go back to the review after its problems', () => {
    const { roles } = read(
      `${title}一、2022年工作回顾\n我们清醒地看到，困难和问题不少。\n各位代表，成绩来之不易。\n二、2023年工作安排\n`,
    )
    expect(roles).toEqual(['review', 'review', 'other', 'review', 'plan'])
  })
})

describe('the day of delivery', () => {
  it.each([
    ['（2023年1月9日）', '2023-01-09'],
    ['二〇二三年一月九日在济南市第十八届人民代表大会第二次会议上', '2023-01-09'],
    ['二〇二三年十二月三十一日在济南市人民代表大会上', '2023-12-31'],
  ])('%s', (line, day) => {
    expect(parse(`政府工作报告\n${line}\n各位代表：\n工业投资增长3%。\n`).report.delivered).toBe(day)
  })
})

describe('the year of a text without a title', () => {
  it.each([
    ['各位代表：现在，我代表国务院，向第十届全国人民代表大会第一次会议报告过去五年的工作。\n1997年起步。\n', 2003],
    ['各位代表：首先报告2001年的工作。\n2005年规划。2005年展望。\n', 2002],
    ['各位代表：\n1986年是取得显著成就的一年。\n1980年和1980年相比。\n', 1987],
    ['到2025年，工业投资达到3亿元；力争2030年达到5亿元。', null],
    ['工业投资由2017年的3亿元增加到2022年的5亿元。', 2023],
  ])('%s', (text, year) => {
    expect(parse(text).report.year).toBe(year)
  })
})

describe('several reports in one text', () => {
  const report = (year: number) =>
    `济南市${year}年政府工作报告\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n${'工业投资增长5%，全市上下团结奋进。\n'.repeat(120)}`

  it('are told: the first is read, and where the second begins', () => {
    const text = report(2022) + report(2023)
    const { report: first, observations } = parse(text)
    expect(first.year).toBe(2022)
    expect(first.nextReport).toBe(report(2022).length)
    expect(observations).toHaveLength(120)
    expect(parse(text.slice(first.nextReport)).report).toMatchObject({ year: 2023 })
  })
  it('without titles are told by their greetings', () => {
    const untitled = (year: number) => report(year).split('\n').slice(2).join('\n')
    expect(parse(untitled(2022) + untitled(2023)).report.nextReport).toBe(untitled(2022).length)
  })
  it('are not seen in the links under a report', () => {
    const links = '相关链接\n济南市2021年政府工作报告\n2021年济南市国民经济和社会发展统计公报\n'
    expect(parse(report(2022) + links).report.nextReport).toBeUndefined()
  })
  it('are not seen in a title that stands twice at the head', () => {
    expect(
      parse(`济南市2022年政府工作报告\n各位代表：我代表市人民政府报告工作。\n${report(2022)}`).report.nextReport,
    ).toBeUndefined()
  })
})
