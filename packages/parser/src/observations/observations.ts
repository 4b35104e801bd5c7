import type { Observation, Reading } from '@biaochi/schema'
import type { Found, LinkedQuantity, Outline, Sentence, Span } from '../document.js'
import { type Normalised, rawSpan } from '../normalise/normalise.js'

/** Stage 8. Writes the linked quantities of a sentence as observations of the contract, with offsets into the input. */
export function writeObservations(
  input: string,
  outline: Outline,
  sentence: Sentence,
  quantities: readonly LinkedQuantity[],
): readonly Observation[] {
  if (quantities.length === 0) return []
  const { normalised } = outline
  const sentenceSpan = rawSpan(normalised, sentence.start, sentence.end)
  return quantities
    .map((quantity) => writeObservation(input, normalised, sentenceSpan, quantity))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** One observation. Its shape is the type's: `test/invariants.test.ts` holds it against the schema on every text. */
function writeObservation(
  input: string,
  normalised: Normalised,
  sentence: Span,
  { quantity, label, indicator, region }: LinkedQuantity,
): Observation {
  const { start, end } = rawSpan(normalised, quantity.start, quantity.end)
  const reading = (field: Reading['field'], found: Found<unknown>): Reading => {
    const span = found.span && rawSpan(normalised, found.span.start, found.span.end)
    return { field, ground: found.ground, rule: found.rule, start: span?.start ?? null, end: span?.end ?? null }
  }
  const readings: Reading[] = [
    { field: 'value', ground: 'stated', rule: quantity.rule, start, end },
    reading('indicator', indicator),
    reading('measure', quantity.measure),
    reading('period', quantity.period),
    reading('bound', quantity.bound),
    reading('status', quantity.status),
  ]
  if (quantity.basis) readings.push(reading('basis', quantity.basis))
  readings.push(reading('region', region))
  return {
    start,
    end,
    text: input.slice(start, end),
    label,
    indicator: indicator.value,
    measure: quantity.measure.value,
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unit,
    bound: quantity.bound.value,
    period: quantity.period.value,
    status: quantity.status.value,
    basis: quantity.basis?.value ?? null,
    region: region.value,
    sentence: { start: sentence.start, end: sentence.end },
    readings,
  }
}
