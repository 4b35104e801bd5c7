import type { Bound, Claim } from '@biaochi/schema'
import { openValues } from '@biaochi/schema/open-values'
import { resolution } from '@biaochi/schema/scale'
import type { FormulaRow } from './formulas.data.js'
import { type Span, undusted } from './span.js'

/** What of a claim arithmetic depends on. */
export type Operand = Pick<Claim, 'value' | 'upper' | 'bound' | 'text' | 'measure' | 'unit'>

/** What follows from claims by a formula. */
export interface Derived {
  value: number
  span: Span
  bound: Bound
}

/**
 * A figure by a formula, or undefined where the words leave both its ends open.
 * The hedges and the rounding of the inputs are carried on as intervals; digits that the rounding leaves in doubt are cut.
 */
export function derive(formula: Pick<FormulaRow, 'compute'>, inputs: readonly Operand[]): Derived | undefined {
  const span = over(formula, inputs.map(possibleValues))
  const isOpenBelow = !Number.isFinite(span.from)
  const isOpenAbove = !Number.isFinite(span.to)
  if ((isOpenBelow && isOpenAbove) || Number.isNaN(span.from + span.to)) return undefined
  const value = formula.compute(...inputs.map(middle))
  const { from, to } = over(formula, inputs.map(rounding))
  const isHedged = inputs.some(({ bound }) => bound !== 'eq')
  return {
    value: cut(value, to - from),
    span,
    bound: isOpenAbove ? 'ge' : isOpenBelow ? 'le' : isHedged ? 'approx' : 'eq',
  }
}

/** The values that a claim's words and its rounding allow; an amount is never below zero. */
export function possibleValues(claim: Operand): Span {
  const { from, to } = openValues(claim)
  const half = halfStep(claim)
  const isAmount = claim.measure === 'level' && claim.value >= 0
  return { from: isAmount ? Math.max(0, from - half) : from - half, to: to + half }
}

/** The least and the greatest that a formula gives over all values of its inputs. */
export function over({ compute }: Pick<FormulaRow, 'compute'>, spans: readonly Span[]): Span {
  const corners = spans.reduce<number[][]>(
    (all, { from, to }) =>
      all.flatMap((corner) => [
        [...corner, from],
        [...corner, to],
      ]),
    [[]],
  )
  const values = corners.map((corner) => compute(...corner))
  return { from: Math.min(...values), to: Math.max(...values) }
}

const middle = ({ value, upper }: Operand) => (upper === null ? value : (value + upper) / 2)

function rounding(claim: Operand): Span {
  const half = halfStep(claim)
  return { from: middle(claim) - half, to: middle(claim) + half }
}

/** Half a step of the last digit stated; none for a threshold: 超过5000亿元 is no rounded number. */
const halfStep = ({ value, text, bound }: Operand) =>
  bound === 'eq' || bound === 'approx' || bound === 'range' ? resolution(value, text) / 2 : 0

/** The value to the last digit that is greater than the doubt. */
function cut(value: number, doubt: number): number {
  if (!(doubt > 0)) return undusted(value)
  const place = 10 ** Math.floor(Math.log10(doubt))
  return undusted(Math.round(value / place) * place)
}
