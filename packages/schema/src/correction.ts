import { z } from 'zod'
import { ObservationRecord } from './observation.js'

/** What a correction may say otherwise of a claim. The words and their place in the text stay as they are. */
export const ClaimFields = ObservationRecord.pick({
  indicator: true,
  measure: true,
  value: true,
  upper: true,
  unit: true,
  bound: true,
  period: true,
  status: true,
  basis: true,
  region: true,
})
export type ClaimFields = z.infer<typeof ClaimFields>

/** What became of a correction. */
export const CorrectionState = z.enum([
  /** It takes the claim's place. */
  'standing',
  /** A later correction of the same claim does. */
  'superseded',
  /** It was taken back. */
  'withdrawn',
  /** No stored report makes the claim any more: it was deleted, or another parser reads it otherwise. */
  'without_claim',
])
export type CorrectionState = z.infer<typeof CorrectionState>

/** A correction that a person made of one claim: itself a claim, with who made it, why and when. */
export const Correction = z.object({
  id: z.string(),
  /** Id of the corrected claim. */
  claim: z.string(),
  /** Id of the report that makes the claim. */
  reportId: z.string(),
  /** The quantity and the indicator as worded. */
  text: z.string(),
  label: z.string(),
  author: z.string(),
  reason: z.string(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  /** What the claim said when it was corrected. */
  before: ClaimFields,
  /** What it says by the correction; null where it is no figure of this kind and stands for nothing. */
  after: ClaimFields.nullable(),
  withdrawn: z.object({ by: z.string(), reason: z.string(), at: z.string() }).nullable(),
  state: CorrectionState,
})
export type Correction = z.infer<typeof Correction>

/** Answer of `corrections.list`: a page of corrections, the latest first. */
export const Corrections = z.object({
  corrections: z.array(Correction),
  /** Given as `cursor` it brings the next page; null at the end. */
  next: z.string().nullable(),
})
export type Corrections = z.infer<typeof Corrections>
