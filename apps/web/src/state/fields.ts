import type { Measure, SelectionRule } from '@biaochi/schema'
import * as z from 'zod/mini'

/** A field of a link: what cannot be understood counts as not said, so that an old or mistyped link still opens. */
export const lenient = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

/** Id of an indicator as in the catalogue. */
export const indicatorField = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/))

/** Six digits of GB/T 2260. */
export const regionField = z.string().check(z.regex(/^[1-9]\d{5}$/))

/** A year that a report may speak of. */
export const yearField = z.coerce.number().check(z.int(), z.minimum(1949), z.maximum(2100))

/** Codes in a row: `370100,320500`. What is no code is left out; nothing left counts as not said. */
export const regionsField = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) =>
      [...new Set(text.split(','))]
        .filter((code) => /^[1-9]\d{5}$/.test(code))
        .slice(0, 400)
        .join(','),
    ),
    z.string().check(z.minLength(6)),
  ),
)

/** Id of a group of cities: `sub-provincial`, `province-37`. */
export const groupField = z.string().check(z.regex(/^[a-z0-9-]{2,24}$/))

/** The codes of a field of regions. */
export const codesOf = (text: string | undefined): string[] => text?.split(',').filter(Boolean) ?? []

/** All measures in the order in which they are named; written here as the schema of observations would bring the whole of Zod into the first script. */
export const measures = [
  'level',
  'growth',
  'share',
  'change',
  'cagr',
  'gap',
  'ratio',
  'rank',
] as const satisfies Measure[]

export const measureField = z.enum(measures)
/** The selection rules in the order in which they are offered; the first is the default, which no link needs to name. */
export const rules = ['default', 'first', 'latest', 'estimate', 'target'] as const satisfies SelectionRule[]

export const ruleField = z.enum(rules)
export const showField = z.literal('table')
