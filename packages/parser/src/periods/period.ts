import type { DatedQuantity, Found, MeasuredQuantity } from '../document.js'
import { planPeriod } from './plan-years.js'
import { stretchWordsIn } from './stretch-words.js'
import type { TimeState } from './theme.js'
import { edtf, type Time, type TimeFrame, yearOf } from './time.js'

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

/** All that a period is read from, beside the quantity itself. */
export interface PeriodSetting {
  readonly state: TimeState
  readonly frame: TimeFrame
  readonly previous: DatedQuantity | undefined
  /** 与2015年相比，: the year that the sentence compares with. */
  readonly base: number | null
  /** 由2005年的3亿元增加到…, 增长…: the year that the last figures went from. */
  readonly fromYear: number | null
  /** The first such year of the sentence; a later 由 without a year means it. */
  readonly firstFromYear: number | null
  /** 比上年增长5%，…增长3%: the growth before was on the year before, and so is what goes on from it. */
  readonly isYearly: boolean
  readonly next: MeasuredQuantity | undefined
}

type Said = (value: string, rule?: string) => Found<string>

/** The period of a quantity, from the time in force and the measure. Each reader answers or passes on. */
export function periodOf(quantity: MeasuredQuantity, setting: PeriodSetting): Found<string> {
  const { state, previous } = setting
  const said: Said = (value, rule = state.rule) => ({ value, ground: state.ground, rule, span: state.span })
  // the parts of a structure have one period
  if (previous && quantity.part && quantity.part.index > 0) return { ...previous.period, ground: 'inherited' }
  return (
    ownYear(quantity, said) ??
    changePeriod(quantity, setting, said) ??
    averagePeriod(quantity, setting, said) ??
    fromPeriod(quantity, setting, said) ??
    listedPeriod(quantity, setting) ??
    (state.time.kind === 'year'
      ? yearPeriod(quantity, setting, said)
      : yearsPeriod(quantity, state.time, setting, said))
  )
}

const goesOn = (quantity: MeasuredQuantity) => quantity.subject.text === '' && /^[、和及与]?$/.test(quantity.lead.text)
/** 同比, 比上年. */
export const isYearOnYear = (quantity: MeasuredQuantity) => quantity.marks.some((mark) => mark.kind === 'against')

/** Whether the time in force was said in the quantity's own words. */
function isSaidHere(quantity: MeasuredQuantity, state: TimeState): boolean {
  return state.span !== null && state.span.start >= (quantity.lead.first ?? 0)
}

function isChange(quantity: MeasuredQuantity): boolean {
  const measure = quantity.measure.value
  return measure === 'growth' || measure === 'change' || (measure === 'ratio' && quantity.shape !== 'proportion')
}

/** 是2005年22557亿元的2倍: the amount is that year's. */
function ownYear(quantity: MeasuredQuantity, said: Said): Found<string> | undefined {
  const match = /(?:是|为|相当于|比)((?:19|20)\d{2})年的?$/.exec(quantity.lead.text)
  if (!match?.[1] || quantity.measure.value !== 'level' || !quantity.tail.text.startsWith('的')) return undefined
  return said(match[1], 'period.year')
}

/** A change against a named year has both ends; against the year before it is the plain yearly one. */
function changePeriod(quantity: MeasuredQuantity, setting: PeriodSetting, said: Said): Found<string> | undefined {
  const { state, previous } = setting
  const { time } = state
  const measure = quantity.measure.value
  if (!isChange(quantity) && measure !== 'cagr') return undefined
  const last = yearOf(time)
  const compared = setting.base !== null && setting.base < last && !isYearOnYear(quantity) ? setting.base : null
  const isSinceFrom =
    previous !== undefined &&
    quantity.subject.text === '' &&
    !isYearOnYear(quantity) &&
    /^[、，]?(?:年均|平均|累计|共)?(?:增长|下降|增加|减少|提高)/.test(quantity.lead.text)
  const carried =
    goesOn(quantity) && previous?.period.rule === 'period.base' ? Number(previous.period.value.slice(0, 4)) : null
  const base = baseYear(quantity, last, time) ?? compared ?? (isSinceFrom ? setting.fromYear : null) ?? carried
  if (base === null) return undefined
  if (base === last - 1 && time.kind === 'year' && measure !== 'ratio') return said(edtf(time), 'period.year-before')
  return said(measure === 'cagr' ? `${base + 1}/${last}` : `${base}/${last}`, 'period.base')
}

/** An average growth has the years it runs over: said, or those of the section, or a term of five. */
function averagePeriod(
  quantity: MeasuredQuantity,
  { state, frame }: PeriodSetting,
  said: Said,
): Found<string> | undefined {
  if (quantity.measure.value !== 'cagr') return undefined
  if (state.time.kind === 'years') return said(edtf(state.time))
  const { section } = frame
  if (section.from !== null) return said(`${section.from}/${section.year}`, 'period.term')
  const last = yearOf(state.time)
  return said(`${last - 4}/${last}`, 'period.term')
}

/** 从60%提高到65%: the first of the two has its own year, or the one before the stretch. */
function fromPeriod(quantity: MeasuredQuantity, setting: PeriodSetting, said: Said): Found<string> | undefined {
  const { state, frame, previous } = setting
  const { time } = state
  const hasFrom = quantity.marks.some((mark) => mark.kind === 'from')
  if (!hasFrom) return goesOn(quantity) && previous?.period.rule === 'period.from' ? previous.period : undefined
  if (isSaidHere(quantity, state)) return time.kind === 'years' ? said(String(time.from - 1), 'period.from') : undefined
  if (setting.firstFromYear !== null) return said(String(setting.firstFromYear), 'period.from')
  if (time.kind === 'years') return said(String(time.from - 1), 'period.from')
  if (frame.section.from !== null) return said(String(frame.section.from - 1), 'period.from')
  return state.ground === 'stated' ? undefined : said(String(time.year - 1), 'period.from')
}

/** A member of a list has the period of the first. */
function listedPeriod(quantity: MeasuredQuantity, { previous }: PeriodSetting): Found<string> | undefined {
  if (!previous || !goesOn(quantity)) return undefined
  const isSame = previous.measure.value === quantity.measure.value && previous.shape === quantity.shape
  return isSame ? { ...previous.period, ground: 'inherited' } : undefined
}

/** In a single year: that year, or up to it where a sum has no start. */
function yearPeriod(quantity: MeasuredQuantity, { state, previous }: PeriodSetting, said: Said): Found<string> {
  const { time } = state
  const last = yearOf(time)
  if (quantity.measure.value !== 'level') return said(edtf(time))
  if (/多年/.test(quantity.lead.text)) return said(`../${last}`, 'period.total')
  const isTotal = quantity.marks.some((mark) => mark.kind === 'total') || /累计/.test(quantity.lead.text)
  // 累计利用外资3亿美元、引进内资5亿元: a sum in one list is a sum throughout, and so is its 总投资
  const isInSum = quantity.lead.text.startsWith('、') || (!isTotal && /^总?投资/.test(quantity.subject.text))
  if (previous?.period.rule === 'period.total' && isInSum) return { ...previous.period, ground: 'inherited' }
  const isPart = time.kind === 'year' && time.part !== null
  const isOfYear = /^(?:全年|今年|当年)/.test(quantity.lead.text)
  return isTotal && !isPart && !isOfYear ? said(`../${last}`, 'period.total') : said(edtf(time))
}

/** Over several years: what is reached has the last; what is done has them all; a change has both ends. */
function yearsPeriod(
  quantity: MeasuredQuantity,
  time: Extract<Time, { kind: 'years' }>,
  setting: PeriodSetting,
  said: Said,
): Found<string> {
  const measure = quantity.measure.value
  const last = String(time.to)
  if (measure === 'rank' || measure === 'gap' || isYearOnYear(quantity)) return said(last)
  if (isChange(quantity)) return changeOver(quantity, time, setting, said)
  if (measure === 'share') return said(isKept(quantity) ? edtf(time) : last)
  return levelOver(quantity, time, setting, said)
}

type Years = Extract<Time, { kind: 'years' }>

/** 稳定在 and 保持在 over years are said of them all. */
const isKept = (quantity: MeasuredQuantity) => quantity.marks.some((mark) => mark.rule === 'reach.kept')

function changeOver(quantity: MeasuredQuantity, time: Years, setting: PeriodSetting, said: Said): Found<string> {
  const last = String(time.to)
  if (isKept(quantity) && setting.state.ground === 'stated' && isSaidHere(quantity, setting.state))
    return said(edtf(time))
  if (setting.isYearly || isYearlyRate(quantity) || isBesideAverage(quantity, time, setting.next)) return said(last)
  // 是“八五”的两倍, 压减产能30万吨: a sum over the years
  if (isAgainstSum(quantity.lead.text) || isDoing(quantity)) return said(edtf(time))
  return said(`${time.from - 1}/${last}`)
}

/** 居民消费价格涨幅2%, 增速5%: a rate is the year's. */
function isYearlyRate(quantity: MeasuredQuantity): boolean {
  return (
    quantity.measure.value === 'growth' &&
    /[涨增降]幅|增速/.test(quantity.lead.text) &&
    !/累计|[五5]年/.test(quantity.lead.text)
  )
}

/** 增长8%，年均增长9%: the growth beside the average is the last year's, unless the average adds up to it. */
function isBesideAverage(quantity: MeasuredQuantity, time: Years, next: MeasuredQuantity | undefined): boolean {
  if (quantity.measure.value !== 'growth' || next?.measure.value !== 'cagr' || next.subject.text !== '') return false
  const whole = (1 + next.value / 100) ** (time.to - time.from + 1)
  return Math.abs(1 + quantity.value / 100 - whole) > 0.1 * whole && quantity.value < 2 * next.value + 5
}

/** 压减产能30万吨: the verb stands before what it is done to. */
function isDoing(quantity: MeasuredQuantity): boolean {
  if (quantity.measure.value !== 'change' || quantity.shape !== 'amount') return false
  const verb = /(?:压减|压缩|降低|化解|减少|淘汰|减轻|节约|削减|退出)(?!了|约|近|超|到|至)[^，、]{2}/.exec(
    quantity.lead.text,
  )
  return verb !== null || (quantity.lead.text.startsWith('、') && quantity.subject.text !== '')
}

function levelOver(
  quantity: MeasuredQuantity,
  time: Years,
  { state, previous }: PeriodSetting,
  said: Said,
): Found<string> {
  const last = String(time.to)
  const lead = quantity.lead.text
  if (/多年/.test(lead)) return said(`../${last}`, 'period.total')
  const words = stretchWordsIn(lead, quantity.tail.text)
  const isReached = quantity.marks.some((mark) => mark.kind === 'reach' || mark.kind === 'hedge')
  if (isKept(quantity)) return said(words.held ? last : edtf(time))
  if (quantity.marks.some((mark) => mark.rule === 'reach.up-to' || mark.rule === 'reach.down-to')) return said(last)
  if (words.each) return said(edtf(time))
  if (quantity.shape === 'percent') return said(last)
  const isPartOfSum =
    lead.startsWith('其中') && previous?.measure.value === 'level' && previous.period.value.includes('/')
  if (isPartOfSum) return { ...previous.period, ground: 'inherited' }
  // an economic sum without 累计 or a verb of doing is the last year's, as is all that is reached
  const isMoney = quantity.unit.startsWith('CNY') || quantity.unit.startsWith('USD')
  if (isMoney && !isSaidHere(quantity, state) && !words.summed) return said(last)
  if (words.held && (!words.done || (isReached && !words.summed))) return said(last)
  return said(words.done || !isReached ? edtf(time) : last)
}

/** 是“八五”的两倍, 是前五年的3倍: one sum over years beside another. */
function isAgainstSum(lead: string): boolean {
  const at = Math.max(...['比', '是', '为', '较'].map((word) => lead.lastIndexOf(word)))
  const reference = at < 0 ? lead : lead.slice(at)
  return /“[一二三四五六七八九十]{1,2}五|(?:前|上)[五5个一]/.test(reference) && !reference.includes('末')
}
