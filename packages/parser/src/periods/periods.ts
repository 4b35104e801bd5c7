import type { Status } from '@biaochi/schema'
import type { DatedQuantity, Found, MeasuredQuantity, Outline, Sentence, Span } from '../document.js'
import { spanOf } from '../measures/words.js'
import { prefixFinder } from '../rule.js'
import { planPeriod } from './plan-years.js'
import { type StatusMeaning, statusWords, targetMet } from './status-words.data.js'
import { edtf, findTimes, type Time, type TimeFound, type TimeFrame, yearOf } from './time.js'

const statusWordAt = prefixFinder<StatusMeaning>(statusWords)

/** A time in force, and where it was said. */
interface TimeState {
  readonly time: Time
  readonly ground: 'stated' | 'inherited' | 'assumed'
  readonly rule: string
  readonly span: Span | null
}

/** A status in force: until the next ； or, set off at the head of a list, until the sentence ends. */
interface StatusState {
  readonly value: StatusMeaning
  readonly rule: string
  readonly span: Span
  readonly reach: 'segment' | 'sentence'
}

/** What one sentence hands to the next of its paragraph. */
interface Topic {
  readonly paragraph: number
  readonly state: TimeState
  /** 主要目标如下： — the items that follow are paragraphs of their own. */
  readonly opensList: boolean
}

/** Words of things done over a stretch of years, which are summed; what is reached has the last year. */
const doneOver =
  /新增|新建|新设|新改|新签|新引|新认|新批|新登|改造|建成|建设|完成|累计|投入|引进|发放|实施|减免|减税|降费|净增|培训|落实|救助|开行|造林|植树|治理|组建|批准|设立|制定|修订|出台|解决|投放|安排|争取|拨付|发行|取消|下放|拆除|退耕|脱贫|创建|打造|获批|获得|修建|开工|竣工|投产|举办|查处|办理|签约|扩招|转移|资助|淘汰|减轻|吸收|利用|审议|提请|筹集|募集|搬迁|摘帽|推出|培育|储备/

/** The same for money, where 完成 and 实现 are said of a single year too. */
const summedOver =
  /累计|新增|减免|减税|降费|缓税|投入|发放|筹|争取|拨付|引进|融资|投资额|总投资|减轻|安排|投放|落实|化解|免征|发行|收回|追缴|吸收|利用/

/** Stage 6. Gives each quantity its period and its status; times and status words reach over the clauses that follow. */
export function dateQuantities(
  outline: Outline,
  sentences: readonly Sentence[],
  quantities: readonly (readonly MeasuredQuantity[])[],
): readonly (readonly DatedQuantity[])[] {
  const { report } = outline
  const reviewYear = report.reviewYear ?? 0
  const thisYear = report.delivered ? Number(report.delivered.slice(0, 4)) : (report.year ?? 0)
  let topic: Topic | null = null
  let long: { state: TimeState; section: Sentence['section'] } | null = null
  return sentences.map((sentence, i) => {
    const frame: TimeFrame = {
      thisYear: Math.min(thisYear, report.year ?? thisYear),
      reviewYear,
      section: sentence.section,
    }
    const isItem = /^(?:—|（|\d|[一二三四五六七八九十]是)/.test(
      outline.normalised.text.slice(sentence.start, sentence.start + 2),
    )
    const inherited: Topic | null =
      topic !== null && (topic.paragraph === sentence.paragraph || (topic.opensList && isItem)) ? topic : null
    const result = dateSentence(
      outline,
      sentence,
      quantities[i] ?? [],
      frame,
      inherited?.state ?? (long?.section === sentence.section ? long.state : sectionState(frame)),
    )
    // 五年来… in a section on one year and five: what follows is about the five
    if (opensTerm(result.topic, sentence.section)) long = { state: result.topic, section: sentence.section }
    const opensList = outline.normalised.text.charAt(sentence.end - 1) === '：'
    topic = result.topic ? { paragraph: sentence.paragraph, state: result.topic, opensList } : inherited
    return result.quantities
  })
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
    if (status?.value === 'estimate' && said === null && reader.saidYear && yearOf(reader.now.time) < frame.reviewYear)
      status = null
    const state = aimedState(reader, status, outline, frame)
    dated.push(dateQuantity(quantity, state, status, frame, outline, dated.at(-1), reader.base, fromYear))
    const isFrom = quantity.marks.some((mark) => mark.kind === 'from')
    if (isFrom) fromYear = Number(dated.at(-1)?.period.value.slice(0, 4)) || null
    else if (quantity.subject.text !== '') fromYear = null
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
  if (!isAim || now.rule.startsWith('period.') || outline.report.year === null) return now
  return { ...now, time: { kind: 'year', year: outline.report.year, part: null }, rule: 'period.target-year' }
}

/** Follows the times that a sentence names, from its first word to its last. */
class TimeReader {
  at: number
  saidYear = false
  /** 与2015年相比，: a year that the rest of the sentence compares with. */
  base: number | null = null
  private state: TimeState
  private local: TimeState | null = null
  private head: TimeState | null = null
  private aim: TimeState | null = null

  constructor(
    private readonly text: string,
    private readonly sentence: Sentence,
    private readonly frame: TimeFrame,
    private readonly start: TimeState,
  ) {
    this.at = sentence.start
    this.state = start
  }

  /** The time in force for the quantity at hand. */
  get now(): TimeState {
    return this.local ?? this.state
  }

  /** Reads on up to a quantity, or to the end of the sentence. */
  readTo(to: number, quantity: MeasuredQuantity | null, isFirst: boolean): void {
    const isListed = quantity !== null && quantity.subject.text === '' && /^[、和及与]?$/.test(quantity.lead.text)
    if (quantity && !isListed) this.local = null
    const words = this.text.slice(this.at, to)
    const compared = /(?:与|同|较|比)((?:19|20)\d{2})年(?:相比)?，/.exec(words)
    if (compared) this.base = Number(compared[1])
    const isFrom = quantity?.marks.some((mark) => mark.kind === 'from') ?? false
    for (const found of findTimes(this.text, this.at, to, this.frame, this.now.time)) {
      const next: TimeState = { time: found.time, ground: 'stated', rule: found.rule, span: found }
      if (found.time.kind === 'year') this.saidYear = true
      const goesOn = quantity !== null && quantity.subject.text === '' && !isFirst
      // 由2011年的3亿元: the year is that figure's alone; so is 五年 in 五年年均增长8.3% after last year's figure
      const isOwn = (isFrom && this.isInLead(found, quantity)) || (goesOn && found.time.kind === 'years')
      if (isOwn) this.local = next
      else {
        this.state = next
        this.local = null
      }
      if (!isOwn && found.start - this.sentence.start < 14 && isHead(this.text, this.sentence, found)) this.head = next
      else this.aim = next
    }
    this.at = to
  }

  private isInLead(found: TimeFound, quantity: MeasuredQuantity | null): boolean {
    const last = quantity?.subject.at.at(-1)
    return last !== undefined ? found.start > last : found.start >= (quantity?.lead.at[0] ?? 0)
  }

  /** What the next sentence of the paragraph inherits: the time that this one began with and kept. */
  topic(hasNoFigure: boolean): TimeState | null {
    const { head } = this
    const isLongDefault = this.sentence.section.from !== null
    if (head === null) {
      const sets =
        hasNoFigure &&
        this.aim !== null &&
        /(?:目标|安排|要求)/.test(this.text.slice(this.sentence.start, this.sentence.end))
      return sets && this.aim ? { ...this.aim, ground: 'inherited' } : null
    }
    // within a look back over years, another stretch or a single year is said in passing; 全年 leaves it
    const isLong = isLongDefault || this.start.time.kind === 'years'
    const isSame = head.time.kind === 'years' && edtf(head.time) === edtf(this.start.time)
    const isKept =
      !isLong ||
      isSame ||
      head.rule === 'period.whole-year' ||
      (head.time.kind === 'years' && this.start.ground !== 'assumed' && !isLongDefault)
    const isPartLeft = head.time.kind === 'year' && head.time.part !== null && this.state !== head
    if (!isKept || isPartLeft) return null
    return { ...head, ground: 'inherited' }
  }
}

/** A time at the head of its sentence, which is what the sentences after it go on about. */
function isHead(text: string, sentence: Sentence, found: TimeFound): boolean {
  const before = text.slice(sentence.start, found.start)
  return /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|——|—|到|截至|据预计|预计|初步核算|展望|进入|这|在)?[，]?$/.test(
    before,
  )
}

function findStatus(
  text: string,
  start: number,
  end: number,
  sentence: Sentence,
  frame: TimeFrame,
): StatusState | null {
  let found: StatusState | null = null
  for (let i = start; i < end; i++) {
    const word = statusWordAt(text, i)
    if (!word || i + word.text.length > end) continue
    const span = { start: i, end: i + word.text.length }
    const before = text.slice(Math.max(sentence.start, i - 16), i)
    if (word.rule.means === 'target' && !frame.section.role.startsWith('plan') && targetMet.test(before)) continue
    if (word.text === '拟' && /[模虚草]$/.test(before)) continue
    const after = text.charAt(span.end)
    const isSetOff =
      /[，：]/.test(after) ||
      (word.rule.means === 'target' &&
        /^(?:是|为)?[，：]?$/.test(text.slice(span.end, Math.min(end, span.end + 2)).replace(/[^是为，：]/g, 'x')))
    found = { value: word.rule.means, rule: word.rule.id, span, reach: isSetOff ? 'sentence' : 'segment' }
    i = span.end - 1
  }
  return found
}

function dateQuantity(
  quantity: MeasuredQuantity,
  state: TimeState,
  status: StatusState | null,
  frame: TimeFrame,
  outline: Outline,
  previous: DatedQuantity | undefined,
  base: number | null,
  fromYear: number | null,
): DatedQuantity {
  const period = periodOf(quantity, state, frame, previous, base, fromYear)
  const lastYear = Number(/(\d{4})(?:-\d\d)?$/.exec(period.value)?.[1] ?? 0)
  return {
    ...quantity,
    // EDTF for a year that is not known
    period:
      outline.report.year === null && !/^(?:\.\.\/)?(?:19|20)\d\d/.test(period.value)
        ? { ...period, value: 'XXXX' }
        : period,
    status: statusOf(lastYear, status, quantity, frame, outline),
    long: state.time.kind === 'years' ? { from: state.time.from, to: state.time.to } : null,
  }
}

/** 年初目标为7%, 超过5%左右的预期目标: the figure is the aim of its year, whatever came of it. */
const aimBefore =
  /(?:年初|预期|计划|年度)[^，。；]{0,4}(?:目标|计划(?:为|增长))[^，。；]{0,6}$|^目标(?:是|为|定为)?[^，。；]{0,4}$/
const aimMet = /(?:完成|实现|高于|低于|超过|好于|超)[^，。；]{0,8}(?:目标|计划)/
const aimAfter = /^的?(?:预期|年初|年度|计划)[^，。；]{0,2}目标/

function statusOf(
  lastYear: number,
  status: StatusState | null,
  quantity: MeasuredQuantity,
  frame: TimeFrame,
  outline: Outline,
): Found<Status> {
  const reportYear = outline.report.year ?? Number.POSITIVE_INFINITY
  if (lastYear >= reportYear) {
    if (status?.value === 'target') return { value: 'target', ground: 'stated', rule: status.rule, span: status.span }
    return { value: 'target', ground: 'assumed', rule: 'status.year-ahead', span: null }
  }
  const isAim =
    (aimBefore.test(quantity.lead.text) && !aimMet.test(quantity.lead.text)) || aimAfter.test(quantity.tail.text)
  if (isAim) return { value: 'target', ground: 'stated', rule: 'status.aim-of-year', span: spanOf(quantity.lead) }
  const after = /^[^，。；]{0,4}（(预计|快报|初步)/.exec(outline.normalised.text.slice(quantity.end, quantity.end + 8))
  if (after)
    return {
      value: 'estimate',
      ground: 'stated',
      rule: 'status.estimate-after',
      span: { start: quantity.end, end: quantity.end + after[0].length },
    }
  if (status?.value === 'estimate') {
    const isInLead = status.span.start >= (quantity.lead.at[0] ?? 0)
    return { value: 'estimate', ground: isInLead ? 'stated' : 'inherited', rule: status.rule, span: status.span }
  }
  return { value: 'actual', ground: 'assumed', rule: `section.${frame.section.role}`, span: null }
}

/** 比2017年, 是五年前的, 比“十二五”末: the year compared with; null for the year before. */
function baseYear(quantity: MeasuredQuantity, last: number, time: Time): number | null {
  const words = quantity.lead.text
  const match = /(?:比|较|与|是|为|相当于|达到|相比)[^，。；]{0,3}?((?:19|20)\d{2})年?(?!年)/.exec(words)
  if (match?.[1] && Number(match[1]) < last) return Number(match[1])
  const ago = /(?:比|较|与|是|为|相当于)?(两|三|四|五|六|八|十|5|10|3)年前/.exec(words)
  if (ago?.[1])
    return last - ({ 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 八: 8, 十: 10, '5': 5, '10': 10, '3': 3 }[ago[1]] ?? 5)
  const plan = /(?:比|较|与|是|为|相当于)[^，。；]{0,2}[“"]?[一二三四五六七八九十]{1,2}五/.exec(words)
  // 是“八五”的两倍: a sum over years beside a sum over years; 比“八五”末: the last of them
  if (plan && (time.kind === 'year' || /末/.test(words.slice(plan.index)))) {
    const years = planPeriod(words.slice(plan.index).replace(/^[^“"一二三四五六七八九十]+/, ''))
    if (years && years.to < last + 1) return years.to
  }
  return null
}

function periodOf(
  quantity: MeasuredQuantity,
  state: TimeState,
  frame: TimeFrame,
  previous: DatedQuantity | undefined,
  sentenceBase: number | null,
  fromYear: number | null,
): Found<string> {
  const { time } = state
  const as = (value: string, rule = state.rule): Found<string> => ({
    value,
    ground: state.ground,
    rule,
    span: state.span,
  })
  const last = yearOf(time)
  const measure = quantity.measure.value
  const isChange =
    measure === 'growth' || measure === 'change' || (measure === 'ratio' && quantity.shape !== 'proportion')
  const goesOn = previous && quantity.subject.text === '' && /^[、和及与]?$/.test(quantity.lead.text)

  if (isChange || measure === 'cagr') {
    const isYearOnYear = quantity.marks.some((mark) => mark.kind === 'against')
    const said = sentenceBase !== null && sentenceBase < last && !isYearOnYear ? sentenceBase : null
    const sinceFrom =
      previous &&
      quantity.subject.text === '' &&
      !isYearOnYear &&
      /^[、，]?(?:年均|平均|累计|共)?(?:增长|下降|增加|减少|提高)/.test(quantity.lead.text)
        ? fromYear
        : null
    const base =
      baseYear(quantity, last, time) ??
      said ??
      sinceFrom ??
      (goesOn && previous.period.rule === 'period.base' ? Number(previous.period.value.slice(0, 4)) : null)
    // compared with the year before, a change is the plain yearly one
    if (base === last - 1 && time.kind === 'year' && measure !== 'ratio') return as(edtf(time), 'period.year-before')
    if (base !== null) return as(measure === 'cagr' ? `${base + 1}/${last}` : `${base}/${last}`, 'period.base')
  }
  if (measure === 'cagr') {
    if (time.kind === 'years') return as(edtf(time))
    const { section } = frame
    return section.from === null
      ? as(`${last - 4}/${last}`, 'period.term')
      : as(`${section.from}/${section.year}`, 'period.term')
  }
  const hasFrom =
    quantity.marks.some((mark) => mark.kind === 'from') ||
    (quantity.part !== undefined && quantity.part.index > 0 && previous?.period.rule === 'period.from')
  const isOwnYear = state.span !== null && state.span.start >= (quantity.lead.at[0] ?? 0)
  if (hasFrom && !isOwnYear && frame.section.from !== null && time.kind === 'year')
    return as(String(frame.section.from - 1), 'period.from')
  if (hasFrom && state.ground !== 'stated')
    return as(String(time.kind === 'years' ? time.from - 1 : last - 1), 'period.from')
  if (hasFrom && time.kind === 'years') return as(String(time.from - 1), 'period.from')
  if (goesOn && previous.period.rule === 'period.from') return previous.period

  if (goesOn && previous.measure.value === measure && quantity.shape === previous.shape)
    return { ...previous.period, ground: 'inherited' }

  if (time.kind === 'year') {
    if (/多年/.test(quantity.lead.text)) return as(`../${last}`, 'period.total')
    const total = quantity.marks.some((mark) => mark.kind === 'total') || /累计/.test(quantity.lead.text)
    if (!total && previous?.period.rule === 'period.total' && /^总?投资/.test(quantity.subject.text))
      return { ...previous.period, ground: 'inherited' }
    if (total && measure === 'level' && !time.part && !/^(?:全年|今年|当年)/.test(quantity.lead.text))
      return as(`../${last}`, 'period.total')
    return as(edtf(time))
  }
  if (/多年/.test(quantity.lead.text) && measure === 'level') return as(`../${last}`, 'period.total')
  if (measure === 'rank' || measure === 'gap') return as(String(last))
  const isYearOnYear = quantity.marks.some((mark) => mark.kind === 'against')
  const isKept = quantity.marks.some((mark) => mark.rule === 'reach.kept')
  if (isKept && state.ground === 'stated' && state.span && state.span.start >= (quantity.lead.at[0] ?? 0))
    return as(edtf(time))
  if (isYearOnYear) return as(String(last))
  const isAgainstSum =
    isChange &&
    /[“][一二三四五六七八九十]{1,2}五”?(?!末)/.test(quantity.lead.text.replace(/^.*(?=比|是|为|较)/, '')) &&
    !/末/.test(quantity.lead.text)
  if (isAgainstSum) return as(edtf(time))
  if (isChange) return as(`${time.from - 1}/${time.to}`)
  if (measure === 'share') return as(String(last))
  if (quantity.shape === 'percent')
    return as(/每年|连年|年均|始终/.test(quantity.lead.text) ? edtf(time) : String(last))
  const words = quantity.lead.text + quantity.tail.text.slice(0, 12)
  if (/年均|每年|连年/.test(words)) return as(edtf(time))
  const isSaidHere = state.span !== null && state.span.start >= (quantity.lead.at[0] ?? 0)
  const isMoney = /^(?:CNY|USD)/.test(quantity.unit)
  // an economic sum without 累计 or a verb of doing is the last year's, as is all that is reached
  if (isMoney && !isSaidHere && !summedOver.test(quantity.lead.text)) return as(String(last))
  if (doneOver.test(words)) return as(edtf(time))
  if (quantity.marks.some((mark) => mark.kind === 'reach' || mark.kind === 'hedge')) return as(String(last))
  return as(edtf(time))
}
