import type { DatedQuantity, LinkedQuantity } from '../document.js'
import { isOwnIndicator } from './kind.js'
import type { Subject } from './subject.js'

/** A quantity with what it is said of. */
export function linkedTo(quantity: DatedQuantity, subject: Subject, isCarried: boolean): LinkedQuantity {
  return {
    quantity,
    label: subject.label,
    indicator: {
      value: isOwnIndicator(quantity, subject) ? subject.indicator : null,
      ground: isCarried ? 'inherited' : 'stated',
      rule: subject.rule,
      span: subject.span,
    },
    region: {
      value: subject.region,
      ground: subject.isPlaced ? 'stated' : 'assumed',
      rule: subject.isPlaced ? 'region.named' : 'region.own',
      span: null,
    },
  }
}
