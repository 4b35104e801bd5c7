import { z } from 'zod'
import { Claim } from './comparison.js'

/** A claim as the table of data shows it: with the indicator as the text words it. `indicator` may be empty. */
export const FoundObservation = Claim.extend({ label: z.string() })
export type FoundObservation = z.infer<typeof FoundObservation>

/**
 * Answer of `observations.search`: a page of claims in a fixed order (region, then the last year of the period, the latest
 * first, then id). Claims that are imported meanwhile make none be repeated or left out.
 */
export const ObservationPage = z.object({
  observations: z.array(FoundObservation),
  /** Given as `cursor` it brings the next page; null at the end. */
  next: z.string().nullable(),
})
export type ObservationPage = z.infer<typeof ObservationPage>
