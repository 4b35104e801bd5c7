import type { Bound, Ground, Measure, Report, SectionRole, Status } from '@biaochi/schema'
import type { Words } from './measures/words.js'
import type { Normalised } from './normalise/normalise.js'

/** A half-open span of the normalised text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A section with the years it speaks of; spans are of the normalised text. */
export interface SectionSpan extends Span {
  readonly role: SectionRole
  readonly title: string
  /** The year that a figure without a year belongs to. */
  readonly year: number
  /** For a review or plan of several years: its first year. */
  readonly from: number | null
  /** For part of a year, such as a report on the first half: the EDTF period. */
  readonly part: string | null
}

/** Stage 2: the text with what is known of it as a whole. */
export interface Outline {
  readonly normalised: Normalised
  readonly report: Omit<Report, 'sections'>
  readonly sections: readonly SectionSpan[]
  /** Page furniture and repeated lead paragraphs, not read for figures. */
  readonly furniture: readonly Span[]
}

/** Stage 3: a sentence and its clauses, in reading order. */
export interface Sentence extends Span {
  /** Counts paragraphs from 0. */
  readonly paragraph: number
  readonly section: SectionSpan
  readonly clauses: readonly Clause[]
}

/** A stretch between commas, semicolons, colons or brackets. */
export interface Clause extends Span {
  /** The sign before it: ， ； ： （ — or empty at the head of the sentence. */
  readonly opener: string
  /** Bracket depth; a clause inside brackets belongs to the words before them. */
  readonly depth: number
}

/** What kind of expression a quantity is; it decides which measures are open to it. */
export type Shape = 'amount' | 'percent' | 'point' | 'multiple' | 'doubling' | 'rank' | 'structure' | 'proportion'

/** Stage 4: a quantity expression: number, magnitude, unit. */
export interface Quantity extends Span {
  readonly shape: Shape
  readonly value: number
  readonly upper: number | null
  /** Empty where the number has no unit of its own yet (1000多万失业人员). */
  readonly unit: string
  /** 多 or 余 inside the number: more than it says. */
  readonly more: boolean
  readonly rule: string
  /** For a structure 7.7:42.5:49.8: which part of how many. */
  readonly part: { readonly index: number; readonly of: number } | null
}

/** A number that was looked at and not taken. */
export interface Refusal extends Span {
  readonly rule: string
}

/** A field's value with the row that gave it, and how far the words carry it. */
export interface Found<Value> {
  readonly value: Value
  readonly ground: Ground
  readonly rule: string
  readonly span: Span | null
}

/** Stage 5: a quantity with its measure and hedges, and what the words around it leave for a label. */
export interface MeasuredQuantity extends Quantity {
  readonly measure: Found<Measure>
  readonly bound: Found<Bound>
  readonly basis: Found<'comparable'> | null
  /** -1 where the words say that it fell. */
  readonly sign: 1 | -1
  /** Words between the last quantity or clause sign and this one, less measure words and hedges. */
  readonly subject: Words
  /** All words before it in its clause. */
  readonly lead: Words
  /** Words after it up to the next sign or quantity. */
  readonly tail: Words
  readonly marks: readonly Mark[]
  readonly clause: number
}

/** A measure word, hedge or link found beside a quantity. */
export interface Mark extends Span {
  readonly kind: string
  readonly rule: string
  readonly text: string
}

/** Stage 6: with period and status. */
export interface DatedQuantity extends MeasuredQuantity {
  readonly period: Found<string>
  readonly status: Found<Status>
}

/** Stage 7: with a label and, where the catalogue holds it, an indicator. One for each member of a coordination. */
export interface LinkedQuantity {
  readonly quantity: DatedQuantity
  readonly label: string
  readonly indicator: Found<string | null>
  readonly region: Found<string | null>
}
