import { atEnd } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import { nameOf } from './aspect.js'
import { changeOf, fallBefore, isAverage, nearestChange } from './change.js'
import { gapIn, isBeyondPlan } from './gap.js'
import { firstOf, type Lead } from './lead.js'
import { type MeasureInput, type MeasureReading, reading } from './reading.js'
import { amountNames } from './subject-words.data.js'

const amountName = suffixFinder(amountNames)
/** 5%左右的预期目标, 8%的速度: what follows says of the figure and is not its whole. */
const aimOrPace = /^的(?:预期|年度|计划|目标|任务|速度|增速|增幅|水平|幅度)/
/** 恢复到2019年的85%, 恢复到常年水平的105%: a part of what there was */
const levelBefore = atEnd(
  /(?:(?:恢复到|恢复至|相当于|达到)(?:19|20)\d{2}年(?:同期)?(?:水平)?的?|(?:恢复到|恢复至|相当于)[^，。；、]{1,10}的)$/,
  '年期平的',
  20,
)
/** 完成年度计划的111% */
const planBefore = atEnd(/(?:计划|任务|目标|预算)的$|(?:计划|任务|(?<!奋斗|预期|增长)目标|预算)$/, '划务标算的', 6)
const rateWithin = /率|指数|价格/

/** A percentage: a growth, a share, or the level of a rate. */
export function readPercent(input: MeasureInput): MeasureReading {
  const { quantity, lead, tail, aspect } = input
  const growth = isAverage(lead) ? 'cagr' : 'growth'
  // 增长达到8%, 增速保持在8%: the word of change stands before the verb of reaching
  const change = nearestChange(lead) ?? changeOf(lead)
  if (change) return reading(quantity, growth, change.mark.rule, change.mark, change.means.sign)
  if (/^的?(?:年均)?(?:速度|增速|增幅|幅度|增长|高速增长|快速增长|较快增长)/.test(tail.text)) {
    return reading(quantity, growth, 'measure.growth-after', tail.span)
  }
  if (levelBefore(lead.words.text)) return reading(quantity, 'share', 'measure.share-of-year')
  // 超额完成计划12% says by how much, 超额完成计划的112% how much of it
  const gap = quantity.value < 100 ? gapIn(lead.words) : undefined
  if (isBeyondPlan(gap)) return reading(quantity, 'gap', gap.rule, gap.span, gap.sign)
  if (planBefore(lead.words.text)) return reading(quantity, 'share', 'measure.share-of-plan')
  const name = nameOf(lead)
  if (name) {
    // a price index of 102.1% is a level, not a rise by 102.1%
    const isIndex = name.means === 'growth' && /指数$/.test(lead.subject.text) && quantity.value > 80
    return reading(quantity, isIndex ? 'level' : name.means === 'growth' ? growth : name.means, name.rule, name.span)
  }
  const isOfWhatFollows = tail.text.startsWith('的') && !aimOrPace.test(tail.text)
  if (lead.subject.text === '' && aspect && !isOfWhatFollows) {
    // 降幅收窄至1.4%，全年收窄至0.2%: what narrows goes on falling
    const goesOnFalling = aspect === 'growth' && /收窄|缩小|扩大/.test(lead.words.text)
    return reading(quantity, aspect, `measure.carried-${aspect}`, null, goesOnFalling ? (input.previous?.sign ?? 1) : 1)
  }
  if (input.named) return reading(quantity, input.named.means, input.named.rule, input.named.span)
  return readBarePercent(input, growth)
}

/** A percentage without verb, rate or carried aspect: a share of what stands beside it, or a level. */
function readBarePercent({ quantity, lead, tail }: MeasureInput, growth: 'growth' | 'cagr'): MeasureReading {
  const isOfWhatFollows = /^(?:的|用于|来自|投向|由|通过|完成|实现|达到|以上)./.test(tail.text)
  if (isOfWhatFollows) return reading(quantity, 'share', 'measure.share-of-what-follows', tail.span)
  if (followsSubject(lead) === '的') return reading(quantity, 'share', 'measure.share-of')
  const hasNoVerb = firstOf(lead, ['reach', 'new', 'from']) === undefined
  if (lead.subject.text === '' && hasNoVerb && /^[\u4e00-\u9fff]{3,}/.test(tail.text)) {
    return reading(quantity, 'share', 'measure.share-of-what-follows', tail.span)
  }
  // 压缩一般性支出10%: what is cut, and by how much
  const falls = fallBefore(lead)
  if (falls) return reading(quantity, 'growth', 'change.fall-first', falls.span, -1)
  const amount = amountName(lead.subject.text)
  if (amount)
    return reading(
      quantity,
      growth,
      amount.rule.id,
      lead.subject.slice(lead.subject.text.length - amount.text.length).span,
    )
  // without a name of a rate a percentage can only be the part that a thing is of its whole
  return lead.subject.text === '' || rateWithin.test(lead.subject.text)
    ? reading(quantity, 'level', 'measure.level')
    : reading(quantity, 'share', 'measure.share-part')
}

/** The sign or word right after the subject. */
function followsSubject({ subject, words }: Lead): string {
  const { last } = subject
  return last === undefined ? '' : words.text.charAt(words.indexAt(last) + 1)
}
