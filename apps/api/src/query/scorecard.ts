import type { Claim, Measure, RankInterval, Scorecard, ScorecardRow, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { mainIndicators } from '../analysis/main-indicators.data.js'
import { ownMeasures } from '../analysis/own-measures.js'
import { firstPlace, rankIntervals } from '../analysis/ranks.js'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, selectClaims, selectRankable, toClaim } from './claim.js'
import { citiesHeld, heldYears } from './held-reports.js'
import { type SaidAndDone, saidAndDone } from './said-and-done.js'
import { inOrder } from './selection.js'

/** Whose scorecard, and up to which year; without a year, that of the last figure. */
export interface ScorecardQuestion {
  region: string
  year?: number | undefined
  /** Regions to rank among; without them, all cities of which a report is stored. */
  peers?: readonly string[] | undefined
  /** One that shows what was done. */
  rule: SelectionRule
}

const shownIndicators = mainIndicators.flatMap(({ indicators }) => indicators)

/** One city: by category the main indicators with last figure, growth, target, years and place among its peers. */
export async function scorecard(db: Kysely<Database>, question: ScorecardQuestion): Promise<Scorecard> {
  const { region, rule } = question
  const [own, held] = await Promise.all([heldYears(db, [region]), heldYears(db, question.peers)])
  const peers = [...new Set([region, ...(question.peers ?? citiesHeld(held))])].sort()
  const claims = (await figuresOf(db, region)).filter(({ year_to }) => (year_to ?? 0) <= (question.year ?? Infinity))
  const year = question.year ?? Math.max(0, ...claims.map(({ year_to }) => year_to ?? 0))
  const lines = linesOf(claims, rule)
  const targets = await saidAndDone(db, {
    regions: [region],
    indicators: shownIndicators,
    to: question.year,
    rule,
  })
  const ranks = await ranksOf(db, [...lines.values()], { region, peers, rule })
  const growths = growthsOf(claims, rule)
  const row = (line: Line): ScorecardRow => ({
    indicator: line.indicator,
    measure: line.measure,
    unit: line.unit,
    last: { year: line.last.year, claim: toClaim(line.last.claim) },
    growth: line.measure === 'growth' ? null : claimOrNull(growths.get(`${line.indicator} ${line.last.year}`)),
    target: latestTarget(targets, line),
    spark: {
      years: line.points.map((point) => point.year),
      values: line.points.map(({ claim }) => claim.value),
      statuses: line.points.map(({ claim }) => claim.status),
    },
    rank: ranks.get(line.indicator) ?? null,
  })
  return {
    region,
    year,
    rule,
    peers,
    categories: mainIndicators.flatMap(({ category, indicators }) => {
      const rows = indicators.flatMap((indicator) => {
        const line = lines.get(indicator)
        return line ? [row(line)] : []
      })
      return rows.length > 0 ? [{ category, rows }] : []
    }),
    held: [...(own.get(region)?.reviewed ?? [])].sort((a, b) => a - b),
  }
}

function figuresOf(db: Kysely<Database>, region: string): Promise<ClaimRow[]> {
  return selectClaims(db)
    .where('observation.region', '=', region)
    .where((eb) => oneOf(db, eb.ref('observation.indicator'), shownIndicators))
    .where('observation.is_annual', '=', 1)
    .where('observation.status', '!=', 'target')
    .execute()
}

interface Point {
  year: number
  claim: ClaimRow
}

/** An indicator's figures in the measure and unit of the last one. */
interface Line {
  indicator: string
  measure: Measure
  unit: string
  points: Point[]
  last: Point
}

/** One line an indicator: the first of its own measures that has a figure, or growth where nothing else is told. */
function linesOf(claims: readonly ClaimRow[], rule: SelectionRule): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (const [indicator, ofIndicator] of groupBy(claims, (claim) => claim.indicator ?? '')) {
    const measures = [...new Set<Measure>([...ownMeasures(indicator), 'growth'])]
    const measure = measures.find((candidate) => ofIndicator.some((claim) => claim.measure === candidate))
    if (measure === undefined) continue
    const points = pointsOf(
      ofIndicator.filter((claim) => claim.measure === measure),
      rule,
    )
    const unit = points.at(-1)?.claim.unit ?? ''
    const ofUnit = points.filter(({ claim }) => claim.unit === unit)
    const last = ofUnit.at(-1)
    if (last) lines.set(indicator, { indicator, measure, unit, points: ofUnit, last })
  }
  return lines
}

function pointsOf(claims: readonly ClaimRow[], rule: SelectionRule): Point[] {
  return [...groupBy(claims, ({ year_to }) => year_to ?? 0)]
    .flatMap(([year, ofYear]) => {
      const [claim] = inOrder(ofYear, rule)
      return claim ? [{ year, claim }] : []
    })
    .sort((a, b) => a.year - b.year)
}

/** The growth that is shown for each indicator and year. */
function growthsOf(claims: readonly ClaimRow[], rule: SelectionRule): ReadonlyMap<string, ClaimRow> {
  const growths = claims.filter(({ measure }) => measure === 'growth')
  return new Map(
    [...groupBy(growths, ({ indicator, year_to }) => `${indicator} ${year_to}`)].flatMap(([key, ofYear]) => {
      const [claim] = inOrder(ofYear, rule)
      return claim ? [[key, claim] as const] : []
    }),
  )
}

const claimOrNull = (row: ClaimRow | undefined): Claim | null => (row ? toClaim(row) : null)

/** The latest target in the line's measure or in growth; of one year that in the line's measure. */
function latestTarget(targets: readonly SaidAndDone[], { indicator, measure }: Line): ScorecardRow['target'] {
  const fitting = targets.filter(
    (target) => target.indicator === indicator && (target.measure === measure || target.measure === 'growth'),
  )
  const [latest] = fitting
  const best = fitting.find((target) => target.year === latest?.year && target.measure === measure) ?? latest
  return best ? { year: best.year, claim: toClaim(best.target), verdict: best.verdict } : null
}

/** The region's place in each line's last year among the peers that have a figure in the same measure and unit. */
async function ranksOf(
  db: Kysely<Database>,
  lines: readonly Line[],
  { region, peers, rule }: { region: string; peers: readonly string[]; rule: SelectionRule },
): Promise<ReadonlyMap<string, RankInterval>> {
  if (lines.length === 0) return new Map()
  const figures = await figuresOfPeers(db, lines, peers)
  const cells = groupBy(figures, ({ indicator, measure, year }) => `${indicator} ${measure} ${year}`)
  const ranks = new Map<string, RankInterval>()
  for (const { indicator, measure, unit, last } of lines) {
    const ofLine = groupBy(cells.get(`${indicator} ${measure} ${last.year}`) ?? [], (figure) => figure.region)
    const shown = [...ofLine.values()].flatMap((ofRegion) => {
      const claim = inOrder(ofRegion, rule).find((candidate) => candidate.unit === unit)
      return claim ? [claim] : []
    })
    const rank = rankIntervals(shown, firstPlace(indicator, measure))[
      shown.findIndex((figure) => figure.region === region)
    ]
    if (rank && shown.length > 1) ranks.set(indicator, rank)
  }
  return ranks
}

function figuresOfPeers(db: Kysely<Database>, lines: readonly Line[], peers: readonly string[]) {
  const years = [...new Set(lines.map(({ last }) => last.year))]
  return selectRankable(db)
    .select(['observation.measure', 'observation.value', 'observation.upper', 'observation.unit', 'observation.text'])
    .select(['observation.indicator', 'observation.year_to as year'])
    .where((eb) =>
      oneOf(
        db,
        eb.ref('observation.indicator'),
        lines.map(({ indicator }) => indicator),
      ),
    )
    .where('observation.year_to', 'in', years)
    .where((eb) => oneOf(db, eb.ref('observation.region'), peers))
    .where('observation.is_annual', '=', 1)
    .where('observation.status', '!=', 'target')
    .execute()
}
