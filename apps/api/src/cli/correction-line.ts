import type { ClaimFields, Correction } from '@biaochi/schema'

/** A correction on one line: its id, what became of it, the claim in its words, what changed, who, when and why. */
export function correctionLine({
  id,
  state,
  claim,
  text,
  label,
  before,
  after,
  author,
  madeAt,
  reason,
  withdrawn,
}: Correction): string {
  const parts = [
    `${id} (${state.replace('_', ' ')})`,
    `${claim} ${label} ${text}`,
    after === null ? 'no figure of this kind' : changed(before, after).join(', '),
    `${author}, ${madeAt.slice(0, 10)}: ${reason}`,
    ...(withdrawn === null ? [] : [`withdrawn by ${withdrawn.by}, ${withdrawn.at.slice(0, 10)}: ${withdrawn.reason}`]),
  ]
  return parts.join(' · ')
}

/** `value 219000000000 → 219030000000` for each field that differs. */
function changed(before: ClaimFields, after: ClaimFields): string[] {
  const fields = Object.keys(after) as (keyof ClaimFields)[]
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field} ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`)
}
