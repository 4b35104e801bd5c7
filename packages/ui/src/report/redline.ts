import type { Bound, Measure } from '@biaochi/schema'
import { isAnnual } from '@biaochi/schema/period'
import type { Figure, ShownReport } from './shown-report.js'

/**
 * What became of a figure since the report before: the number went up or down; the number stayed and its words became
 * weaker or firmer; nothing changed; it is said no more; it was not said before.
 */
export type Verdict = 'raised' | 'lowered' | 'softened' | 'firmed' | 'kept' | 'dropped' | 'new'

/** One figure beside its counterpart a report earlier; one of them is null where it was dropped or is new. */
export interface RedlineRow {
  indicator: string
  measure: Measure
  kind: 'target' | 'outcome'
  verdict: Verdict
  now: Figure | null
  before: Figure | null
}

/** What of a report a redline looks at. */
export type RedlineReport = Pick<ShownReport, 'region' | 'year' | 'reviewYear' | 'observations'>

/**
 * Compares the figures of a report with those of an earlier one of the same place: targets with targets, outcomes with
 * outcomes, of the same indicator, measure and unit. A target for the year ahead stands beside the one that was set for
 * the year ahead then; a goal for several years stands beside the same years. Figures on other places, on part of a year
 * and outside of the catalogue are left out, as they have no counterpart that could be told.
 *
 * Rows are in order of the text of `now`, dropped figures after them in order of the text of `before`.
 */
export function redline(now: RedlineReport, before: RedlineReport): RedlineRow[] {
  const here = facts(now)
  const there = facts(before)
  const rows: RedlineRow[] = []
  for (const [key, figure] of here) rows.push(row(figure, there.get(key) ?? null))
  for (const [key, figure] of there) if (!here.has(key)) rows.push(row(null, figure))
  return rows
}

/** The facts of a report by what tells them apart; of several claims the first without a hedge, else the first. */
function facts(report: RedlineReport): Map<string, Figure> {
  const found = new Map<string, Figure>()
  for (const figure of report.observations) {
    const key = factKey(report, figure)
    if (key === null) continue
    const there = found.get(key)
    if (!there || (there.bound !== 'eq' && figure.bound === 'eq' && figure.status !== 'target')) found.set(key, figure)
  }
  return found
}

function factKey({ region, year, reviewYear }: RedlineReport, figure: Figure): string | null {
  const { indicator, measure, unit, period, status } = figure
  if (indicator === null || year === null) return null
  if (figure.region !== null && figure.region !== region) return null
  const kind = status === 'target' ? 'target' : 'outcome'
  const when = relativePeriod(period, kind === 'target' ? year : (reviewYear ?? year - 1))
  return when === null ? null : [indicator, measure, unit, kind, when].join(' ')
}

/** One year by its distance from the report's own; several years as they are; part of a year is no counterpart of another. */
function relativePeriod(period: string, own: number): string | null {
  if (isAnnual(period)) return `${Number(period) - own}`
  return /^\d{4}\/\d{4}$/.test(period) ? period : null
}

function row(now: Figure | null, before: Figure | null): RedlineRow {
  const { indicator, measure, status } = (now ?? before) as Figure
  return {
    indicator: indicator ?? '',
    measure,
    kind: status === 'target' ? 'target' : 'outcome',
    verdict: verdictOf(now, before),
    now,
    before,
  }
}

function verdictOf(now: Figure | null, before: Figure | null): Verdict {
  if (now === null) return 'dropped'
  if (before === null) return 'new'
  const moved = middle(now) - middle(before)
  if (moved !== 0) return moved > 0 ? 'raised' : 'lowered'
  const firmer = firmness[now.bound] - firmness[before.bound]
  return firmer === 0 ? 'kept' : firmer > 0 ? 'firmed' : 'softened'
}

const middle = ({ value, upper }: Figure) => (upper === null ? value : (value + upper) / 2)

/** How much the words bind: a limit (以上, 以内) more than a bare number, a bare number more than 左右 or a range. */
const firmness: Record<Bound, number> = { ge: 2, gt: 2, le: 2, lt: 2, eq: 1, range: 0, approx: 0 }

/** How many rows have each verdict. */
export function redlineCounts(rows: readonly RedlineRow[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    raised: 0,
    lowered: 0,
    softened: 0,
    firmed: 0,
    kept: 0,
    dropped: 0,
    new: 0,
  }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}
