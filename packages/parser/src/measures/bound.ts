import type { Bound } from '@biaochi/schema'
import type { Found, MeasuredQuantity, Quantity } from '../document.js'
import type { readAfter } from './after.js'
import type { Lead } from './lead.js'

/** How the words bound a number. A hedge after it beats one before it; in a list 分别超过 reaches over all members. */
export function readBound(
  quantity: Quantity,
  lead: Lead,
  after: ReturnType<typeof readAfter>,
  carried: MeasuredQuantity | undefined,
): Found<Bound> {
  if (after) return { value: after.bound, ground: 'stated', rule: after.mark.rule, span: after.mark }
  if (quantity.upper !== null) return { value: 'range', ground: 'stated', rule: 'quantity.range', span: quantity }
  if (quantity.more)
    return { value: 'gt', ground: 'stated', rule: 'hedge.more', span: { start: quantity.end - 1, end: quantity.end } }
  let at = 0
  while (at < lead.meanings.length && lead.meanings[at]?.kind !== 'hedge') at++
  const means = lead.meanings[at]
  const mark = lead.marks[at]
  if (means?.kind === 'hedge' && mark) {
    const isGap = quantity.shape === 'point' && (means.bound === 'gt' || means.bound === 'lt')
    if (!isGap) return { value: means.bound, ground: 'stated', rule: mark.rule, span: mark }
  }
  const share = lead.subject.text.lastIndexOf('占')
  const isNear =
    share > 0 && lead.subject.text.length - share < 30 && '约近'.includes(lead.subject.text.charAt(share - 1))
  if (isNear)
    return {
      value: 'approx',
      ground: 'stated',
      rule: 'hedge.about',
      span: lead.subject.slice(share - 1, share + 1).span,
    }
  const said = carried?.bound.rule ?? ''
  // 先后突破300亿元、400亿元: nothing but a comma between two numbers of one unit
  const isListed = carried?.marks.some((word) => word.kind === 'each') === true || carried?.unit === quantity.unit
  const isBefore = said.startsWith('hedge.') && !said.startsWith('hedge.after') && said !== 'hedge.more'
  if (carried && isListed && isBefore) return { ...carried.bound, ground: 'inherited' }
  return { value: 'eq', ground: 'assumed', rule: 'hedge.none', span: null }
}
