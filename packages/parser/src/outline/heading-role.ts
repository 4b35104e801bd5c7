import type { SectionRole } from '@biaochi/schema'
import { planPeriod } from '../periods/plan-years.js'
import { wordFinder } from './find-words.js'
import type { Heading } from './headings.js'
import { toneWords } from './opening-words.data.js'
import { headingWords } from './outline-words.data.js'
import type { Years } from './sections.js'

const headingWordsIn = wordFinder(headingWords)
const toneWordsIn = wordFinder(toneWords)

/** What a heading says: the role of its section and the years it names. */
export interface HeadingRole {
  readonly role: SectionRole
  /** Year of a section on one year. */
  readonly year: number | undefined
  /** First and last year of a five-year plan that it names. */
  readonly plan: { readonly from: number; readonly to: number } | null
  /** 今后五年的目标和2023年工作: it speaks of several years and of the year ahead. */
  readonly isMixed: boolean
}

/** Begins or ends with the year of the report, or with the year before it. */
const planBegins = /开局|起步|开端|开好[头局]|良好开头|第一年|首年/
const planEnds = /收官|最后一年|收好官/
const isDone = /成就|回顾|年来|成效|(?:完成|执行|落实)情况|总结/
/** 过去一年和五年工作回顾 begins with the one year. */
const beginsWithYear = /^[^，。]{0,6}过去一年和|^[^，。]{0,4}(?:19|20)\d{2}年和(?:过去)?[五四三]年/
/** （二）2026年目标 changes the year; （二）创新驱动 does not. */
const namesOwnYear =
  /^[^，]{0,6}(?:(?:19|20)\d{2}年|今年|明年|去年|过去一年)|预期目标|工作回顾|主要目标|过去五年|五年来|今后|时期[^，]{0,14}目标/
const yearForm = /((?:19|20)\d{2})年/g

/** Years that a heading names, relative ones included. */
export function yearsIn(title: string, { thisYear }: Years): readonly number[] {
  const stated = [...title.matchAll(yearForm)].map((match) => Number(match[1]))
  if (/去年|过去一年|过去的一年|上年/.test(title)) stated.push(thisYear - 1)
  if (title.includes('今年')) stated.push(thisYear)
  if (title.includes('明年')) stated.push(thisYear + 1)
  return stated
}

/** The role that a heading states; undefined where its words leave it open. */
export function headingRole(heading: Heading, years: Years): HeadingRole | undefined {
  const { title, style } = heading
  // 2018年工作 has a year before it, 届首之年工作 has none
  const words = headingWordsIn(title).filter(({ at }) => title[at] !== '年' || /\d/.test(title.charAt(at - 1)))
  const isNumbered = style === 'top' || style === 'part'
  if (words.length === 0 && !isNumbered) return undefined
  if (style === 'sub' && !namesOwnYear.test(title)) return undefined
  const stated = yearsIn(title, years)
  const plan = planPeriod(title)
  const means = (role: SectionRole) => words.find(({ rule }) => rule.means === role)
  const [back, ahead] = [means('review'), means('plan')]
  // 1999年工作回顾和2000年工作的总体要求 begins with the first
  const isBackFirst =
    stated.length > 1 &&
    stated[0] === years.review &&
    (ahead === undefined || (back !== undefined && back.at < ahead.at))
  const year = isBackFirst ? stated[0] : stated.at(-1)
  const isMixed = stated.includes(years.report) && (plan !== null || means('plan-long') !== undefined)
  const role = roleOf(title, years, { words, plan, year, isSingle: isBackFirst })
  return role === undefined ? undefined : { role, year, plan, isMixed }
}

function roleOf(
  title: string,
  { report, review }: Years,
  {
    words,
    plan,
    year,
    isSingle,
  }: {
    words: ReturnType<typeof headingWordsIn>
    plan: HeadingRole['plan']
    year: number | undefined
    isSingle: boolean
  },
): SectionRole | undefined {
  const byYear = (at: number | undefined): SectionRole | undefined =>
    at === report ? 'plan' : at === review ? 'review' : undefined
  if (plan && (planBegins.test(title) || planEnds.test(title))) {
    const turn = byYear(year ?? (planBegins.test(title) ? plan.from : plan.to))
    if (turn) return turn
  }
  // 2022年“十四五”迈出坚实步伐: the plan is named in passing
  const inPassing = plan !== null && byYear(year) && !/时期|期间|规划|计划|纲要|目标|任务|回顾|总结|成就/.test(title)
  if (inPassing) return byYear(year)
  if (beginsWithYear.test(title) || isSingle) return 'review'
  const isReview = /(?:完成|执行|落实)情况/.test(title)
  const long = words.find(({ rule }) => rule.means.endsWith('long'))
  let role = long?.rule.means ?? (isReview ? 'review' : firstRow(words))
  if (year !== undefined && role === undefined) role = byYear(year)
  else if (year !== undefined && (role === 'review' || role === 'plan'))
    role = year >= report ? 'plan' : year <= review ? 'review' : role
  if (plan && !role?.endsWith('long')) {
    if (plan.to === report && year === undefined && !isDone.test(title)) return 'plan'
    role = plan.to >= report && !isDone.test(title) ? 'plan-long' : 'review-long'
  }
  return role
}

/** The role of the row that stands first in the table. */
function firstRow(words: ReturnType<typeof headingWordsIn>): SectionRole | undefined {
  return headingWords.find((row) => words.some(({ rule }) => rule === row))?.means
}

/** How a heading without words of its own speaks: 努力开创 ahead, 取得新成绩 back. */
export function toneOf(title: string): 'back' | 'ahead' | undefined {
  const words = toneWordsIn(title)
  const last = words.at(-1)
  if (words[0]?.rule.means === 'ahead' && words[0].at < 5) return 'ahead'
  return last?.rule.means === 'back' ? 'back' : words.length > 0 ? 'ahead' : undefined
}
