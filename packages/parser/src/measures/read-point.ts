import { changeOf } from './change.js'
import { gapIn } from './gap.js'
import { type MeasureInput, type MeasureReading, reading } from './reading.js'

/** 高于全国1.2个百分点 is a gap; 提高1.2个百分点 a change. */
export function readPoint({ quantity, lead, previous }: MeasureInput): MeasureReading {
  const gap = gapIn(lead.words)
  if (gap?.isAgainstTime) return reading(quantity, 'change', 'measure.against-time', gap.span, gap.sign)
  if (gap) return reading(quantity, 'gap', gap.rule, gap.span, gap.sign)
  const isSecondGap =
    previous?.measure.value === 'gap' &&
    /^[、和，]?(?:比)?(?:全国|全省|全区|全市|全州)(?:平均)?(?:水平)?$/.test(lead.words.text)
  if (isSecondGap) return reading(quantity, 'gap', 'measure.carried-gap', null, previous.sign)
  const change = changeOf(lead)
  if (change) return reading(quantity, 'change', change.mark.rule, change.mark, change.means.sign)
  return reading(quantity, 'change', 'measure.point')
}
