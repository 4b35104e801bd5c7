import { codesOf } from '../pattern.js'
import { firstCodes, prefixFinder } from '../rule.js'
import { planPeriod } from './plan-years.js'
import { type Time, type TimeFound, type TimeFrame, yearOf } from './time.js'
import { type TimeMeaning, timeWords } from './time-words.data.js'
import { monthsAt, yearAt } from './year-forms.js'

const wordAt = prefixFinder<TimeMeaning>(timeWords)
const numerals = '一二三四五六七八九十'
/**
 * The characters that may begin a time, 1, or do so whatever follows, 2, and those that may stand second: two looks pass
 * over nearly all of a text.
 */
const begins = firstCodes([timeWords, [{ surface: [...numerals] }]])
const seconds = firstCodes([timeWords.map(({ surface }) => ({ surface: surface.map((word) => word.slice(1)) }))])
for (const numeral of numerals) seconds[numeral.charCodeAt(0)] = 1
for (const sign of '0123456789“"《') begins[sign.charCodeAt(0)] = 2

const none: readonly TimeFound[] = []

/** All times that the words from `start` to `end` name, in reading order. */
export function findTimes(
  text: string,
  start: number,
  end: number,
  frame: TimeFrame,
  current: Time,
): readonly TimeFound[] {
  let found: TimeFound[] | null = null
  let now = current
  let i = start
  while (i < end) {
    const begin = begins[text.charCodeAt(i)] as number
    if (begin === 0 || (begin === 1 && seconds[text.charCodeAt(i + 1)] !== 1)) {
      i++
      continue
    }
    const next = timeAt(text, i, frame, now)
    if (next !== undefined && next.end <= end) {
      const isCompared = isReference(text, start, i, next.end)
      found ??= []
      found.push({
        start: i,
        end: next.end,
        time: next.time,
        rule: next.rule,
        opens: next.opens,
        isReference: isCompared,
      })
      if (!isCompared) now = next.time
      i = next.end
    } else i = afterTitle(text, i, end)
  }
  return found ?? none
}

/** 《规划纲要（2008—2020年）》: years in a title date nothing. */
function afterTitle(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '《') return at + 1
  const close = text.indexOf('》', at)
  return close > 0 && close < end ? close : at + 1
}

interface Read {
  readonly time: Time
  readonly end: number
  readonly rule: string
  readonly opens: boolean
}

const isDigit = (code: number) => code >= 48 && code <= 57

function timeAt(text: string, at: number, frame: TimeFrame, current: Time): Read | undefined {
  if (isDigit(text.charCodeAt(at))) {
    if (isDigit(text.charCodeAt(at - 1))) return undefined
    const isFour = isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))
    const form = isFour ? yearAt(text, at, frame.section.year) : monthsAt(text, at, current)
    if (form) return withPart(text, form)
    return isFour ? undefined : timeWordAt(text, at, frame, current)
  }
  const plan = mayBePlan(text, at) ? planAt(text, at) : undefined
  if (!plan) return timeWordAt(text, at, frame, current)
  const time: Time = plan.isEnd ? { kind: 'year', year: plan.to, part: null } : planTime(plan, frame)
  return { time, end: plan.end, rule: 'period.plan', opens: !plan.isEnd }
}

/** 2022年上半年: a year with a part of it. */
function withPart(text: string, { time, end, rule }: { time: Time; end: number; rule: string }): Read {
  const word = rule === 'period.year' ? wordAt(text, end) : undefined
  const means = word?.rule.means
  if (word === undefined || means?.kind !== 'part' || time.kind !== 'year') return { time, end, rule, opens: true }
  const part = [means.from, means.to] as const
  return {
    time: { kind: 'year', year: time.year, part },
    end: end + word.text.length,
    rule: 'period.part-of-year',
    opens: true,
  }
}

const five = '五'.charCodeAt(0)
const ten = '十'.charCodeAt(0)
const quotes = codesOf('“"')

/** 一五 to 十九五, with or without its sign. */
function mayBePlan(text: string, at: number): boolean {
  const from = quotes[text.charCodeAt(at)] === 1 ? at + 1 : at
  return text.charCodeAt(from + 1) === five || (text.charCodeAt(from) === ten && text.charCodeAt(from + 2) === five)
}

function timeWordAt(text: string, at: number, frame: TimeFrame, current: Time): Read | undefined {
  const word = wordAt(text, at)
  if (!word || isDurationOnly(text, at, word.text)) return undefined
  const { means, id } = word.rule
  const time = meaningOf(means, frame, current)
  const opens = means.kind !== 'past' || means.opens || isTheme(text, at, at + word.text.length)
  return time && { time, end: at + word.text.length, rule: id, opens }
}

/** What a year is compared with ends in one of these, before the year. */
const comparedWith = /(?:相当于|(?<!之)比|较|与|同|是|(?<![变整])为|超过|于|按|恢复[到至])[“"]?$/
/** 2018年起, 2005年价 */
const afterReference = ['起', '开始', '价', '不变价', '可比价']
/** 在2021年快速增长的基础上 */
const onGround = /^[^，。；%\d]*基础上/

/** 比上年, 较2017年, 是五年前的, 从2018年起, 2005年价: a time that a figure is compared with or that something began in. */
function isReference(text: string, start: number, at: number, end: number): boolean {
  if (afterReference.some((word) => text.startsWith(word, end))) return true
  if (at === start) return false
  if (comparedWith.test(text.slice(Math.max(start, at - 4), at))) return true
  return text.charAt(at - 1) === '在' && onGround.test(text.slice(end, end + 20))
}

/** 这是综合实力跃升的五年。 The sentence ends in the stretch that it is about. */
export function isTheme(text: string, at: number, end: number): boolean {
  return text.charAt(at - 1) === '的' && '。，；'.includes(text.charAt(end))
}

/** 三年行动, 五年规划, 连续五年, 十年禁渔: spans of time in names and counts. */
function isDurationOnly(text: string, at: number, word: string): boolean {
  if (!/^[两三四五十]年$/.test(word) || isTheme(text, at, at + 2)) return false
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

const planTail = /^[”"]?(?:(?:计划|规划)?(?:时期|期间)|(?:计划|规划)期|(?:计划|规划)(?=期?末)|以来|时)?(期?末)?/
/** What a figure is said of begins after a plan that dates it: “十三五”新增. */
const datesNext = /^(?:年均|累计|，|、|五年|来|全|新|共|完|实|规上|工|经|地|生|城|固)/

/** “十四五”实现良好开局: a plan that is only named. */
const onlyNames = /^[^，。；]{0,8}(?:开局|收官|起步|首战|开门红|顺利完成)/

function planAt(text: string, at: number): { from: number; to: number; end: number; isEnd: boolean } | undefined {
  const plan = planPeriod(text.slice(at, at + 14))
  if (plan?.index !== 0) return undefined
  let end = at + plan.length
  const tail = planTail.exec(text.slice(end, end + 8))
  if (tail) end += tail[0].length
  // “十三五”规划的重要一年, “十二五”良好开局: the plan is named, no figure is dated by it
  const said = tail !== null && tail[0].replace(/[”"]/, '') !== ''
  if (!said && onlyNames.test(text.slice(end, end + 12))) return undefined
  if (!said && !datesNext.test(text.slice(end, end + 2))) return undefined
  return { from: plan.from, to: plan.to, end, isEnd: tail?.[1] !== undefined }
}

/** A plan that still runs reaches up to the year looked back on. */
function planTime(plan: { from: number; to: number }, frame: TimeFrame): Time {
  const isRunning =
    plan.from <= frame.reviewYear && plan.to > frame.reviewYear && !frame.section.role.startsWith('plan')
  return { kind: 'years', from: plan.from, to: isRunning ? frame.reviewYear : plan.to }
}

/** What a word of time means here. */
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
