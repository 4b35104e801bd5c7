import type { Measure } from '@biaochi/schema'
import type { Quantity } from '../document.js'
import { fallBefore, nearestChange, saysChange } from './change.js'
import { readAmount } from './read-amount.js'
import { readMultiple } from './read-multiple.js'
import { readPercent } from './read-percent.js'
import { readPoint } from './read-point.js'
import { continued, isOneList, type MeasureInput, type MeasureReading, reading } from './reading.js'

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
  // 收入倍差缩小0.04: a ratio that changed
  const isChanged = quantity.shape === 'proportion' && nearestChange(lead) !== undefined
  if (own && !isChanged) return reading(quantity, own[0], own[1], quantity)
  if (input.carried && isOneList(input.carried, quantity)) return continued(quantity, input.carried)
  const falls = quantity.shape === 'point' || quantity.shape === 'amount' ? fallBefore(lead) : undefined
  if (falls && !saysChange(lead)) return reading(quantity, 'change', 'change.fall-first', falls.span, -1)
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
