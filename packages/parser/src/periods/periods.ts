import type { DatedQuantity, MeasuredQuantity, Outline, Sentence } from '../document.js'
import { periodOf } from './period.js'
import { isFrom, type PeriodSetting } from './setting.js'
import { findStatus, type StatusState, statusOf } from './status.js'
import { Theme } from './theme.js'
import type { TimeFrame, TimeState } from './time.js'
import { TimeReader } from './time-reader.js'

/**
 * Stage 6. Gives each quantity its period and its status; times and status words reach over the clauses that follow,
 * so the sentences of a text are given in reading order.
 */
export function dater(
  outline: Outline,
): (sentence: Sentence, quantities: readonly MeasuredQuantity[]) => readonly DatedQuantity[] {
  const { report } = outline
  const reviewYear = report.reviewYear ?? 0
  const thisYear = report.delivered ? Number(report.delivered.slice(0, 4)) : (report.year ?? 0)
  const theme = new Theme(outline.normalised.text)
  let isYearly = false
  let frame: TimeFrame | null = null
  return (sentence, quantities) => {
    if (frame?.section !== sentence.section)
      frame = { thisYear: Math.min(thisYear, report.year ?? thisYear), reviewYear, section: sentence.section }
    const start = theme.enter(sentence, frame)
    const reader = new TimeReader(outline.normalised.text, sentence, frame, start)
    const dated = dateSentence(outline, sentence, quantities, frame, reader, !theme.isNew && isYearly)
    isYearly = dated.isYearly
    theme.leave(sentence, start, reader, quantities.length === 0, dated.aimed)
    return dated.quantities
  }
}

/** What is read from one sentence. */
interface Dated {
  readonly quantities: readonly DatedQuantity[]
  /** Whether its last growth was on the year before. */
  readonly isYearly: boolean
  /** 主要预期目标: the year that its aims are for, where words of aim and not of time gave it. */
  readonly aimed: TimeState | null
}

function dateSentence(
  outline: Outline,
  sentence: Sentence,
  quantities: readonly MeasuredQuantity[],
  frame: TimeFrame,
  reader: TimeReader,
  wasYearly: boolean,
): Dated {
  const { text } = outline.normalised
  let status: StatusState | null = null
  let lastClause = -1
  // 由2005年的3亿元增加到2010年的5亿元，增长…: the year that the growth starts from
  let fromYear: number | null = null
  let firstFromYear: number | null = null
  let isYearly = wasYearly
  let lastBase: number | null = null
  let aimed: TimeState | null = null
  const dated: DatedQuantity[] = []

  for (const quantity of quantities) {
    const from = reader.at
    const next = quantities[dated.length + 1]
    reader.readTo(quantity.start, quantity, next, dated.length === 0)
    for (let c = lastClause + 1; c <= quantity.clause; c++) {
      if (sentence.clauses[c]?.opener === '；' && status?.reach === 'segment') status = null
    }
    lastClause = quantity.clause
    const said = findStatus(text, from, quantity.start, sentence, frame)
    if (said && !(status?.reach === 'sentence' && status.value === said.value)) status = said
    // 增长3.7%，而计划目标是7%: an aim beside its outcome is one of the outcome's year
    const mayAim =
      dated.length === 0 || status?.reach === 'sentence' || dated.at(-1)?.period.rule === 'period.target-year'
    const state = mayAim ? aimedState(reader, status, outline, frame) : reader.now
    if (state !== reader.now) aimed = state
    const setting: PeriodSetting = {
      state,
      frame,
      previous: dated.at(-1),
      base: reader.base,
      lastBase,
      fromYear,
      firstFromYear,
      isYearly,
      next,
    }
    const last = dateQuantity(quantity, setting, status, outline)
    dated.push(last)
    isYearly = staysYearly(isYearly, last)
    if (last.period.rule === 'period.base') lastBase = Number(last.period.value.slice(0, 4)) || null
    if (isFrom(quantity, next)) fromYear = Number(dated.at(-1)?.period.value.slice(0, 4)) || null
    else if (quantity.subject.text !== '') fromYear = null
    firstFromYear ??= fromYear
    reader.at = quantity.end
  }
  reader.readTo(sentence.end, null, undefined, dated.length === 0)
  return { quantities: dated, isYearly, aimed }
}

/**
 * 比上年增长5%，…增长3%: a growth on the year before, or in a year that is said, holds for the growths that follow in the
 * sentence and its paragraph, until an average or a growth over years.
 */
function staysYearly(isYearly: boolean, { measure, period }: DatedQuantity): boolean {
  if (measure.value === 'cagr') return false
  if (measure.value !== 'growth') return isYearly
  return !period.value.includes('/')
}

/**
 * 主要预期目标是：… without a year: in a document that looks back, the aims of the report year; in a plan of several
 * years too, unless the sentence speaks of the years (年均, 五年, 到2027年).
 */
function aimedState(reader: TimeReader, status: StatusState | null, outline: Outline, frame: TimeFrame): TimeState {
  const { now } = reader
  const { year } = outline.report
  if (status?.value !== 'target' || year === null || reader.saidYear || now.ground === 'stated') return now
  // 预期目标是：…，“十五”末达到: in a section that looks back, the plan that the sentence names
  const plan = now.time.kind === 'years' && now.time.to < year ? reader.planAhead(year) : null
  if (plan) return { time: plan, ground: now.ground, rule: 'period.plan', span: now.span }
  const isPast = now.time.kind === 'year' && now.time.year <= frame.reviewYear
  const isYearly =
    now.time.kind === 'years' && now.ground === 'assumed' && frame.section.role === 'plan-long' && reader.asksForYear()
  return isPast || isYearly
    ? { time: { kind: 'year', year, part: null }, ground: now.ground, rule: 'period.target-year', span: now.span }
    : now
}

function dateQuantity(
  quantity: MeasuredQuantity,
  setting: PeriodSetting,
  status: StatusState | null,
  outline: Outline,
): DatedQuantity {
  const period = periodOf(quantity, setting)
  const isUndated = outline.report.year === null && !/^(?:\.\.\/)?(?:19|20)\d\d/.test(period.value)
  return {
    start: quantity.start,
    end: quantity.end,
    shape: quantity.shape,
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unit,
    more: quantity.more,
    rule: quantity.rule,
    part: quantity.part,
    measure: quantity.measure,
    bound: quantity.bound,
    basis: quantity.basis,
    sign: quantity.sign,
    subject: quantity.subject,
    lead: quantity.lead,
    tail: quantity.tail,
    marks: quantity.marks,
    clause: quantity.clause,
    // EDTF for a year that is not known
    period: isUndated ? { value: 'XXXX', ground: period.ground, rule: period.rule, span: period.span } : period,
    status: statusOf(period, status, quantity, setting.previous, setting.frame, outline),
  }
}
