import type { MeasuredQuantity, Quantity, Sentence } from '../document.js'
import { indexAt } from '../span-search.js'
import { readAfter, readTail } from './after.js'
import { type Aspect, namedBefore, nextAspect } from './aspect.js'
import { readBasis } from './basis.js'
import { readBound } from './bound.js'
import { leadStart, readLead } from './lead.js'
import { readMeasure } from './measure.js'
import { wordsOf } from './words.js'

const none: readonly MeasuredQuantity[] = []

/** Nothing, or a sign or word that only joins. */
const isJoint = (words: string) => words === '' || (words.length === 1 && '、和及与，'.includes(words))

/**
 * Stage 5. Reads the words before and after each quantity: the measure, the bound, the basis,
 * and what is left as the name of the thing measured.
 */
export function measureQuantities(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): readonly MeasuredQuantity[] {
  if (quantities.length === 0) return none
  const measured: MeasuredQuantity[] = []
  let aspect: Aspect = null
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity
    const clauseIndex = indexAt(sentence.clauses, quantity.start)
    const clause = sentence.clauses[clauseIndex]
    if (!clause) continue
    const previous = quantities[index - 1]
    const next = quantities[index + 1]
    const from = leadStart(text, sentence, clauseIndex, clause, quantity, previous)
    const lead = readLead(wordsOf(text, from, quantity.start), text.charAt(quantity.start))
    const tail = readTail(text, quantity, clause, next)
    const after = readAfter(text, quantity)
    const before = measured.at(-1)
    const goesOn = lead.subject.text === '' && before !== undefined && isJoint(lead.words.text)
    const basis = readBasis(text, sentence, clauseIndex, lead)
    const {
      measure,
      sign,
      value,
      upper,
      unit = quantity.unit,
    } = readMeasure({
      quantity,
      lead,
      tail,
      aspect,
      named: quantity.shape === 'percent' ? namedBefore(text, sentence, clauseIndex) : undefined,
      carried: goesOn ? before : undefined,
      previous: before,
    })
    aspect = nextAspect(quantity, lead, measure.value, aspect)
    // field by field: copies of objects by ... are slow, and this is done for every figure
    measured.push({
      start: quantity.start,
      end: quantity.end,
      shape: quantity.shape,
      value,
      upper,
      unit,
      more: quantity.more,
      rule: quantity.rule,
      part: quantity.part,
      measure,
      sign,
      bound: readBound(quantity, lead, after, goesOn ? before : undefined),
      basis,
      subject: lead.subject,
      lead: lead.words,
      tail,
      marks: lead.marks,
      clause: clauseIndex,
    })
  }
  return measured
}
