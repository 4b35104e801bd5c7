import type { Claim, TargetSense, Verdict } from '@biaochi/schema'
import { openValues } from '@biaochi/schema/open-values'
import type { Span } from './span.js'
import { senseRows, type Targeted } from './target-sense.data.js'
import { type Tolerated, toleranceRows } from './tolerance.data.js'

/** What of a claim a verdict depends on. */
export type Judged = Pick<Claim, 'indicator' | 'measure' | 'value' | 'upper' | 'unit' | 'bound' | 'text'>

/** What a target asks of its outcome, by the table of senses. */
export function senseOf(target: Targeted): TargetSense {
  return senseRows.find(({ applies }) => applies(target))?.sense ?? 'near'
}

/** By how much an outcome may fall short of a target, by the table of tolerances, in the target's unit. */
export function toleranceOf(target: Tolerated): { about: number; nearly: number } {
  const row = toleranceRows.find(({ applies }) => applies(target))
  const size = row?.per === 'percent' ? Math.abs(target.value) / 100 : 1
  return { about: (row?.about ?? 0) * size, nearly: (row?.nearly ?? 0) * size }
}

/** Whether an outcome in the same measure and unit meets a target. */
export function judge(target: Judged, outcome: Judged): Extract<Verdict, 'met' | 'nearly' | 'missed' | 'undecided'> {
  const { about, nearly } = toleranceOf(target)
  const asked = askedValues(target)
  const met = widened(asked, target.bound === 'approx' ? about : 0)
  const near = widened(met, nearly)
  const done = doneValues(outcome)
  if (within(done, met) && !touchesOpenEnd(done, target)) return 'met'
  if (apart(done, near)) return 'missed'
  return within(done, near) && (apart(done, met) || touchesOpenEnd(done, target)) ? 'nearly' : 'undecided'
}

/** Outcome minus target. An outcome of 左右 counts as the number said; a target of a range by the end that is to be reached. */
export function distanceOf(target: Judged, outcome: Judged): Span {
  const asked = askedValues(target)
  const done = doneValues(outcome)
  const mark = Number.isFinite(asked.from) ? asked.from : asked.to
  return { from: done.from - mark, to: done.to - mark }
}

/** Unit of a distance between two values. */
export function distanceUnit(unit: string): string {
  return unit === '%' ? 'pp' : unit
}

/** The values that keep the target. */
function askedValues(target: Judged): Span {
  const low = Math.min(target.value, target.upper ?? target.value)
  const high = Math.max(target.value, target.upper ?? target.value)
  switch (senseOf(target)) {
    case 'at_least':
      return { from: low, to: Number.POSITIVE_INFINITY }
    case 'at_most':
      return { from: Number.NEGATIVE_INFINITY, to: high }
    default:
      return { from: low, to: high }
  }
}

/** The values that the words of an outcome allow; 左右 is taken at its number. */
function doneValues(outcome: Judged): Span {
  return outcome.bound === 'approx' ? { from: outcome.value, to: outcome.value } : openValues(outcome)
}

/** 超过5% is not kept by 5% itself. */
function touchesOpenEnd(done: Span, { bound, value }: Judged): boolean {
  return (bound === 'gt' || bound === 'lt') && done.from === done.to && done.from === value
}

const dust = (value: number) => Math.abs(value) * 1e-9 + 1e-12

const widened = ({ from, to }: Span, by: number): Span => ({ from: from - by, to: to + by })

const within = (inner: Span, outer: Span) =>
  inner.from >= outer.from - dust(outer.from) && inner.to <= outer.to + dust(outer.to)

const apart = (a: Span, b: Span) => a.to < b.from - dust(b.from) || a.from > b.to + dust(b.to)
