import type { Claim } from './comparison.js'
import { resolution } from './scale.js'

/** What of a claim its open values depend on. */
export type Worded = Pick<Claim, 'value' | 'upper' | 'bound' | 'text'> & Partial<Pick<Claim, 'measure'>>

/** Numbers from one to another, in the base unit; an end that is open is infinite. */
export interface OpenValues {
  from: number
  to: number
}

/** Measures whose negative values are falls, told in words for the size: 下降3%以上 is −3 or lower. */
const ofChange = new Set<Claim['measure'] | undefined>(['growth', 'cagr', 'change'])

/** Whether the words bound the value upwards: 以上 for a rise, and 以内 for a fall. */
function opensUpwards({ bound, measure, value }: Worded): boolean {
  const isFall = value < 0 && ofChange.has(measure)
  return (bound === 'gt' || bound === 'ge') !== isFall
}

/**
 * The values that the words of a claim leave open, in the base unit.
 * ≈ leaves one step of the last digit said that is not a zero, and never more than a twentieth of the number
 * (≈4.5%: 4.4 to 4.6, ≈2万亿: 1.9 to 2.1); > and ≥ leave all above, < and ≤ all below; of a fall it is the size that is bounded.
 */
export function openValues(claim: Worded): OpenValues {
  const { value, upper, bound } = claim
  switch (bound) {
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return opensUpwards(claim)
        ? { from: value, to: Number.POSITIVE_INFINITY }
        : { from: Number.NEGATIVE_INFINITY, to: value }
    case 'range':
      return { from: Math.min(value, upper ?? value), to: Math.max(value, upper ?? value) }
    case 'approx': {
      const slack = Math.min(lastDigit(claim), Math.abs(value) / 20)
      return { from: value - slack, to: value + slack }
    }
    default:
      return { from: value, to: value }
  }
}

/** The place of the last stated digit that is not a zero: 1e10 for 约2190亿元, 0.1 for 4.5%. */
function lastDigit({ value, text }: Worded): number {
  let place = resolution(value, text)
  if (value === 0 || !(place > 0)) return 0
  while (Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9) place *= 10
  return place
}
