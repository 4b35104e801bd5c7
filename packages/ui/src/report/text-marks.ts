import type { Figure, RejectedNumber, ShownReport } from './shown-report.js'

/** A marked stretch of a report's text: a figure (several where one number says several things), a hedge, a number not taken. */
export type TextMark =
  | { kind: 'figure'; start: number; end: number; figures: Figure[] }
  | { kind: 'hedge'; start: number; end: number }
  | { kind: 'rejected'; start: number; end: number; rejected: RejectedNumber }

/** What is marked. */
export interface MarkChoice {
  keeps(figure: Figure): boolean
  /** Numbers that were not taken are marked, too. */
  rejected: boolean
}

/** Fields whose words take something back, so that they are dotted in the text. */
const hedges: readonly string[] = ['bound', 'status']

/**
 * The marks of a report in order of the text, none overlapping another: where two would, figures go before hedges and
 * hedges before numbers not taken.
 */
export function textMarks(report: Pick<ShownReport, 'observations' | 'rejected'>, choice: MarkChoice): TextMark[] {
  const figures = new Map<number, TextMark & { kind: 'figure' }>()
  const hedged = new Map<number, TextMark & { kind: 'hedge' }>()
  for (const figure of report.observations) {
    if (!choice.keeps(figure)) continue
    const there = figures.get(figure.start)
    if (there) there.figures.push(figure)
    else figures.set(figure.start, { kind: 'figure', start: figure.start, end: figure.end, figures: [figure] })
    for (const { field, start, end } of figure.readings)
      if (hedges.includes(field) && start !== null && end !== null && end > start && end - start < 20)
        hedged.set(start, { kind: 'hedge', start, end })
  }
  const rejected: TextMark[] = choice.rejected
    ? report.rejected.map((one) => ({ kind: 'rejected', start: one.start, end: one.end, rejected: one }))
    : []
  return settle([...figures.values(), ...hedged.values(), ...rejected])
}

const before = { figure: 0, hedge: 1, rejected: 2 } as const

/** Takes the marks by kind, then by place, and leaves out what would overlap one already taken. */
function settle(marks: readonly TextMark[]): TextMark[] {
  let taken: TextMark[] = []
  for (const kind of ['figure', 'hedge', 'rejected'] as const) {
    const next = marks.filter((mark) => mark.kind === kind)
    taken = merged(
      taken,
      next.sort((a, b) => a.start - b.start || b.end - a.end),
    )
  }
  return taken
}

/** Two lists in order of the text as one; of the second only what overlaps nothing. */
function merged(first: readonly TextMark[], second: readonly TextMark[]): TextMark[] {
  const all = [...first, ...second].sort((a, b) => a.start - b.start || before[a.kind] - before[b.kind])
  const out: TextMark[] = []
  for (const [index, mark] of all.entries()) {
    const last = out.at(-1)
    if (last && mark.start < last.end) {
      // A mark of the first list outweighs the one of the second that reaches into it.
      if (before[mark.kind] < before[last.kind]) out[out.length - 1] = mark
      continue
    }
    const next = all[index + 1]
    if (next && next.start < mark.end && before[next.kind] < before[mark.kind]) continue
    out.push(mark)
  }
  return out
}

/** A piece of a marked or plain stretch, with whether the find has it. */
export interface Piece {
  text: string
  hit: 'hit' | 'current' | null
}

/** A stretch of a paragraph: its pieces joined, and all stretches joined, are the paragraph's text unchanged. */
export interface Stretch {
  start: number
  mark: TextMark | null
  pieces: Piece[]
}

/** What the find has in a text: offsets of the hits, their length, and the one that is stepped to. */
export interface Hits {
  at: readonly number[]
  length: number
  current: number | null
}

/** Cuts `[start, end)` of a text at its marks and hits. `marks` are those that lie inside, in order. */
export function stretchesOf(
  text: string,
  start: number,
  end: number,
  marks: readonly TextMark[],
  hits: Hits | null,
): Stretch[] {
  const out: Stretch[] = []
  let at = start
  const add = (to: number, mark: TextMark | null) => {
    if (to > at) out.push({ start: at, mark, pieces: piecesOf(text, at, to, hits) })
    at = Math.max(at, to)
  }
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    add(mark.start, null)
    add(mark.end, mark)
  }
  add(end, null)
  return out
}

function piecesOf(text: string, start: number, end: number, hits: Hits | null): Piece[] {
  if (hits === null || hits.at.length === 0) return [{ text: text.slice(start, end), hit: null }]
  const out: Piece[] = []
  let at = start
  for (const hit of hits.at) {
    const from = Math.max(hit, start)
    const to = Math.min(hit + hits.length, end)
    if (to <= from) continue
    if (from > at) out.push({ text: text.slice(at, from), hit: null })
    out.push({ text: text.slice(from, to), hit: hit === hits.current ? 'current' : 'hit' })
    at = to
  }
  if (at < end) out.push({ text: text.slice(at, end), hit: null })
  return out
}
