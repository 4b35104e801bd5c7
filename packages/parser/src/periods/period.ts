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

/** The period of a quantity, from the time in force and the measure. */
export function periodOf(
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

  // 是2005年22557亿元的2倍: the amount is that year's
  const ownYear = /(?:是|为|相当于|比)((?:19|20)\d{2})年的?$/.exec(quantity.lead.text)
  if (ownYear?.[1] && measure === 'level' && quantity.tail.text.startsWith('的')) return as(ownYear[1], 'period.year')
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
    // 累计利用外资3亿美元、引进内资5亿元: a sum in one list is a sum throughout
    const isInList =
      previous?.period.rule === 'period.total' && quantity.lead.text.startsWith('、') && measure === 'level'
    if (isInList) return { ...previous.period, ground: 'inherited' }
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
