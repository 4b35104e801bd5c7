import { Basis, Bound, Measure, Report, ReportKind, readPeriod, Status } from '@biaochi/schema'
import { z } from 'zod'
import { BiaochiError } from '../../errors.js'
import { requireIndicator } from '../../query/require-indicator.js'
import { requireRegionByCodeOrName } from '../../regions.js'
import type { ClaimsColumnName } from './claims-columns.data.js'

/** Words in one line: they become a line of the list that is stored in place of the text. */
const words = (most: number) =>
  z
    .string('is missing')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(text), 'holds a line break or control character')

const Numeral = z
  .string('is missing')
  .regex(/^-?\d{1,20}(?:\.\d{1,12})?(?:e[+-]?\d{1,2})?$/i, 'is no number')
  .transform(Number)

/** A cell that is looked up; the error of the look-up says what is near. */
const found = (look: (text: string) => string) =>
  z.string('is missing').transform((text, context) => {
    try {
      return look(text)
    } catch (error) {
      if (!(error instanceof BiaochiError)) throw error
      context.addIssue({ code: 'custom', message: `is not known${error.hint ? ` (${error.hint})` : ''}` })
      return z.NEVER
    }
  })

const Place = found((text) => requireRegionByCodeOrName(text, 'region').code)

/**
 * One claim with its citation, by the columns of a claims file. Its input are the cells as text, empty ones left out.
 */
export const CitedClaim = z
  .object({
    region: Place,
    source_title: words(200),
    source_year: z
      .string('is missing')
      .regex(/^(?:19|20|21)\d\d$/, 'is no year')
      .transform(Number),
    kind: ReportKind.default('work_report'),
    delivered: z.iso.date('is no day').nullable().default(null),
    url: Report.shape.source.default(null),
    label: words(100),
    quantity: words(60),
    indicator: found((text) => requireIndicator(text, 'indicator').id)
      .nullable()
      .default(null),
    measure: Measure,
    value: Numeral,
    upper: Numeral.nullable().default(null),
    unit: words(40),
    bound: Bound.optional(),
    period: z.string('is missing').refine((text) => readPeriod(text) !== null, 'is no period'),
    status: Status.default('actual'),
    basis: Basis.default(null),
    subject: Place.optional(),
  } satisfies Record<ClaimsColumnName, z.ZodType>)
  .superRefine(({ value, upper, bound }, context) => {
    const refuse = (column: ClaimsColumnName, message: string) =>
      context.addIssue({ code: 'custom', path: [column], message })
    if (upper !== null && upper <= value) refuse('upper', 'is not above value')
    if (upper !== null && bound !== undefined && bound !== 'range') refuse('upper', `does not go with bound ${bound}`)
    if (upper === null && bound === 'range') refuse('upper', 'is missing, though bound is range')
  })
  .transform(({ bound, ...claim }) => ({ ...claim, bound: bound ?? (claim.upper === null ? 'eq' : 'range') }))
export type CitedClaim = z.infer<typeof CitedClaim>

/** A claim with the place where it stands in its file. */
export interface PlacedClaim {
  /** Counts from 1, the header included. */
  line: number
  claim: CitedClaim
}
