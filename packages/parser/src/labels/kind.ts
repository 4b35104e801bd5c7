import { indicatorById, unitFamily } from '@biaochi/schema'
import type { DatedQuantity } from '../document.js'
import type { Subject } from './subject.js'

const rate = /^(?:%|‰|index|pp)$/

/** Whether a figure may be one of an indicator: money for money, tonnes for tonnes, a count for a count, a rate for a rate. */
export function isSameKind(indicator: string, quantity: DatedQuantity): boolean {
  if (quantity.shape === 'percent' && quantity.measure.value === 'level')
    return rate.test(indicatorById(indicator)?.unit ?? '')
  if (quantity.shape !== 'amount' || (quantity.measure.value !== 'level' && quantity.measure.value !== 'change'))
    return true
  const own = guardKind(indicatorById(indicator)?.unit ?? '')
  const said = guardKind(quantity.unit)
  return own === said || (said === 'compound' && own !== 'money')
}

/** 播种面积700万亩，产量290万吨: tonnes are not of a thing counted in mu. People and homes are counted of anything counted. */
export function isOfOneKind(subject: Subject, quantity: DatedQuantity): boolean {
  if (quantity.shape !== 'amount' || subject.unit === '' || quantity.measure.value === 'gap') return true
  return countKind(subject.unit) === countKind(quantity.unit)
}

/** Families of units that one thing may be said in. */
function countKind(unit: string): string {
  const family = unitFamily(unit)
  return family === 'visits' ? 'people' : family === 'compound' ? 'money' : family
}

/** Families of units that are one to an indicator: 棚户区改造 in 套 or 户, 居民消费价格指数 for what is told in %. */
function guardKind(unit: string): string {
  const family = unitFamily(unit)
  if (family === 'people' || family === 'visits') return 'count'
  return family === 'index' || family === 'point' ? 'percent' : family
}

/** 完成计划的98% says something of a plan and nothing of the indicator; 400万人 after an income is no income. */
export function isOwnIndicator(quantity: DatedQuantity, subject: Subject): boolean {
  if (quantity.measure.rule === 'measure.share-of-plan') return false
  return subject.indicator === null || isSameKind(subject.indicator, quantity)
}
