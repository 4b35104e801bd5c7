import type { Measure } from '@biaochi/schema'
import type { Found, MeasuredQuantity, Quantity, Span } from '../document.js'
import { rounded } from '../quantities/decimal.js'
import type { Aspect, Named } from './aspect.js'
import type { Lead } from './lead.js'
import type { Words } from './words.js'

/** A measure with what it does to the number: its sign, and the unit where 1.5倍 is a growth of 150%. */
export interface MeasureReading {
  readonly measure: Found<Measure>
  readonly sign: 1 | -1
  readonly value: number
  readonly upper: number | null
  readonly unit?: string
}

/** All that a measure is read from. */
export interface MeasureInput {
  readonly quantity: Quantity
  readonly lead: Lead
  readonly tail: Words
  /** What the percentage before it was about. */
  readonly aspect: Aspect
  /** 提高扣除比例，将…: the rate that the clause before names for this one. */
  readonly named: Named | undefined
  /** The quantity before it, where this one only continues its list. */
  readonly carried: MeasuredQuantity | undefined
  readonly previous: MeasuredQuantity | undefined
}

/** The reading of a quantity as a measure; a fall turns the number negative. */
export function reading(
  quantity: Quantity,
  measure: Measure,
  rule: string,
  span: Span | null = null,
  said: 1 | -1 = 1,
): MeasureReading {
  // 降幅收窄到-1.4%: the number has its sign already
  const sign = quantity.value < 0 ? 1 : said
  const ground = span ? 'stated' : rule.startsWith('measure.carried') ? 'inherited' : 'assumed'
  return {
    measure: { value: measure, ground, rule, span },
    sign,
    value: quantity.value === 0 ? 0 : quantity.value * sign,
    upper: quantity.upper === null ? null : quantity.upper * sign,
  }
}

const percent = (value: number) => rounded(value * 100, 12)

/** 增长1.5倍 as growth of 150%. */
export function inPercent(found: MeasureReading): MeasureReading {
  return { ...found, unit: '%', value: percent(found.value), upper: found.upper === null ? null : percent(found.upper) }
}

/** A member of a list has the measure of the first: 分别增长14%和11%. */
export function continued(quantity: Quantity, first: MeasuredQuantity): MeasureReading {
  const found = reading(quantity, first.measure.value, 'measure.carried', null, first.sign)
  const inherited: MeasureReading = { ...found, measure: { ...first.measure, ground: 'inherited' } }
  return quantity.shape === 'multiple' && first.unit === '%' ? inPercent(inherited) : inherited
}

/** 分别增长1倍和64%: growth may be said in multiples and in percents within one list. */
export function isOneList(first: MeasuredQuantity, quantity: Quantity): boolean {
  const isRelative = (shape: Quantity['shape']) => shape === 'percent' || shape === 'multiple'
  return (
    first.shape === quantity.shape ||
    (first.measure.value === 'growth' && first.unit === '%' && isRelative(first.shape) && isRelative(quantity.shape))
  )
}
