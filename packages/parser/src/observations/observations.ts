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
  const observations: Observation[] = []
  for (const quantity of quantities) observations.push(writeObservation(input, normalised, sentenceSpan, quantity))
  return observations.length > 1 ? observations.sort((a, b) => a.start - b.start || a.end - b.end) : observations
}

/** Where the words of a field stand, and how far they carry it. */
function readingOf(normalised: Normalised, field: Reading['field'], { ground, rule, span }: Found<unknown>): Reading {
  if (span === null) return { field, ground, rule, start: null, end: null }
  const raw = rawSpan(normalised, span.start, span.end)
  return { field, ground, rule, start: raw.start, end: raw.end }
}

/** One observation. Its shape is the type's: `test/invariants.test.ts` holds it against the schema on every text. */
function writeObservation(
  input: string,
  normalised: Normalised,
  sentence: Span,
  { quantity, label, indicator, region }: LinkedQuantity,
): Observation {
  const { start, end } = rawSpan(normalised, quantity.start, quantity.end)
  const readings: Reading[] = [
    { field: 'value', ground: 'stated', rule: quantity.rule, start, end },
    readingOf(normalised, 'indicator', indicator),
    readingOf(normalised, 'measure', quantity.measure),
    readingOf(normalised, 'period', quantity.period),
    readingOf(normalised, 'bound', quantity.bound),
    readingOf(normalised, 'status', quantity.status),
  ]
  if (quantity.basis) readings.push(readingOf(normalised, 'basis', quantity.basis))
  readings.push(readingOf(normalised, 'region', region))
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
