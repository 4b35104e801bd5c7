import { z } from 'zod'
import { Claim } from './comparison.js'

/** The sentence that a claim stands in; `start` and `end` are the UTF-16 offsets of its quantity within the sentence. */
export const Quote = z.object({ sentence: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Quote = z.infer<typeof Quote>

/** A claim with its sentence, which is null where the text of its report is not stored. */
export const QuotedClaim = z.object({ claim: Claim, quote: Quote.nullable() })
export type QuotedClaim = z.infer<typeof QuotedClaim>
