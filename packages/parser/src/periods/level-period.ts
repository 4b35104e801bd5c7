import type { Found, MeasuredQuantity } from '../document.js'
import { handedOn, hasKind, hasMark, isSaidHere, isUpTo, type PeriodSetting, said } from './setting.js'
import { stretchWordsIn } from './stretch-words.js'
import { edtf, stateYear, type Years } from './time.js'

const ofYear = /^(?:全年|今年|当年)/
const overYears = /^\d{4}\/\d{4}$/
const invested = /^总?投资/

/** 累计, 多年: a sum up to the year, where no start is said. */
export function totalPeriod(quantity: MeasuredQuantity, { state, previous }: PeriodSetting): Found<string> | undefined {
  const measure = quantity.measure.value
  if (measure !== 'level' && measure !== 'rank') return undefined
  const lead = quantity.lead.text
  const total = () => said(state, `../${stateYear(state)}`, 'period.total')
  if (lead.includes('多年')) return total()
  const { time } = state
  // 连续举办8届: so many as there were in a row
  if (quantity.unit === '届' && lead.includes('连续')) return total()
  const isFollowing = previous?.period.rule === 'period.total' && lead.includes('、')
  if (isFollowing) return handedOn(previous)
  if (measure === 'rank' || time.kind === 'years') return undefined
  const isTotal = hasKind(quantity, 'total') || lead.includes('累计')
  // 累计引进内资5亿元, 总投资8亿元: what was invested in a sum is one too
  if (previous?.period.rule === 'period.total' && !isTotal && invested.test(quantity.subject.text))
    return handedOn(previous)
  return isTotal && time.part === null && !ofYear.test(lead) ? total() : undefined
}

/** A level over several years: a sum of what was done has them all, what was reached has the last. */
export function levelOver(quantity: MeasuredQuantity, time: Years, setting: PeriodSetting): Found<string> {
  const { state, previous } = setting
  const last = said(state, String(time.to))
  if (isUpTo(quantity) && !hasMark(quantity, 'reach.kept')) return last
  const all = said(state, edtf(time))
  const lead = quantity.lead.text
  const words = stretchWordsIn(lead, quantity.tail.text)
  const isReached = hasKind(quantity, 'reach') || hasKind(quantity, 'hedge')
  const isHere = isSaidHere(quantity, state)
  if (hasMark(quantity, 'reach.kept')) return words.held || lead.includes('连续') ? last : all
  if (words.each) return all
  // 年旅客吞吐量300万人次: of one year by its name
  if (quantity.subject.text.startsWith('年')) return last
  if (quantity.shape === 'percent') return last
  // 其中, 、: a part of the sum before, or the next in its list, unless its own words tell
  const isPart = lead.startsWith('其中')
  const isFollowing =
    previous?.measure.value === 'level' && (!isReached || (isPart && quantity.unit === previous.unit)) && !isHere
  const isBound = isPart || (lead.startsWith('、') && !words.done)
  if (isFollowing && isBound && overYears.test(previous.period.value)) return handedOn(previous)
  if (words.held && !isHere && (!words.done || (isReached && !words.summed))) return last
  // an economic sum without 累计 or a verb of doing is the last year's, as is all that is reached
  const isMoney = quantity.unit.startsWith('CNY') || quantity.unit.startsWith('USD')
  // 五年累计引进外资3亿美元，完成投资40亿元: the stretch that the sentence names goes on
  const isSaid = state.ground === 'stated' && words.begins
  if (isMoney && !isHere && !words.summed && !isSaid) return last
  if (words.done) return all
  // 高新技术企业达到500家，上市公司30家: a list of what was reached goes on as it began
  const isListed = isFollowing && !words.done && quantity.subject.text !== '' && previous.period.value === last.value
  return isReached || isListed ? last : all
}
