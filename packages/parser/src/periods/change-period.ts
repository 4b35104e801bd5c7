import type { Found, MeasuredQuantity } from '../document.js'
import { planPeriod } from './plan-years.js'
import { goesOn, hasKind, hasMark, isSaidHere, type PeriodSetting, said } from './setting.js'
import { edtf, stateYear, type Time, type Years } from './time.js'

/** 同比, 比上年. */
export const isYearOnYear = (quantity: MeasuredQuantity) => hasKind(quantity, 'against')

function isChange(quantity: MeasuredQuantity): boolean {
  const measure = quantity.measure.value
  return measure === 'growth' || measure === 'change' || (measure === 'ratio' && quantity.shape !== 'proportion')
}

/** 年均增长8%, 平均每年增加300亿元: said of each of the years. */
function isAverage({ measure, lead }: MeasuredQuantity): boolean {
  return measure.value === 'cagr' || (measure.value === 'change' && averaging.test(lead.text))
}

const averaging = /年均|每年|逐年/
const goesOnChanging = /^[、，]?(?:年均|平均|平均每年|累计|共)?(?:增长|下降|增加|减少|提高)/

/** A change against a named year has both ends; against the year before it is the plain yearly one. */
export function changePeriod(quantity: MeasuredQuantity, setting: PeriodSetting): Found<string> | undefined {
  const { state, previous } = setting
  const measure = quantity.measure.value
  if (!isChange(quantity) && measure !== 'cagr') return undefined
  const last = stateYear(state)
  const own = namedBase(quantity, last, state.time)
  const base = own ?? givenBase(quantity, setting, last)
  if (base === null) return sinceStart(quantity, setting)
  const isYearly = base === last - 1 && state.time.kind === 'year' && measure !== 'ratio'
  if (isYearly) return said(state, edtf(state.time), 'period.year-before')
  const isCarried = own === null && goesOn(quantity) && previous?.period.rule === 'period.base'
  return said(state, isAverage(quantity) && !isCarried ? `${base + 1}/${last}` : `${base}/${last}`, 'period.base')
}

/** The year compared with that the words before gave: 与2015年相比，; 由2005年的3亿元增加到…, 增长. */
function givenBase(quantity: MeasuredQuantity, setting: PeriodSetting, last: number): number | null {
  if (isYearOnYear(quantity)) return null
  const { previous } = setting
  // 是2005年4000亿元的3倍: the amount just named is what it is compared with
  const isOfAmount = quantity.lead.text === '的' && previous?.clause === quantity.clause
  if (isOfAmount && /^\d{4}$/.test(previous.period.value)) return Number(previous.period.value)
  // 与2015年相比，…；当年下降3%: the year by itself is on the one before
  const isOfYear = setting.state.rule === 'period.whole-year' && isSaidHere(quantity, setting.state)
  if (setting.base !== null && setting.base < last && !isOfYear) return setting.base
  if (quantity.measure.value === 'growth' && quantity.lead.text.startsWith('分别')) return setting.lastBase
  const changes = quantity.shape === 'doubling' || goesOnChanging.test(quantity.lead.text)
  const isSinceFrom = previous !== undefined && quantity.subject.text === '' && changes
  if (isSinceFrom && setting.fromYear !== null) return setting.fromYear
  const isCarried = goesOn(quantity) && previous?.period.rule === 'period.base'
  return isCarried ? Number(previous.period.value.slice(0, 4)) : null
}

/** 比制度建立之初压减60%: since a start whose year is not said. */
function sinceStart(quantity: MeasuredQuantity, { state }: PeriodSetting): Found<string> | undefined {
  return quantity.lead.text.includes('之初') ? said(state, `../${stateYear(state)}`, 'period.base') : undefined
}

const references = ['比', '较', '与', '是', '为', '到', '当于']
const baseYear = /(?:比|较|与|是|为|相当于|达到|相比)[^，。；]{0,3}?((?:19|20)\d{2})年?(?!年)/
const yearsAgo = /(两|三|四|五|六|八|十|5|10|3)年前/
const basePlan = /(?:比|较|与|是|为|相当于)[^，。；]{0,2}[“"]?[一二三四五六七八九十]{1,2}五/
const counts: Readonly<Record<string, number>> = {
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
  5: 5,
  10: 10,
  3: 3,
}

/** 比2017年, 是五年前的, 比“十二五”末: the year compared with in its own words; null for the year before. */
function namedBase(quantity: MeasuredQuantity, last: number, time: Time): number | null {
  const words = quantity.lead.text
  if (words.length < 4 || !references.some((word) => words.includes(word))) {
    const ago = words.includes('年前') ? yearsAgo.exec(words)?.[1] : undefined
    return ago === undefined ? null : last - (counts[ago] ?? 5)
  }
  // 是1950年至1997年总和的2倍: a sum beside a sum
  if (words.includes('总和')) return null
  const year = baseYear.exec(words)?.[1]
  if (year !== undefined && Number(year) < last) return Number(year)
  const ago = yearsAgo.exec(words)?.[1]
  if (ago !== undefined) return last - (counts[ago] ?? 5)
  const plan = basePlan.exec(words)
  // 是“八五”的两倍: a sum over years beside a sum over years; 比“八五”末: the last of them
  if (!plan || (time.kind === 'years' && !words.includes('末', plan.index))) return null
  const years = planPeriod(words.slice(plan.index).replace(/^[^“"一二三四五六七八九十]+/, ''))
  return years && years.to <= last ? years.to : null
}

/** An average growth has the years it runs over: said, or those of the section, or a term of five. */
export function averagePeriod(quantity: MeasuredQuantity, { state, frame }: PeriodSetting): Found<string> | undefined {
  if (!isAverage(quantity)) return undefined
  if (state.time.kind === 'years') return said(state, edtf(state.time))
  const { section } = frame
  if (section.from !== null) return said(state, `${section.from}/${section.year}`, 'period.term')
  const last = stateYear(state)
  return said(state, `${last - 4}/${last}`, 'period.term')
}

/** A change over several years: on the year before the first, or all of what was done, or the last year's rate. */
export function changeOver(quantity: MeasuredQuantity, time: Years, setting: PeriodSetting): Found<string> {
  const { state } = setting
  const last = String(time.to)
  if (isYearOnYear(quantity)) return said(state, last)
  const isSaid = state.ground === 'stated' && isSaidHere(quantity, state)
  if (quantity.measure.value === 'growth' && hasMark(quantity, 'reach.kept')) return said(state, edtf(time))
  const isRate = !isSaid && (setting.isYearly || (state.ground !== 'stated' && isYearlyRate(quantity)))
  // the first of the years ahead, the last of those behind
  const isAhead = setting.frame.section.role.startsWith('plan')
  if (isRate || isBesideAverage(quantity, time, setting.next)) return said(state, isAhead ? String(time.from) : last)
  // 是“八五”的两倍, 压减产能30万吨: a sum over the years
  if (isAgainstSum(quantity.lead.text) || isDoing(quantity, setting)) return said(state, edtf(time))
  return said(state, `${time.from - 1}/${last}`)
}

/** 居民消费价格涨幅2%, 增速5%: a rate is the year's. */
function isYearlyRate(quantity: MeasuredQuantity): boolean {
  return (
    quantity.measure.value === 'growth' &&
    /[涨增降]幅|增速/.test(quantity.lead.text) &&
    quantity.subject.text !== '' &&
    !/累计|[五5]年/.test(quantity.lead.text)
  )
}

/** 增长8%，年均增长9%: the growth beside the average is the last year's, unless the average adds up to it. */
function isBesideAverage(quantity: MeasuredQuantity, time: Years, next: MeasuredQuantity | undefined): boolean {
  if (quantity.measure.value !== 'growth' || next?.measure.value !== 'cagr' || next.subject.text !== '') return false
  const whole = (1 + next.value / 100) ** (time.to - time.from + 1)
  return Math.abs(1 + quantity.value / 100 - whole) > 0.1 * whole && quantity.value < 2 * next.value + 5
}

const doing = /(?:压减|压缩|降低|化解|减少|淘汰|减轻|节约|削减|退出)(?!了|约|近|超|到|至)[^，、]{2}/

/** 压减产能30万吨、煤炭20万吨: the verb stands before what it is done to. */
function isDoing(quantity: MeasuredQuantity, { previous }: PeriodSetting): boolean {
  if (quantity.measure.value !== 'change' || quantity.shape !== 'amount') return false
  if (doing.test(quantity.lead.text)) return true
  const isListed = quantity.lead.text.startsWith('、') && quantity.subject.text !== ''
  return isListed && previous?.measure.value === 'change' && previous.period.rule !== 'period.base'
}

const sums = /总和|“[一二三四五六七八九十]{1,2}五|[前上][五5个一]/

/** 是“八五”的两倍, 是前五年的3倍: one sum over years beside another. */
function isAgainstSum(lead: string): boolean {
  const at = Math.max(lead.lastIndexOf('比'), lead.lastIndexOf('是'), lead.lastIndexOf('为'), lead.lastIndexOf('较'))
  const reference = at < 0 ? lead : lead.slice(at)
  return sums.test(reference) && !reference.includes('末')
}
