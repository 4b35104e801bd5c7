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
    listedPeriod(quantity, previous) ??
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
  if (isSaidHere(quantity, state)) return time.kind === 'years' ? from(time.from - 1) : undefined
  if (setting.firstFromYear !== null) return from(setting.firstFromYear)
  if (time.kind === 'years') return from(time.from - 1)
  if (frame.section.from !== null) return from(frame.section.from - 1)
  return state.ground === 'stated' ? undefined : from(time.year - 1)
}

/** A member of a list has the period of the first. */
function listedPeriod(quantity: MeasuredQuantity, previous: DatedQuantity | undefined): Found<string> | undefined {
  if (!previous || !goesOn(quantity)) return undefined
  const isSame = previous.measure.value === quantity.measure.value && previous.shape === quantity.shape
  const isApart = quantity.lead.text === '' && previous.clause !== quantity.clause
  return isSame && !isApart ? handedOn(previous) : undefined
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
        quantity.subject.text === ''
      return isOfSum ? handedOn(previous) : said(state, hasMark(quantity, 'reach.kept') ? edtf(time) : last)
    }
    case 'level':
      return levelOver(quantity, time, setting)
    default:
      return changeOver(quantity, time, setting)
  }
}
