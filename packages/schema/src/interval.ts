import { z } from 'zod'

/** What a value may be: all from `low` to `high`, in the base unit. Null is an end that the words leave open. */
export const Interval = z.object({ low: z.number().nullable(), high: z.number().nullable() })
export type Interval = z.infer<typeof Interval>
