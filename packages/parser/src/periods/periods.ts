import type { DatedQuantity, MeasuredQuantity, Outline, Sentence } from '../document.js'
import { type PeriodSetting, periodOf } from './period.js'
import { findStatus, type StatusState, statusOf } from './status.js'
import { type Time, type TimeFrame, yearOf } from './time.js'
import { TimeReader, type TimeState } from './time-reader.js'

/** What one sentence hands to the next of its paragraph. */
interface Topic {
  readonly paragraph: number
  readonly state: TimeState
  /** 主要目标如下： — the items that follow are paragraphs of their own. */
  readonly opensList: boolean
}

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
  let topic: Topic | null = null
  let lastSign = ''
  let long: { state: TimeState; section: Sentence['section'] } | null = null
  return (sentence, quantities) => {
    const frame: TimeFrame = {
      thisYear: Math.min(thisYear, report.year ?? thisYear),
      reviewYear,
      section: sentence.section,
    }
    // 主要目标如下： — the items that follow are paragraphs of their own, with a sign before them or ； after them
    const opening = outline.normalised.text.slice(sentence.start, sentence.start + 2)
    const isItem = /^(?:—|（|\d|[一二三四五六七八九十]是)/.test(opening) || /[：；]/.test(lastSign)
    const inherited: Topic | null =
      topic !== null && (topic.paragraph === sentence.paragraph || (topic.opensList && isItem)) ? topic : null
    const result = dateSentence(
      outline,
      sentence,
      quantities,
      frame,
      inherited?.state ?? (long?.section === sentence.section ? long.state : sectionState(frame)),
    )
    // 五年来… in a section on one year and five: what follows is about the five
    if (opensTerm(result.topic, sentence.section)) long = { state: result.topic, section: sentence.section }
    lastSign = outline.normalised.text.charAt(sentence.end - 1)
    const opensList = lastSign === '：' || (inherited?.opensList === true && lastSign === '；')
    topic = result.topic
      ? { paragraph: sentence.paragraph, state: result.topic, opensList }
      : inherited && { ...inherited, paragraph: sentence.paragraph, opensList: inherited.opensList || opensList }
    return result.quantities
  }
}

/** 五年来 in a section on one year and five; 十年来 in it is said in passing. */
function opensTerm(topic: TimeState | null, section: Sentence['section']): topic is TimeState {
  if (topic?.time.kind !== 'years') return false
  const length = topic.time.to - topic.time.from + 1
  const words: Readonly<Record<number, RegExp>> = { 3: /[三3]年/, 4: /[四4]年/, 5: /[五5]年|时期|任期/ }
  return words[length]?.test(section.title) ?? false
}

function sectionState(frame: TimeFrame): TimeState {
  const { section } = frame
  const part = section.part ? /-(\d\d)\/\d{4}-(\d\d)/.exec(section.part) : null
  const time: Time =
    section.from === null
      ? {
          kind: 'year',
          year: section.part ? Number(section.part.slice(0, 4)) : section.year,
          part: part ? [Number(part[1]), Number(part[2])] : null,
        }
      : { kind: 'years', from: section.from, to: section.year }
  return { time, ground: 'assumed', rule: `section.${section.role}`, span: null }
}

function dateSentence(
  outline: Outline,
  sentence: Sentence,
  quantities: readonly MeasuredQuantity[],
  frame: TimeFrame,
  start: TimeState,
): { quantities: readonly DatedQuantity[]; topic: TimeState | null } {
  const { text } = outline.normalised
  const reader = new TimeReader(text, sentence, frame, start)
  let status: StatusState | null = null
  let lastClause = -1
  // 由2005年的3亿元增加到2010年的5亿元，增长…: the year that the growth starts from
  let fromYear: number | null = null
  let firstFromYear: number | null = null
  const dated: DatedQuantity[] = []

  for (const quantity of quantities) {
    const from = reader.at
    reader.readTo(quantity.start, quantity, dated.length === 0)
    for (let c = lastClause + 1; c <= quantity.clause; c++) {
      if (sentence.clauses[c]?.opener === '；' && status?.reach === 'segment') status = null
    }
    lastClause = quantity.clause
    const said = findStatus(text, from, quantity.start, sentence, frame)
    if (said && !(status?.reach === 'sentence' && status.value === said.value)) status = said
    const isEarlier = outline.report.year !== null && reader.saidYear && yearOf(reader.now.time) < frame.reviewYear
    if (status?.value === 'estimate' && said === null && isEarlier) status = null
    // 增长3.7%，而计划目标是7%: an aim beside its outcome is one of the outcome's year
    const mayAim =
      dated.length === 0 || status?.reach === 'sentence' || dated.at(-1)?.period.rule === 'period.target-year'
    const state = mayAim ? aimedState(reader, status, outline, frame) : reader.now
    const setting: PeriodSetting = { state, frame, previous: dated.at(-1), base: reader.base, fromYear, firstFromYear }
    dated.push(dateQuantity(quantity, setting, status, outline))
    const isFrom = quantity.marks.some((mark) => mark.kind === 'from')
    if (isFrom) fromYear = Number(dated.at(-1)?.period.value.slice(0, 4)) || null
    else if (quantity.subject.text !== '') fromYear = null
    firstFromYear ??= fromYear
    reader.at = quantity.end
  }
  reader.readTo(sentence.end, null, dated.length === 0)
  return { quantities: dated, topic: reader.topic(quantities.length === 0) }
}

/** 主要预期目标是：… without a year, in a document that looks back: the aims are those of the report year. */
function aimedState(reader: TimeReader, status: StatusState | null, outline: Outline, frame: TimeFrame): TimeState {
  const { now } = reader
  const isAim =
    status?.value === 'target' && !reader.saidYear && now.time.kind === 'year' && now.time.year <= frame.reviewYear
  if (!isAim || now.ground === 'stated' || outline.report.year === null) return now
  return { ...now, time: { kind: 'year', year: outline.report.year, part: null }, rule: 'period.target-year' }
}

function dateQuantity(
  quantity: MeasuredQuantity,
  setting: PeriodSetting,
  status: StatusState | null,
  outline: Outline,
): DatedQuantity {
  const period = periodOf(quantity, setting)
  const lastYear = Number(/(\d{4})(?:-\d\d)?$/.exec(period.value)?.[1] ?? 0)
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
    period: isUndated ? { ...period, value: 'XXXX' } : period,
    status: statusOf(lastYear, status, quantity, setting.frame, outline),
  }
}
