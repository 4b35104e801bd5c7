import type { Mark } from '../document.js'
import { withSigns } from '../pattern.js'
import { nearestChange } from './change.js'
import { gapIn, isBeyondPlan } from './gap.js'
import { firstOf, type Lead } from './lead.js'
import { type MeasureInput, type MeasureReading, reading } from './reading.js'

/** 比全国平均…, 高于全省…: what an amount is set beside, if it is a distance and no threshold. */
const wholeOrMean = /^(?:全[国省市区县州]|世界|全球|各[省市]|同类)|平均/
/** 比上年多开100列: the verb that follows 多 says what was done more. */
const moreThanBefore = withSigns(/比(?:上年|去年|上一年)(?:同期)?(多|少)[\u4e00-\u9fff]{1,2}$/, '比')

const netSince = withSigns(/比[^，。；]{1,8}净增加?$/, '比')

/** 贷款余额比年初净增86亿元: what the amount itself gained, and no flow of its own. */
function netGain(lead: Lead): Mark | undefined {
  const mark = firstOf(lead, ['new'])?.mark
  return mark?.text.startsWith('净增') && netSince(lead.words.text) ? mark : undefined
}

/** An amount: changed by, further than others by, or plainly so much. */
export function readAmount({ quantity, lead, tail, previous }: MeasureInput): MeasureReading {
  const change = nearestChange(lead)
  // 加快16条轨道交通线路建设: the verb has an object and says nothing of an amount of change; 减少15万贫困人口 does
  const isFewer = change?.mark.text === '减少' || change?.mark.text === '压减' || change?.mark.text === '削减'
  const hasObject = lead.subject.text === '' && !isFewer && /^[\u4e00-\u9fff]{2,}/.test(tail.text)
  if (change && !hasObject) return reading(quantity, 'change', change.mark.rule, change.mark, change.means.sign)
  // 压减燃煤998万吨、水泥产能200万吨: the verb reaches over the list
  const isListed = previous?.measure.rule === 'change.fall-first' && previous.unit === quantity.unit
  if (isListed && lead.words.text.startsWith('、') && !hasObject && lead.meanings.length === 0)
    return reading(quantity, 'change', 'change.fall-first', previous.measure.span, -1)
  const net = netGain(lead)
  if (net) return reading(quantity, 'change', net.rule, net)
  // 比上年多开100列
  const more = moreThanBefore(lead.words.text)
  if (more)
    return reading(
      quantity,
      'change',
      'measure.against-time',
      lead.words.slice(more.index).span,
      more[1] === '多' ? 1 : -1,
    )
  const gap = gapIn(lead.words)
  const isBeyond = isBeyondPlan(gap) && /^(?:$|，)/.test(tail.text)
  if (gap && (isBeyond || wholeOrMean.test(gap.reference)))
    return reading(quantity, 'gap', gap.rule, gap.span, gap.sign)
  return reading(quantity, 'level', 'measure.level')
}
