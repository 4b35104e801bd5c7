import type { DatedQuantity, Found, MeasuredQuantity } from '../document.js'
import { averagePeriod, changeOver, changePeriod } from './change-period.js'
import { levelOver, totalPeriod } from './level-period.js'
import { goesOn, handedOn, hasMark, isFrom, isSaidHere, type PeriodSetting, said } from './setting.js'
import { edtf, stateYear, type TimeState, type Years } from './time.js'

/** The period of a quantity, from the time in force and the measure. Each reader answers or passes on. */
export function periodOf(quantity: MeasuredQuantity, setting: PeriodSetting): Found<string> {
  const { state, previous } = setting
  // the parts of a structure have one period
  if (previous && quantity.part && quantity.part.index > 0) return handedOn(previous)
  const { time } = state
  return (
    changePeriod(quantity, setting) ??
    averagePeriod(quantity, setting) ??
    fromPeriod(quantity, setting) ??
    listedPeriod(quantity, setting) ??
    totalPeriod(quantity, setting) ??
    (time.kind === 'year' ? yearPeriod(quantity, state) : yearsPeriod(quantity, time, setting))
  )
}

/** 从60%提高到65%: the first of the two has its own year, or the one before the stretch. */
function fromPeriod(quantity: MeasuredQuantity, setting: PeriodSetting): Found<string> | undefined {
  const { state, frame, previous } = setting
  const { time } = state
  const from = (year: number) => said(state, String(year), 'period.from')
  if (!isFrom(quantity, setting.next))
    return goesOn(quantity) && previous?.period.rule === 'period.from' ? previous.period : undefined
  // 从2017年到2022年，由3亿元增加到5亿元: the two ends are said
  if (time.kind === 'years' && state.rule === 'period.from-to') return from(time.from)
  if (isSaidHere(quantity, state)) return time.kind === 'years' ? from(time.from - 1) : undefined
  if (setting.firstFromYear !== null) return from(setting.firstFromYear)
  if (time.kind === 'years') return from(time.from - 1)
  if (frame.section.from !== null) return from(frame.section.from - 1)
  return state.ground === 'stated' ? undefined : from(time.year - 1)
}

/** A member of a list has the period of the first. */
function listedPeriod(quantity: MeasuredQuantity, { previous, state }: PeriodSetting): Found<string> | undefined {
  if (!previous || !goesOn(quantity)) return undefined
  const isSame = previous.measure.value === quantity.measure.value && previous.shape === quantity.shape
  const isApart = quantity.lead.text === '' && previous.clause !== quantity.clause
  // 2021年、2022年分别达到3亿元和5亿元: each has its own
  const hasOwn = state.ground === 'stated' && isSaidWith(state, previous)
  return isSame && !isApart && !hasOwn ? handedOn(previous) : undefined
}

/** 2021年、2022年: a year named beside that of the figure before, not yet used. */
function isSaidWith(state: TimeState, previous: DatedQuantity): boolean {
  const used = previous.period.span
  return state.span !== null && used !== null && state.span.start === used.end + 1
}

const wholeYear = /年[初度]目标/

/** In a single year: that year, or its part. */
function yearPeriod(quantity: MeasuredQuantity, state: TimeState): Found<string> {
  const { time } = state
  // 上半年…增长6%，年初目标为7%: an aim is one for the whole year
  const isAim = time.kind === 'year' && time.part !== null && wholeYear.test(quantity.lead.text)
  return said(state, isAim ? String(time.year) : edtf(time))
}

/** Over several years: what is reached has the last; what is done has them all; a change has both ends. */
function yearsPeriod(quantity: MeasuredQuantity, time: Years, setting: PeriodSetting): Found<string> {
  const { state, previous } = setting
  const last = String(stateYear(state))
  switch (quantity.measure.value) {
    case 'rank':
    case 'gap':
      return said(state, last)
    case 'share': {
      // 累计引进外资3亿美元，占全省的40%: part of a sum over the years
      const isOfSum =
        previous?.measure.value === 'level' &&
        /^\d{4}\/\d{4}$/.test(previous.period.value) &&
        quantity.lead.text.startsWith('占')
      return isOfSum ? handedOn(previous) : said(state, hasMark(quantity, 'reach.kept') ? edtf(time) : last)
    }
    case 'ratio':
      // 收入比2.6:1 is a level of a kind
      return quantity.shape === 'proportion' ? said(state, last) : changeOver(quantity, time, setting)
    case 'level':
      return levelOver(quantity, time, setting)
    default:
      return changeOver(quantity, time, setting)
  }
}
