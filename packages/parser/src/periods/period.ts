import type { DatedQuantity, Found, MeasuredQuantity } from '../document.js'
import { planPeriod } from './plan-years.js'
import { edtf, type Time, type TimeFrame, yearOf } from './time.js'
import type { TimeState } from './time-reader.js'

/** Words of things done over a stretch of years, which are summed; what is reached has the last year. */
const doneOver =
  /新增|新建|新设|新改|新签|新引|新认|新批|新登|改造|建成|建设|完成|累计|投入|引进|发放|实施|减免|减税|降费|净增|培训|落实|救助|开行|造林|植树|治理|组建|批准|设立|制定|修订|出台|解决|投放|安排|争取|拨付|发行|取消|下放|拆除|退耕|脱贫|创建|打造|获批|获得|修建|开工|竣工|投产|举办|查处|办理|签约|扩招|转移|资助|淘汰|减轻|吸收|利用|审议|提请|筹集|募集|搬迁|摘帽|推出|培育|储备/

/** The same for money, where 完成 and 实现 are said of a single year too. */
const summedOver =
  /累计|新增|减免|减税|降费|缓税|投入|发放|筹|争取|拨付|引进|融资|投资额|总投资|减轻|安排|投放|落实|化解|免征|发行|收回|追缴|吸收|利用/

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
const isYearOnYear = (quantity: MeasuredQuantity) => quantity.marks.some((mark) => mark.kind === 'against')

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
  { state }: PeriodSetting,
  said: Said,
): Found<string> {
  const measure = quantity.measure.value
  const words = quantity.lead.text + quantity.tail.text.slice(0, 12)
  const last = String(time.to)
  const all = edtf(time)
  if (measure === 'level' && /多年/.test(quantity.lead.text)) return said(`../${last}`, 'period.total')
  if (measure === 'rank' || measure === 'gap') return said(last)
  const isKept = quantity.marks.some((mark) => mark.rule === 'reach.kept')
  // 稳定在 and 保持在 over years are said of them all; 压缩到 and 增加到 of the last
  if (isKept && !isChange(quantity)) return said(all)
  if (isKept && state.ground === 'stated' && isSaidHere(quantity, state)) return said(all)
  const isUpTo = quantity.marks.some((mark) => mark.rule === 'reach.up-to' || mark.rule === 'reach.down-to')
  if (isUpTo && measure === 'level') return said(last)
  if (isYearOnYear(quantity)) return said(last)
  if (isChange(quantity)) return said(isAgainstSum(quantity.lead.text) ? all : `${time.from - 1}/${last}`)
  if (measure === 'share') return said(last)
  if (quantity.shape === 'percent') return said(/每年|连年|年均|始终/.test(quantity.lead.text) ? all : last)
  if (/年均|每年|连年/.test(words)) return said(all)
  // an economic sum without 累计 or a verb of doing is the last year's, as is all that is reached
  const isMoney = /^(?:CNY|USD)/.test(quantity.unit)
  if (isMoney && !isSaidHere(quantity, state) && !summedOver.test(quantity.lead.text)) return said(last)
  if (doneOver.test(words)) return said(all)
  return said(quantity.marks.some((mark) => mark.kind === 'reach' || mark.kind === 'hedge') ? last : all)
}

/** 是“八五”的两倍: one sum over years beside another. */
function isAgainstSum(lead: string): boolean {
  const at = Math.max(...['比', '是', '为', '较'].map((word) => lead.lastIndexOf(word)))
  const reference = at < 0 ? lead : lead.slice(at)
  return /“[一二三四五六七八九十]{1,2}五/.test(reference) && !reference.includes('末')
}
