/** Years written in full in the text. */
const fullYear = /(?<!\d)((?:19|20)\d{2})年/g
const numerals = '〇一二三四五六七八九十'

/** 5, 十五, 二十, 三十一: the number of a day or month; 0 where it is none. */
function dayNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : numerals.indexOf(tens)) : 0
  return ten * 10 + (ones === '' ? 0 : numerals.indexOf(ones))
}

const dayForms = [
  /((?:19|20)\d{2})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/,
  /（((?:19|20)\d{2})(\d{2})(\d{2})）/,
]

/** 2022年12月30日, 2022年十二月三十日, （20221230）: the day in a line, as YYYY-MM-DD. */
export function dateIn(line: string): string | null {
  const match = dayForms.map((form) => form.exec(line)).find((found) => found !== null)
  if (!match) return null
  const [, year = '', ...rest] = match
  const [month = 0, day = 0] = rest.map(dayNumber)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day in the title, or in the lines that say where it was delivered. */
export function deliveryDate(title: string | undefined, head: string): string | null {
  const inTitle = title && dateIn(title)
  if (inTitle) return inTitle
  const lines = head.split('\n').slice(0, 12)
  const line = lines.find(
    (candidate) =>
      candidate.length < 80 &&
      (/(?:大会|会议|报告|第[一二三四五六七八九十]{1,3}届)/.test(candidate) || candidate.length < 16) &&
      dateIn(candidate),
  )
  return line ? dateIn(line) : null
}

/** The year of a day. */
export const yearOfDay = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

/** A report delivered in November or December sets the plan of the next year. */
export function yearOfDelivery(delivered: string | null): number | null {
  if (!delivered) return null
  const [year, month] = delivered.split('-').map(Number)
  return year === undefined || month === undefined ? null : month >= 11 ? year + 1 : year
}

/** The year of a session of the National People's Congress: terms of five years, the fifth since 1978. */
function yearOfCongress(text: string): number | null {
  const match = /第([一二三四五六七八九十]{1,3})届全国人民代表大会第([一二三四五])次会议(?:报告|作|提)/.exec(text)
  const term = match?.[1] ? dayNumber(match[1]) : 0
  return match?.[2] && term >= 5 ? 1978 + 5 * (term - 5) + dayNumber(match[2]) - 1 : null
}

/** What says which year is looked back on, surest first. */
const reviewForms = [
  /(?:^|\n)[^\n]{0,12}((?:19|20)\d{2})年[^\n，。]{0,8}(?:回顾|工作总结|主要情况)/,
  /(?:过去的|回顾|总结)((?:19|20)\d{2})年/,
  /(?:报告|汇报)((?:19|20)\d{2})年的?(?:政府)?工作/,
]
const planForm = /((?:19|20)\d{2})年(?:的)?(?:工作安排|主要任务|工作任务|重点工作|预期目标|目标任务|工作总体要求)/
const yearOfKind = /((?:19|20)\d{2})年，?是[^。\n\d]{2,40}的一年/
/** So far the year that is named most is looked for. */
const looked = 20_000

/** 一、2022年工作回顾, 刚刚过去的2022年; else the year that the text names most, which is the one it looks back on. */
export function yearOfText(text: string): number | null {
  const congress = yearOfCongress(text.slice(0, 1500))
  if (congress !== null) return congress
  for (const form of reviewForms) {
    const review = form.exec(text)
    if (review) return Number(review[1]) + 1
  }
  const plan = planForm.exec(text)
  if (plan) return Number(plan[1])
  const kind = yearOfKind.exec(text)
  if (kind) return Number(kind[1]) + 1
  const counts = new Map<number, number>()
  for (const match of text.slice(0, looked).matchAll(fullYear))
    if (!isYearAhead(text, match.index)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]
  return most ? most[0] + 1 : null
}

/** 到2025年, 力争2025年: a year to come says nothing of when the text was written; 由2017年的…到2022年的 looks back. */
export function isYearAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestAim), at)
  if (!toYear.test(before)) return false
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
  )
  return !fromWord.test(clause)
}

const toYear = /(?:到|至|力争|确保|争取)$/
const fromWord = /[从由自]/
/** What comes before 到2022年 in 由2017年的3.5万亿元增加到2022年 is no longer. */
const longestAim = 40
