import type { Measure } from '@biaochi/schema'
import type { Found, Mark, MeasuredQuantity, Quantity, Span } from '../document.js'
import { type Aspect, nameOf } from './aspect.js'
import { firstOf, type Lead } from './lead.js'
import type { LeadMeaning } from './lead-words.data.js'
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
  /** The quantity before it, where this one only continues its list. */
  readonly carried: MeasuredQuantity | undefined
  readonly previous: MeasuredQuantity | undefined
}

const gapWord =
  /(?:高于|快于|高出|超出|领先|好于|优于|大于|多于|反超|超过|超|低于|慢于|落后于?|少于|小于)[^，。；]{0,16}$/
const gapAdjective = /比[^，。；]{1,16}(?<![提加扩减增缩新升降])(高|快|低|慢|多|少|好|强|大|小)(?:出)?$/
const againstTime = /^比(?:上年|去年|上一年|上月|上季度|同期|年初|前一年|(?:19|20)\d{2}年)/
const gapDown = /^(?:低于|慢于|落后|少于|小于)|[低慢少小]$/
const multipleOf = /(?:是|为|达|达到|相当于|约为)[^，。；]{0,20}的?$/
const averageWords = /(?:年均|平均每年|年平均)(?!浓度|值|降水|气温|质量)/
/** 降低税率3个百分点, 压减燃煤998万吨: the verb of falling stands before the name. */
const fallsFirst =
  /^(?:[“”一二三四五六七八九十]{1,4}五”?(?:时期|期间|以来)?|五年|全年)?(?:来|累计|共|再|大幅|进一步){0,2}(?:降低|减少|压减|压缩|削减|调减)(?=.{2})(?!到|至|为)/

/** Shapes that are a measure by themselves. */
const ownMeasures: Readonly<Partial<Record<Quantity['shape'], readonly [Measure, string]>>> = {
  rank: ['rank', 'quantity.rank'],
  doubling: ['ratio', 'quantity.doubling'],
  proportion: ['ratio', 'quantity.proportion'],
  structure: ['share', 'quantity.structure'],
}

/** What kind of statement a quantity makes, by its shape and the words around it. */
export function readMeasure(input: MeasureInput): MeasureReading {
  const { quantity, lead } = input
  const own = ownMeasures[quantity.shape]
  if (own) return reading(quantity, own[0], own[1], quantity)
  if (input.carried?.shape === quantity.shape) return continued(quantity, input.carried)
  const falls = fallsFirst.exec(lead.subject.text)
  if (falls && (quantity.shape === 'point' || quantity.shape === 'amount') && !saysChange(lead)) {
    return reading(quantity, 'change', 'change.fall', lead.subject.slice(0, falls[0].length).span, -1)
  }
  switch (quantity.shape) {
    case 'multiple':
      return readMultiple(input)
    case 'point':
      return readPoint(input)
    case 'percent':
      return readPercent(input)
    default:
      return readAmount(input)
  }
}

function reading(
  quantity: Quantity,
  measure: Measure,
  rule: string,
  span: Span | null = null,
  sign: 1 | -1 = 1,
): MeasureReading {
  const ground = span ? 'stated' : rule.startsWith('measure.carried') ? 'inherited' : 'assumed'
  return {
    measure: { value: measure, ground, rule, span },
    sign,
    value: quantity.value === 0 ? 0 : quantity.value * sign,
    upper: quantity.upper === null ? null : quantity.upper * sign,
  }
}

/** 增长1.5倍 as growth of 150%. */
function inPercent(found: MeasureReading): MeasureReading {
  const percent = (value: number) => Number((value * 100).toPrecision(12))
  return { ...found, unit: '%', value: percent(found.value), upper: found.upper === null ? null : percent(found.upper) }
}

/** A member of a list has the measure of the first: 分别增长14%和11%. */
function continued(quantity: Quantity, first: MeasuredQuantity): MeasureReading {
  const found = reading(quantity, first.measure.value, 'measure.carried', null, first.sign)
  const inherited: MeasureReading = { ...found, measure: { ...first.measure, ground: 'inherited' } }
  return quantity.shape === 'multiple' && first.unit === '%' ? inPercent(inherited) : inherited
}

type Change = { readonly means: Extract<LeadMeaning, { kind: 'change' | 'rate' }>; readonly mark: Mark }

/** The nearest verb or noun of change, wherever in the lead. */
function changeOf(lead: Lead): Change | undefined {
  const found = firstOf(lead, ['change', 'rate'])
  return found && (found.means.kind === 'change' || found.means.kind === 'rate')
    ? { means: found.means, mark: found.mark }
    : undefined
}

/** The verb or noun of change that stands nearest to the number; 增至 or 从 before it means there is none. */
function nearestChange(lead: Lead): Change | undefined {
  const found = firstOf(lead, ['change', 'rate', 'reach', 'new', 'from'])
  return found && (found.means.kind === 'change' || found.means.kind === 'rate')
    ? { means: found.means, mark: found.mark }
    : undefined
}

function saysChange(lead: Lead): boolean {
  const rule = firstOf(lead, ['change', 'rate', 'reach', 'new', 'from'])?.mark.rule ?? ''
  return rule.startsWith('change') || rule.startsWith('reach.up') || rule.startsWith('reach.down')
}

const isAverage = (lead: Lead) =>
  lead.meanings.some((means) => means.kind === 'average') || averageWords.test(lead.words.text)

/** 增长1.5倍 is growth; 是2017年的1.5倍 is a ratio. */
function readMultiple({ quantity, lead }: MeasureInput): MeasureReading {
  const change = nearestChange(lead)
  if (!change || multipleOf.test(lead.reference?.text ?? ''))
    return reading(quantity, 'ratio', 'quantity.multiple', quantity)
  const sign = change.means.kind === 'change' ? change.means.sign : 1
  return inPercent(reading(quantity, 'growth', change.mark.rule, change.mark, sign))
}

/** 高于全国1.2个百分点 is a gap; 提高1.2个百分点 a change. */
function readPoint({ quantity, lead, previous }: MeasureInput): MeasureReading {
  const gap = gapWord.exec(lead.words.text) ?? gapAdjective.exec(lead.words.text)
  // 比上年高3个百分点 is a change; the year before is no other place
  if (gap && againstTime.test(gap[0])) {
    const span = lead.words.slice(gap.index).span
    return reading(quantity, 'change', 'measure.against-time', span, gapDown.test(gap[0]) ? -1 : 1)
  }
  if (gap)
    return reading(quantity, 'gap', 'measure.gap', lead.words.slice(gap.index).span, gapDown.test(gap[0]) ? -1 : 1)
  const isSecondGap =
    previous?.measure.value === 'gap' &&
    /^[、和，]?(?:比)?(?:全国|全省|全区|全市|全州)(?:平均)?(?:水平)?$/.test(lead.words.text)
  if (isSecondGap) return reading(quantity, 'gap', 'measure.carried-gap', null, previous.sign)
  const change = changeOf(lead)
  if (change) return reading(quantity, 'change', change.mark.rule, change.mark, change.means.sign)
  return reading(quantity, 'change', 'measure.point')
}

function readPercent(input: MeasureInput): MeasureReading {
  const { quantity, lead, tail, aspect } = input
  const growth = isAverage(lead) ? 'cagr' : 'growth'
  // 增长达到8%, 增速保持在8%: the word of change stands before the verb of reaching
  const change = nearestChange(lead) ?? changeOf(lead)
  if (change) return reading(quantity, growth, change.mark.rule, change.mark, change.means.sign)
  if (/^的?(?:年均)?(?:速度|增速|增幅|幅度|增长|高速增长|快速增长|较快增长)/.test(tail.text)) {
    return reading(quantity, growth, 'measure.growth-after', tail.span)
  }
  const name = nameOf(lead)
  if (name) {
    // a price index of 102.1% is a level, not a rise by 102.1%
    const isIndex = name.means === 'growth' && /指数$/.test(lead.subject.text) && quantity.value > 80
    return reading(quantity, isIndex ? 'level' : name.means === 'growth' ? growth : name.means, name.rule, name.span)
  }
  if (lead.subject.text === '' && aspect) {
    // 降幅收窄至1.4%，全年收窄至0.2%: what narrows goes on falling
    const goesOnFalling = aspect === 'growth' && /收窄|缩小|扩大/.test(lead.words.text)
    return reading(quantity, aspect, `measure.carried-${aspect}`, null, goesOnFalling ? (input.previous?.sign ?? 1) : 1)
  }
  return readBarePercent(input)
}

/** A percentage without verb, rate or carried aspect: a share of what stands beside it, or a level. */
function readBarePercent({ quantity, lead, tail }: MeasureInput): MeasureReading {
  // 恢复到2019年的85%: a part of what that year had
  if (/(?:恢复到|恢复至|相当于|达到)(?:19|20)\d{2}年(?:同期)?(?:水平)?的?$/.test(lead.words.text)) {
    return reading(quantity, 'share', 'measure.share-of-year')
  }
  if (/(?:计划|任务|目标|预算|总量)的?$/.test(lead.words.text))
    return reading(quantity, 'share', 'measure.share-of-plan')
  const isOfWhatFollows = /^(?:的|用于|来自|投向|由|通过|完成|实现|达到|以上)./.test(tail.text)
  if (isOfWhatFollows) return reading(quantity, 'share', 'measure.share-of-what-follows', tail.span)
  if (lead.words.text.slice(0, lead.subject.text.length + 1).endsWith('的'))
    return reading(quantity, 'share', 'measure.share-of')
  const hasNoVerb = firstOf(lead, ['reach', 'new', 'from']) === undefined
  if (lead.subject.text === '' && hasNoVerb && /^[\u4e00-\u9fff]{3,}/.test(tail.text)) {
    return reading(quantity, 'share', 'measure.share-of-what-follows', tail.span)
  }
  return reading(quantity, 'level', 'measure.level')
}

/** An amount: changed by, further than others by, or plainly so much. */
function readAmount({ quantity, lead, tail }: MeasureInput): MeasureReading {
  const change = nearestChange(lead)
  // 加快16条轨道交通线路建设: the verb has an object and says nothing of an amount of change
  const hasObject = lead.subject.text === '' && /^[\u4e00-\u9fff]{2,}/.test(tail.text)
  if (change && !hasObject) return reading(quantity, 'change', change.mark.rule, change.mark, change.means.sign)
  const gap = gapWord.exec(lead.subject.text)
  if (gap && /(?:全国|全省|平均|全市)/.test(lead.words.text.slice(-10))) {
    return reading(quantity, 'gap', 'measure.gap', lead.words.span, gapDown.test(gap[0]) ? -1 : 1)
  }
  return reading(quantity, 'level', 'measure.level')
}
