import type { SectionSpan, Span } from '../document.js'
import { prefixFinder } from '../rule.js'
import { planPeriod } from './plan-years.js'
import { type TimeMeaning, timeWords } from './time-words.data.js'

/** A time as the stages speak of it: one year or part of it, or a stretch of years. */
export type Time =
  | { readonly kind: 'year'; readonly year: number; readonly part: readonly [number, number] | null }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }

/** A stretch of years. */
export type Years = Extract<Time, { kind: 'years' }>

/** A time in force, and where it was said. */
export interface TimeState {
  readonly time: Time
  readonly ground: 'stated' | 'inherited' | 'assumed'
  readonly rule: string
  readonly span: Span | null
}

/** The last year of a time in force. */
export const stateYear = (state: TimeState): number => yearOf(state.time)

/** A time found in the words. */
export interface TimeFound extends Span {
  readonly time: Time
  readonly rule: string
  /** Whether it can be what the sentences after it are about: 五年来 can, 五年累计 is said of its figure alone. */
  readonly opens: boolean
  /** 比2017年, 从2018年起: a time that a figure is compared with or that something began in. */
  readonly isReference: boolean
}

/** What the document as a whole gives for relative words. */
export interface TimeFrame {
  /** The year that 今年 means. */
  readonly thisYear: number
  readonly reviewYear: number
  readonly section: SectionSpan
}

const wordAt = prefixFinder<TimeMeaning>(timeWords)
const yearForm =
  /((?:19|20)\d{2})(?:年?(?:—|至|到)((?:19|20)\d{2}))?年(?:度)?(上半年|下半年|前三季度|[一二三四]季度|第[一二三四]季度|(\d{1,2})月?(?:—|至|到)(\d{1,2})月|(\d{1,2})月(?!\d{0,2}日))?/y
const monthsForm = /(?:前)?(\d{1,2})月?(?:—|至|到)(\d{1,2})月(?:份)?(?!\d)/y
const monthForm = /(\d{1,2})月(?:份|当月|(?=，))/y
const sinceYear = /((?:19|20)\d{2})年以来/y
const fromSigns = ['从', '由', '自']
const comparedWith = /(?:恢复到|恢复至|相当于|(?<!之)比|较|与|同|是|(?<![变整])为|超过|高于|低于|按)(?:“|")?$/
/** 在2021年快速增长的基础上 */
const onGround = /^[^，。；%\d]*基础上/
const began = /^(?:起|开始)/

/** 比上年, 较2017年, 是五年前的: a time that a figure is compared with, not the one it is for. */
function isReference(text: string, from: number, at: number, end: number): boolean {
  if (comparedWith.test(text.slice(from, at)) || began.test(text.slice(end, end + 2))) return true
  return text.charAt(at - 1) === '在' && onGround.test(text.slice(end, end + 20))
}

const partWords: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  第一季度: [1, 3],
  第二季度: [4, 6],
  第三季度: [7, 9],
  第四季度: [10, 12],
}

/** All times that the words from `start` to `end` name as the time of a figure, in reading order. */
export function findTimes(
  text: string,
  start: number,
  end: number,
  frame: TimeFrame,
  current: Time,
): readonly TimeFound[] {
  const found: TimeFound[] = []
  let now = current
  let i = start
  while (i < end) {
    // 《规划纲要（2008—2020年）》: years in a title date nothing
    if (text.charAt(i) === '《') {
      const close = text.indexOf('》', i)
      if (close > 0 && close < end) i = close
    }
    const next = timeAt(text, start, i, end, frame, now)
    if (!next) {
      i++
      continue
    }
    found.push(next)
    if (!next.isReference) now = next.time
    i = next.end
  }
  return found
}

function timeAt(
  text: string,
  start: number,
  at: number,
  end: number,
  frame: TimeFrame,
  current: Time,
): TimeFound | undefined {
  const character = text.charAt(at)
  const found = (time: Time, to: number, rule: string, opens = true): TimeFound | undefined =>
    to <= end
      ? { start: at, end: to, time, rule, opens, isReference: isReference(text, Math.max(start, at - 3), at, to) }
      : undefined
  if (/\d/.test(character) && !/\d/.test(text.charAt(at - 1))) {
    sinceYear.lastIndex = at
    const since = sinceYear.exec(text)
    if (since)
      return found(
        { kind: 'years', from: Number(since[1]), to: frame.section.year },
        sinceYear.lastIndex,
        'period.since-year',
      )
    yearForm.lastIndex = at
    const match = yearForm.exec(text)
    if (match) {
      const [, first = '', second, word, from, to, month] = match
      const year = Number(first)
      if (second) {
        const isFromTo = fromSigns.includes(text.charAt(at - 1))
        const rule = isFromTo ? 'period.from-to' : 'period.years'
        return found({ kind: 'years', from: year, to: Number(second) }, yearForm.lastIndex, rule)
      }
      const part = word ? (partWords[word] ?? months(from ?? month, to ?? month)) : null
      return found({ kind: 'year', year, part }, yearForm.lastIndex, part ? 'period.part-of-year' : 'period.year')
    }
    monthsForm.lastIndex = at
    const span = monthsForm.exec(text)
    if (span)
      return found(
        { kind: 'year', year: yearOf(current), part: months(span[1], span[2]) },
        monthsForm.lastIndex,
        'period.months',
      )
    monthForm.lastIndex = at
    const month = monthForm.exec(text)
    if (month)
      return found(
        { kind: 'year', year: yearOf(current), part: months(month[1], month[1]) },
        monthForm.lastIndex,
        'period.months',
      )
  }
  const plan =
    character === '“' || character === '"' || /[一二三四六七八九十]/.test(character) ? planAt(text, at) : undefined
  if (plan)
    return found(
      plan.isEnd ? { kind: 'year', year: plan.to, part: null } : planTime(plan, frame),
      plan.end,
      'period.plan',
      !plan.isEnd,
    )
  const word = wordAt(text, at)
  if (!word) return undefined
  const time = meaningOf(word.rule.means, frame, current)
  if (isDurationOnly(text, at, word.text)) return undefined
  const { means } = word.rule
  return time && found(time, at + word.text.length, word.rule.id, means.kind !== 'past' || means.opens)
}

/** 三年行动, 五年规划, 连续五年, 十年禁渔: spans of time in names and counts. */
function isDurationOnly(text: string, at: number, word: string): boolean {
  if (!/^[两三四五十]年$/.test(word)) return false
  const after = text.charAt(at + 2)
  const before = text.slice(Math.max(0, at - 2), at)
  const isFree = before === '' || /[，。；：、—\n（]$/.test(before) || /[累年增共净减新完实翻总直平接分]/.test(after)
  return (
    !isFree ||
    /[行规计内前后期制级以左上多为一大]/.test(after) ||
    /(?:连续|提前|未来|今后|后|第|前)$/.test(before) ||
    /^年(?:行动|规划|计划)/.test(text.slice(at + 1, at + 4))
  )
}

function planAt(text: string, at: number): { from: number; to: number; end: number; isEnd: boolean } | undefined {
  const plan = planPeriod(text.slice(at, at + 14))
  if (plan?.index !== 0) return undefined
  let end = at + plan.length
  const tail = /^[”"]?(?:时期|期间|规划期间|以来|规划期|时)?(期?末)?/.exec(text.slice(end, end + 8))
  if (tail) end += tail[0].length
  // “十三五”规划的重要一年, “十二五”良好开局: the plan is named, no figure is dated by it
  const said = tail !== null && tail[0].replace(/[”"]/, '') !== ''
  if (!said && !/^(?:年均|累计|，|、|五年|来|全|新|共|完|实|规上|工|经|地|生|城|固)/.test(text.slice(end)))
    return undefined
  return { from: plan.from, to: plan.to, end, isEnd: tail?.[1] !== undefined }
}

/** A plan that still runs reaches up to the year looked back on. */
function planTime(plan: { from: number; to: number }, frame: TimeFrame): Time {
  const isRunning =
    plan.from <= frame.reviewYear && plan.to > frame.reviewYear && !frame.section.role.startsWith('plan')
  return { kind: 'years', from: plan.from, to: isRunning ? frame.reviewYear : plan.to }
}

function meaningOf(means: TimeMeaning, frame: TimeFrame, current: Time): Time | undefined {
  switch (means.kind) {
    case 'now':
      return frame.section.role.startsWith('plan') ? undefined : { kind: 'year', year: frame.reviewYear, part: null }
    case 'ago':
      return { kind: 'year', year: yearOf(current) - means.years, part: null }
    case 'before':
      return { kind: 'year', year: yearOf(current) - 1, part: null }
    case 'year':
      return { kind: 'year', year: frame.thisYear + means.offset, part: null }
    case 'whole':
      // 全年 in a plan of several years is the first of them
      if (current.kind === 'years' && frame.section.role === 'plan-long')
        return { kind: 'year', year: current.from, part: null }
      return { kind: 'year', year: yearOf(current), part: null }
    case 'part':
      return { kind: 'year', year: yearOf(current), part: [means.from, means.to] }
    case 'last': {
      const isReview = !frame.section.role.startsWith('plan')
      return { kind: 'year', year: isReview ? frame.section.year : frame.reviewYear, part: null }
    }
    case 'past': {
      const to = frame.section.role.startsWith('plan')
        ? frame.reviewYear
        : frame.section.from === null
          ? yearOf(current)
          : frame.section.year
      return { kind: 'years', from: to - means.years + 1, to }
    }
    case 'ahead':
      return { kind: 'years', from: frame.reviewYear + 1, to: frame.reviewYear + means.years }
  }
}

/** The last year of a time. */
export function yearOf(time: Time): number {
  return time.kind === 'year' ? time.year : time.to
}

function months(from: string | undefined, to: string | undefined): readonly [number, number] | null {
  const first = Number(from)
  const last = Number(to)
  return first >= 1 && last <= 12 && first <= last ? [first, last] : null
}

/** A time as EDTF. */
export function edtf(time: Time): string {
  if (time.kind === 'years') return `${time.from}/${time.to}`
  if (!time.part) return String(time.year)
  const [from, to] = time.part.map((month) => `${time.year}-${String(month).padStart(2, '0')}`)
  return from === to ? (from ?? '') : `${from}/${to}`
}
