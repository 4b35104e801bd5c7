import { z } from 'zod'
import { indicatorById } from './catalogue.js'

/** What kind of statement a figure makes about its indicator. */
export const Measure = z.enum(['level', 'share', 'growth', 'cagr', 'change', 'gap', 'ratio', 'rank'])
export type Measure = z.infer<typeof Measure>

/** How the words bound the number: 达到 `eq`, 左右 `approx`, 超过 `gt`, 以上 `ge`, 不到 `lt`, 以内 `le`, 5%—6% `range`. */
export const Bound = z.enum(['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range'])
export type Bound = z.infer<typeof Bound>

/** Whether the figure was done (`actual`), is a first count (`estimate`) or a promise (`target`). */
export const Status = z.enum(['actual', 'estimate', 'target'])
export type Status = z.infer<typeof Status>

/** Price or scope basis of a growth figure; `comparable` for 可比口径, 不变价, 实际增长. */
export const Basis = z.enum(['comparable']).nullable()
export type Basis = z.infer<typeof Basis>

/** One observation: one claim that a text makes, with the words it stands on. Its fields are those of the contract. */
export const ObservationRecord = z.object({
  /** UTF-16 offset of the quantity expression in the whole decoded input, front matter included. */
  start: z.int().nonnegative(),
  /** UTF-16 offset just after the quantity expression. */
  end: z.int().positive(),
  /** The input between `start` and `end`, unchanged. */
  text: z.string().min(1),
  /** The indicator as the text words it, without verbs or hedges. */
  label: z.string(),
  /** Id of any row of the catalogue, or null for what the catalogue does not hold. */
  indicator: z.string().nullable(),
  measure: Measure,
  /** In the base unit (2190亿元 = 219000000000, 15% = 15); a fall is negative. */
  value: z.number(),
  /** Upper end of a range, in the base unit; otherwise null. */
  upper: z.number().nullable(),
  /** Unit code (`CNY`, `%`, `pp`, `t` …) or the classifier as written (个, 家 …). */
  unit: z.string().min(1),
  bound: Bound,
  /** EDTF: `2022`, `2018/2022`, `../2022`, `2022-01/2022-06`. */
  period: z.string().min(1),
  status: Status,
  basis: Basis,
  /** GB/T 2260 code of what the figure is about (six digits; `100000` is the nation). */
  region: z.string().nullable(),
})
export type ObservationRecord = z.infer<typeof ObservationRecord>

/**
 * The record as it is printed and scored: the fields of the contract, in its order, and after them `catalogue`.
 *
 * The contract's `indicator` is an id of the list that the annotations were made with, or null: they say null of whatever
 * that list does not hold, though the catalogue has grown since and may hold it. So there `indicator` is null, too, and
 * `catalogue` tells the id in the whole catalogue.
 */
export const PrintedRecord = ObservationRecord.extend({
  /** Id of an `annotated` row of the catalogue, or null. */
  indicator: z.string().nullable(),
  /** Id of any row of the catalogue, or null. */
  catalogue: z.string().nullable(),
})
export type PrintedRecord = z.infer<typeof PrintedRecord>

const observationFields = Object.keys(ObservationRecord.shape) as (keyof ObservationRecord)[]

/** The field names of a printed record, in order. */
export const recordFields = Object.keys(PrintedRecord.shape) as (keyof PrintedRecord)[]

/** How a field came to its value: the words say it, it carries on from words before, or a default was taken. */
export const Ground = z.enum(['stated', 'inherited', 'assumed'])
export type Ground = z.infer<typeof Ground>

/** One step of understanding: which rule gave which field, and on which words (null offsets where no word stands). */
export const Reading = z.object({
  field: z.enum(['value', 'indicator', 'measure', 'period', 'bound', 'status', 'basis', 'region']),
  ground: Ground,
  /** Id of a row in the parser's rule tables. */
  rule: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
})
export type Reading = z.infer<typeof Reading>

/** An observation as the parser gives it: the record, its sentence, and how it was understood. */
export const Observation = ObservationRecord.extend({
  /** UTF-16 offsets of the sentence in the input. */
  sentence: z.object({ start: z.int().nonnegative(), end: z.int().positive() }),
  readings: z.array(Reading),
})
export type Observation = z.infer<typeof Observation>

/** An observation's own fields and no others, `indicator` being any id of the catalogue. */
export function plainObservation(observation: ObservationRecord): ObservationRecord {
  return Object.fromEntries(observationFields.map((field) => [field, observation[field]])) as ObservationRecord
}

/** The record that is printed of an observation, see `PrintedRecord`. */
export function toRecord(observation: ObservationRecord): PrintedRecord {
  const { indicator } = observation
  const isAnnotated = indicator !== null && indicatorById(indicator)?.annotated === true
  return { ...plainObservation(observation), indicator: isAnnotated ? indicator : null, catalogue: indicator }
}
