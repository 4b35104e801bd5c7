import type { Status } from '@biaochi/schema'
import type { DatedQuantity, Found, MeasuredQuantity, Outline, Sentence, Span } from '../document.js'
import { isYearAhead } from '../outline/year.js'
import { codesOf } from '../pattern.js'
import { firstCodes, prefixFinder } from '../rule.js'
import { type StatusMeaning, statusWords, targetMet } from './status-words.data.js'
import type { TimeFrame } from './time.js'

const statusWordAt = prefixFinder<StatusMeaning>(statusWords)
const beginsStatus = firstCodes([statusWords])

/** A status in force: until the next ； or, set off at the head of a list, until the sentence ends. */
export interface StatusState {
  readonly value: StatusMeaning
  readonly rule: string
  readonly span: Span
  readonly reach: 'segment' | 'sentence'
}

/** 预计，… and 预计2010年，…: a word of status with a comma of its own, which only a time may part from it. */
const setOff = /^(?:(?:19|20)\d{2}年|[全去今上当]年|到?20\d{2}年末)?[，：]/

/** The last word of status between two places, with how far it reaches. */
export function findStatus(
  text: string,
  start: number,
  end: number,
  sentence: Sentence,
  frame: TimeFrame,
): StatusState | null {
  let found: StatusState | null = null
  for (let i = start; i < end; i++) {
    if (beginsStatus[text.charCodeAt(i)] !== 1) continue
    const word = statusWordAt(text, i)
    if (!word || i + word.text.length > end) continue
    const span = { start: i, end: i + word.text.length }
    const before = text.slice(Math.max(sentence.start, i - 16), i)
    if (word.rule.means === 'target' && !frame.section.role.startsWith('plan') && targetMet.test(before)) continue
    if (word.text === '拟' && /[模虚草]$/.test(before)) continue
    const isSetOff =
      setOff.test(text.slice(span.end, span.end + 8)) ||
      (word.rule.means === 'target' &&
        /^(?:是|为)?[，：]?$/.test(text.slice(span.end, Math.min(end, span.end + 2)).replace(/[^是为，：]/g, 'x')))
    found = { value: word.rule.means, rule: word.rule.id, span, reach: isSetOff ? 'sentence' : 'segment' }
    i = span.end - 1
  }
  return found
}

/** 年初目标为7%, 超过5%左右的预期目标: the figure is the aim of its year, whatever came of it. */
const aimBefore =
  /(?:年初|预期|计划|年度)[^，。；]{0,4}(?:目标|计划(?:为|增长))[^，。；]{0,6}$|^目标(?:是|为|定为)?[^，。；]{0,4}$/
const aimMet = /(?:完成|实现|高于|低于|超过|好于|超)[^，。；]{0,8}(?:目标|计划)/
const aimAfter = /^的?(?:预期|年初|年度|计划)[^，。；]{0,2}目标/

/** Done, first count or promise: the year decides first, then the words. */
export function statusOf(
  period: Found<string>,
  status: StatusState | null,
  quantity: MeasuredQuantity,
  previous: DatedQuantity | undefined,
  frame: TimeFrame,
  outline: Outline,
): Found<Status> {
  const lastYear = yearAtEnd(period.value)
  const { year } = outline.report
  if (year === null && status?.value === 'target')
    return { value: 'target', ground: 'stated', rule: status.rule, span: status.span }
  if (year === null && period.span && isYearAhead(outline.normalised.text, period.span.start))
    return { value: 'target', ground: 'assumed', rule: 'status.year-ahead', span: null }
  if (year !== null && lastYear >= year) {
    const done = status?.value === 'target' ? undefined : partDone(period.value, quantity, previous, outline)
    if (done) return done
    if (status?.value === 'target') return { value: 'target', ground: 'stated', rule: status.rule, span: status.span }
    return { value: 'target', ground: 'assumed', rule: 'status.year-ahead', span: null }
  }
  // 增长目标定为6%: the word of aim stands with the figure itself
  const isOwnWord = status?.value === 'target' && status.span.start >= (quantity.lead.first ?? 0)
  // 力争引资120亿元，其中工业80亿元: what an aim goes on about is aimed at too
  const goesOnAiming =
    status?.value === 'target' &&
    previous?.status.rule === 'status.aim-of-year' &&
    previous.period.value === period.value
  const isAim = isOwnWord || namesAim(quantity) || goesOnAiming
  if (isAim) return { value: 'target', ground: 'stated', rule: 'status.aim-of-year', span: quantity.lead.span }
  const after = estimateAfter(outline.normalised.text, quantity.end)
  if (after) return { value: 'estimate', ground: 'stated', rule: 'status.estimate-after', span: after }
  // 12项目标预计可以完成: the word stands after the figure
  if (quantity.tail.text.includes('预计'))
    return { value: 'estimate', ground: 'stated', rule: 'status.estimate-after', span: quantity.tail.span }
  if (status?.value === 'estimate') {
    const isInLead = status.span.start >= (quantity.lead.first ?? 0)
    // 预计2022年，人均收入由2017年的2万元增加到3万元: what is estimated is not the year that it came from
    const isEarlier = !isInLead && lastYear > 0 && lastYear < frame.reviewYear
    if (!isEarlier)
      return { value: 'estimate', ground: isInLead ? 'stated' : 'inherited', rule: status.rule, span: status.span }
  }
  return { value: 'actual', ground: 'assumed', rule: `section.${frame.section.role}`, span: null }
}

/** The last year of an EDTF period; 0 where it names none. */
export function yearAtEnd(period: string): number {
  const start = period.lastIndexOf('/') + 1
  return Number(period.slice(start, start + 4)) || 0
}

const partOfYear = /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/
const onYearBefore = /同比|比上年|比去年|同期/

/**
 * 今年一季度同比增长6%, in a report of that spring: part of the running year is behind where the report came after it,
 * or, where no day is told, where the words compare it with the year before.
 */
function partDone(
  period: string,
  { lead }: MeasuredQuantity,
  previous: DatedQuantity | undefined,
  outline: Outline,
): Found<Status> | undefined {
  if (!partOfYear.test(period)) return undefined
  const { delivered } = outline.report
  const isOver = delivered
    ? delivered.slice(0, 7) > period.slice(-7)
    : onYearBefore.test(lead.text) || (previous?.period.value === period && previous.status.rule === 'status.part-done')
  return isOver ? { value: 'actual', ground: 'assumed', rule: 'status.part-done', span: lead.span } : undefined
}

/** 年初目标为7%, 5%左右的预期目标, and not 完成目标. */
function namesAim({ lead, tail }: MeasuredQuantity): boolean {
  if (tail.text.includes('目标') && aimAfter.test(tail.text)) return true
  if (!lead.text.includes('目标') && !lead.text.includes('计划')) return false
  return aimBefore.test(lead.text) && !aimMet.test(lead.text)
}

const hints = ['预计', '快报', '初步']
const endsSearch = codesOf('，。；')
const OPEN = '（'.charCodeAt(0)

/** 2万亿元左右（预计数）. */
function estimateAfter(text: string, end: number): Span | null {
  const last = Math.min(end + 4, text.length - 1)
  for (let i = end; i <= last; i++) {
    const code = text.charCodeAt(i)
    if (endsSearch[code] === 1) return null
    if (code !== OPEN) continue
    return hints.some((hint) => text.startsWith(hint, i + 1)) ? { start: end, end: i + 3 } : null
  }
  return null
}
