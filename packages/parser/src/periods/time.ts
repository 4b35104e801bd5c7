import type { SectionSpan, Span } from '../document.js'

/** A time as the stages speak of it: one year or part of it, or a stretch of years. */
export type Time =
  | { readonly kind: 'year'; readonly year: number; readonly part: readonly [number, number] | null }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }

/** A stretch of years. */
export type Years = Extract<Time, { kind: 'years' }>

/** A time in force, and where it was said. */
export interface TimeState {
  readonly time: Time
  readonly ground: 'stated' | 'inherited' | 'assumed'
  readonly rule: string
  readonly span: Span | null
}

/** The last year of a time in force. */
export const stateYear = (state: TimeState): number => yearOf(state.time)

/** A time found in the words. */
export interface TimeFound extends Span {
  readonly time: Time
  readonly rule: string
  /** Whether it can be what the sentences after it are about: 五年来 can, 五年累计 is said of its figure alone. */
  readonly opens: boolean
  /** 比2017年, 从2018年起: a time that a figure is compared with or that something began in. */
  readonly isReference: boolean
}

/** What the document as a whole gives for relative words. */
export interface TimeFrame {
  /** The year that 今年 means. */
  readonly thisYear: number
  readonly reviewYear: number
  readonly section: SectionSpan
}

/** The last year of a time. */
export function yearOf(time: Time): number {
  return time.kind === 'year' ? time.year : time.to
}

/** A time as EDTF. */
export function edtf(time: Time): string {
  if (time.kind === 'years') return `${time.from}/${time.to}`
  if (!time.part) return String(time.year)
  const from = monthOf(time.year, time.part[0])
  return time.part[0] === time.part[1] ? from : `${from}/${monthOf(time.year, time.part[1])}`
}

const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`
