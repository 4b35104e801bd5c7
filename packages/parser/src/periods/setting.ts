import type { DatedQuantity, Found, MeasuredQuantity } from '../document.js'
import type { TimeFrame, TimeState } from './time.js'

/** All that a period is read from, beside the quantity itself. */
export interface PeriodSetting {
  readonly state: TimeState
  readonly frame: TimeFrame
  readonly previous: DatedQuantity | undefined
  readonly next: MeasuredQuantity | undefined
  /** 与2015年相比，: the year that the sentence compares with. */
  readonly base: number | null
  /** 分别比2015年增长…；…，分别增长…: the year that the growth before was on. */
  readonly lastBase: number | null
  /** 由2005年的3亿元增加到…, 增长…: the year that the last figures went from. */
  readonly fromYear: number | null
  /** The first such year of the sentence; a later 由 without a year means it. */
  readonly firstFromYear: number | null
  /** 比上年增长5%，…增长3%: the growth before was on the year before, and so is what goes on from it. */
  readonly isYearly: boolean
}

/** A period as the time in force gives it. */
export function said(state: TimeState, value: string, rule = state.rule): Found<string> {
  return { value, ground: state.ground, rule, span: state.span }
}

/** The period of the quantity before, handed on. */
export function handedOn({ period }: DatedQuantity): Found<string> {
  return { value: period.value, ground: 'inherited', rule: period.rule, span: period.span }
}

/** The next member of a list: nothing but 、 or 和 stands before it. */
export function goesOn(quantity: MeasuredQuantity): boolean {
  const lead = quantity.lead.text
  return quantity.subject.text === '' && (lead === '' || (lead.length === 1 && '、和及与'.includes(lead)))
}

/** Whether the time in force was said in the quantity's own words. */
export function isSaidHere(quantity: MeasuredQuantity, state: TimeState): boolean {
  const { first } = quantity.lead
  return state.span !== null && first !== undefined && state.span.start >= first
}

/** Whether a row of marks stands beside a quantity. */
export function hasMark(quantity: MeasuredQuantity, rule: string): boolean {
  for (const mark of quantity.marks) if (mark.rule === rule) return true
  return false
}

/** Whether a kind of marks stands beside a quantity. */
export function hasKind(quantity: MeasuredQuantity, kind: string): boolean {
  for (const mark of quantity.marks) if (mark.kind === kind) return true
  return false
}

/** 提高到, 降至. */
export const isUpTo = (quantity: MeasuredQuantity) =>
  hasMark(quantity, 'reach.up-to') || hasMark(quantity, 'reach.down-to')

const fromWord = /[从由][^，、从由]{1,8}$/

/** 从60%提高到65%, 由人均3万元提高到5万元: the first of the two. */
export function isFrom(quantity: MeasuredQuantity, next: MeasuredQuantity | undefined): boolean {
  if (hasKind(quantity, 'from')) return true
  return next !== undefined && next.unit === quantity.unit && isUpTo(next) && fromWord.test(quantity.lead.text)
}
