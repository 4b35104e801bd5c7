import type { Measure, SelectionRule, Verdict } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { judge } from '../analysis/verdict.js'
import { groupBy } from '../group-by.js'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { type ClaimRow, isDone, selectClaims } from './claim.js'
import { inOrder } from './selection.js'

/** Which targets are looked at. */
export interface TargetsWanted {
  regions: readonly string[]
  /** Ids; without them, all indicators. */
  indicators?: readonly string[] | undefined
  measure?: Measure | undefined
  /** First and last year that targets were for. */
  from?: number | undefined
  to?: number | undefined
  /** Which claim of what was done is taken. */
  rule: SelectionRule
}

/** One target with the claim of what was done, where there is one. */
export interface SaidAndDone {
  region: string
  indicator: string
  measure: Measure
  unit: string
  year: number
  target: ClaimRow
  /** How many further targets were set for the same. */
  otherTargets: number
  outcome: ClaimRow | undefined
  otherOutcomes: number
  verdict: Verdict
}

/** Every target with its outcome and verdict, the latest year first, then by region, indicator, measure and unit. */
export async function saidAndDone(db: Kysely<Database>, wanted: TargetsWanted): Promise<SaidAndDone[]> {
  const [claims, reports] = await Promise.all([annualClaims(db, wanted), reportsLookingBack(db, wanted.regions)])
  const targets = claims.filter((claim) => !isDone(claim) && isWanted(claim, wanted))
  const context = contextOf(claims, reports, wanted.rule)
  return [...groupBy(targets, seriesKey).values()]
    .flatMap((ofSeries) => {
      const [target, ...others] = targetsInOrder(ofSeries)
      return target ? [judged(target, others.length, context)] : []
    })
    .sort(compareKeys)
}

/** The key that rows are sorted by: the latest year first. */
export type TargetKey = readonly [year: number, region: string, indicator: string, measure: string, unit: string]

/** The row's place in the list. */
export function targetKey({ year, region, indicator, measure, unit }: SaidAndDone): TargetKey {
  return [year, region, indicator, measure, unit]
}

/** Negative where the first key stands before the second. */
export function compareTargetKeys(a: TargetKey, b: TargetKey): number {
  const [yearA, ...restA] = a
  const [yearB, ...restB] = b
  if (yearA !== yearB) return yearB - yearA
  const at = restA.findIndex((part, place) => part !== restB[place])
  return at < 0 ? 0 : (restA[at] ?? '') < (restB[at] ?? '') ? -1 : 1
}

const compareKeys = (a: SaidAndDone, b: SaidAndDone) => compareTargetKeys(targetKey(a), targetKey(b))

/**
 * Claims for whole years on the wanted indicators, with the year after the last: whether a target was set again is seen
 * there, and in any measure, as a target of growth may be followed by a level.
 */
function annualClaims(db: Kysely<Database>, { regions, indicators, from, to }: TargetsWanted) {
  return selectClaims(db)
    .where('observation.is_annual', '=', 1)
    .where('observation.indicator', 'is not', null)
    .where((eb) => oneOf(db, eb.ref('observation.region'), regions))
    .$if(indicators !== undefined, (query) =>
      query.where((eb) => oneOf(db, eb.ref('observation.indicator'), indicators ?? [])),
    )
    .$if(from !== undefined, (query) => query.where('observation.year_to', '>=', from ?? 0))
    .$if(to !== undefined, (query) => query.where('observation.year_to', '<=', (to ?? 0) + 1))
    .execute()
}

interface LookBack {
  region: string
  review_year: number
  digest: number
}

function reportsLookingBack(db: Kysely<Database>, regions: readonly string[]): Promise<LookBack[]> {
  return db
    .selectFrom('report')
    .select(['region', 'review_year', 'digest'])
    .distinct()
    .where((eb) => oneOf(db, eb.ref('report.region'), regions))
    .execute()
}

function isWanted({ measure, year_to }: ClaimRow, wanted: TargetsWanted): boolean {
  return (wanted.measure === undefined || measure === wanted.measure) && (year_to ?? 0) <= (wanted.to ?? Infinity)
}

/**
 * A target that the report of its own year sets goes before one of an earlier plan; of one report that goes first which
 * the text puts first, as what it strives for beyond comes after (增长5.5%以上，力争6%).
 */
function targetsInOrder(targets: readonly ClaimRow[]): ClaimRow[] {
  const isOfOwnYear = ({ report_year, year_to }: ClaimRow) => report_year === year_to
  const [best] = inOrder(targets.some(isOfOwnYear) ? targets.filter(isOfOwnYear) : targets, 'target')
  const ofReport = ({ report_id }: ClaimRow) => report_id === best?.report_id
  return [
    ...targets.filter(ofReport).sort((a, b) => a.start - b.start),
    ...targets.filter((target) => !ofReport(target)),
  ]
}

const topicKey = ({ region, indicator }: ClaimRow, year: number) => `${region} ${indicator} ${year}`

const seriesKey = (claim: ClaimRow) => `${topicKey(claim, claim.year_to ?? 0)} ${claim.measure} ${claim.unit}`

/** What a verdict is looked up in. */
interface Context {
  rule: SelectionRule
  outcomes: ReadonlyMap<string, ClaimRow[]>
  /** Region, indicator and year of which something is reported as done, in whatever measure. */
  reported: ReadonlySet<string>
  /** Region, indicator and year that a target was set for. */
  targeted: ReadonlySet<string>
  /** Region and year that a report looks back on: true where one of them is the full text, not a digest. */
  lookedBack: ReadonlyMap<string, boolean>
}

function contextOf(claims: readonly ClaimRow[], reports: readonly LookBack[], rule: SelectionRule): Context {
  const lookedBack = new Map<string, boolean>()
  for (const { region, review_year, digest } of reports) {
    const key = `${region} ${review_year}`
    lookedBack.set(key, lookedBack.get(key) === true || digest === 0)
  }
  const done = claims.filter(isDone)
  const said = claims.filter((claim) => !isDone(claim))
  return {
    rule,
    outcomes: groupBy(done, seriesKey),
    reported: new Set(done.map((claim) => topicKey(claim, claim.year_to ?? 0))),
    targeted: new Set(said.map((claim) => topicKey(claim, claim.year_to ?? 0))),
    lookedBack,
  }
}

function judged(target: ClaimRow, otherTargets: number, context: Context): SaidAndDone {
  const outcomes = inOrder(context.outcomes.get(seriesKey(target)) ?? [], context.rule)
  const [outcome] = outcomes
  const { region, measure, unit } = target
  const indicator = target.indicator ?? ''
  return {
    region,
    indicator,
    measure,
    unit,
    year: target.year_to ?? 0,
    target,
    otherTargets,
    outcome,
    otherOutcomes: Math.max(0, outcomes.length - 1),
    verdict: outcome ? judge({ ...target, indicator }, { ...outcome, indicator }) : withoutOutcome(target, context),
  }
}

/** A digest leaves things out: only a full text's silence shows that a target was dropped. */
function withoutOutcome(target: ClaimRow, { lookedBack, reported, targeted }: Context): Verdict {
  const year = target.year_to ?? 0
  const isFull = lookedBack.get(`${target.region} ${year}`)
  if (isFull === undefined) return 'no_report'
  const isGone = !reported.has(topicKey(target, year)) && !targeted.has(topicKey(target, year + 1))
  return isFull && isGone ? 'dropped' : 'no_outcome'
}
