import { Observation, type Reading } from '@biaochi/schema'
import type { Found, LinkedQuantity, Outline, Sentence, Span } from '../document.js'
import { rawSpan } from '../normalise/normalise.js'

/** Stage 8. Writes each linked quantity as an observation of the contract, with offsets into the input. */
export function writeObservations(
  input: string,
  outline: Outline,
  sentences: readonly Sentence[],
  quantities: readonly (readonly LinkedQuantity[])[],
): readonly Observation[] {
  const { normalised } = outline
  const raw = (span: Span) => rawSpan(normalised, span.start, span.end)
  const observations = sentences.flatMap((sentence, i) =>
    (quantities[i] ?? []).map((quantity): Observation => {
      const { start, end } = raw(quantity)
      const reading = (field: Reading['field'], found: Found<unknown>): Reading => {
        const span = found.span && raw(found.span)
        return { field, ground: found.ground, rule: found.rule, start: span?.start ?? null, end: span?.end ?? null }
      }
      return Observation.parse({
        start,
        end,
        text: input.slice(start, end),
        label: quantity.label,
        indicator: quantity.indicator.value,
        measure: quantity.measure.value,
        value: quantity.value,
        upper: quantity.upper,
        unit: quantity.unit,
        bound: quantity.bound.value,
        period: quantity.period.value,
        status: quantity.status.value,
        basis: quantity.basis?.value ?? null,
        region: quantity.region.value,
        sentence: raw(sentence),
        readings: [
          { field: 'value', ground: 'stated', rule: quantity.rule, start, end },
          reading('indicator', quantity.indicator),
          reading('measure', quantity.measure),
          reading('period', quantity.period),
          reading('bound', quantity.bound),
          reading('status', quantity.status),
          ...(quantity.basis ? [reading('basis', quantity.basis)] : []),
          reading('region', quantity.region),
        ],
      })
    }),
  )
  return observations.sort((a, b) => a.start - b.start || a.end - b.end)
}
