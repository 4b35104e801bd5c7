import { nearestChange } from './change.js'
import { inPercent, type MeasureInput, type MeasureReading, reading } from './reading.js'

const multipleOf = /(?:是|为|达|达到|相当于|约为)[^，。；]{0,20}的?$/

/** 增长1.5倍 is growth; 是2017年的1.5倍 is a ratio. */
export function readMultiple({ quantity, lead }: MeasureInput): MeasureReading {
  const change = nearestChange(lead)
  if (!change || multipleOf.test(lead.reference?.text ?? ''))
    return reading(quantity, 'ratio', 'quantity.multiple', quantity)
  const sign = change.means.kind === 'change' ? change.means.sign : 1
  return inPercent(reading(quantity, 'growth', change.mark.rule, change.mark, sign))
}
