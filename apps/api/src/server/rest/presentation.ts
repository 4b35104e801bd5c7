import { z } from 'zod'

/** How an answer is written, whatever it is; beside the parameters of the procedure. */
export const Presentation = z.object({
  format: z.string().max(20).optional(),
  shape: z.enum(['answer', 'rows', 'columns']).default('answer'),
  bom: z.boolean().default(false),
})
export type Presentation = z.infer<typeof Presentation>
