import type { Claim, Firmness, RegionName, TargetRow, Verdict } from '@biaochi/schema'
import { unitName } from '@biaochi/schema/unit'
import { type ChartUnit, chartUnit, exactLabel, valueLabel } from '../marks/value-text.js'
import { type RulerScale, rulerScale } from '../ruler/scale.js'
import type { Words } from '../words/words.js'
import { type Clause, clauseOf } from './clause.js'
import { distanceText } from './distance.js'
import { targetsWords } from './targets-words.js'

/** One target or outcome as it is drawn: values in the unit of the chart. */
export interface DrawnClaim {
  claim: Claim
  value: number
  upper: number | null
  label: string
  clause: Clause | null
}

/** One target with its outcome, where there is one. */
export interface SaidDoneRow {
  region: string
  city: string
  year: number
  said: DrawnClaim
  done: DrawnClaim | null
  firmness: Firmness
  verdict: Verdict
  /** Outcome minus target, as signed words; empty without an outcome. */
  distance: string
  /** The row in one sentence, for screen readers. */
  statement: string
}

/** Rows of one verdict. */
export interface VerdictGroup {
  verdict: Verdict
  title: string
  means: string | null
  rows: SaidDoneRow[]
}

/** Said against done in data space: the judged rows on one ruler, the others as a list by verdict. */
export interface TargetsSeries {
  title: string
  sentence: string
  unit: ChartUnit
  scale: RulerScale
  /** Verdicts with a target, in the order in which they are drawn. */
  drawn: VerdictGroup[]
  /** Targets whose outcome is not known, by why. */
  open: VerdictGroup[]
  /** Name of the column of distances, with its unit. */
  distanceHead: string
  counts: { verdict: Verdict; count: number; title: string }[]
}

/** What `targetsSeries` needs beside the rows. */
export interface TargetsOptions {
  indicator: string
  measure: Claim['measure']
  names: ReadonlyMap<string, RegionName>
  words: Words
  /** One year over the cities, or one city over the years. */
  over: { year: number } | { region: string }
}

const drawnOrder = ['missed', 'nearly', 'undecided', 'met'] as const satisfies Verdict[]
const openOrder = ['no_outcome', 'dropped', 'no_report'] as const satisfies Verdict[]

/** Turns rows of `targets.list`, all of one indicator, measure and unit, into what the chart draws. */
export function targetsSeries(rows: readonly TargetRow[], options: TargetsOptions): TargetsSeries {
  const { words, names, over, measure } = options
  const own = targetsWords(words.lang)
  const judged = rows.filter(({ outcome }) => outcome !== null)
  const drawnClaims = (judged.length > 0 ? judged : rows).flatMap(({ target, outcome }) =>
    outcome ? [target.claim, outcome.claim] : [target.claim],
  )
  const ends = drawnClaims.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]))
  const baseUnit = rows[0]?.unit ?? ''
  const unit = chartUnit(ends, baseUnit, words.lang)
  const cityName = (region: string) => {
    const name = names.get(region)
    return name ? words.regionName(name) : region
  }
  const all = rows.map((row) => saidDone(row, cityName(row.region), unit, words))
  const groups = (order: readonly Verdict[]) =>
    order.flatMap((verdict): VerdictGroup[] => {
      const found = all.filter((row) => row.verdict === verdict)
      const sorted = [...found].sort((a, b) => b.year - a.year || gap(a) - gap(b) || a.region.localeCompare(b.region))
      return found.length > 0
        ? [{ verdict, title: own.verdict[verdict], means: own.means[verdict] ?? null, rows: sorted }]
        : []
    })
  const drawn = groups(drawnOrder)
  const open = groups(openOrder)
  const count = (verdict: Verdict) => all.filter((row) => row.verdict === verdict).length
  const shownMeasure = measure === 'level' ? null : words.measure(measure, baseUnit)
  const distanceUnit = rows[0]?.distanceUnit ?? ''
  return {
    title:
      'year' in over
        ? own.yearTitle(options.indicator, shownMeasure, over.year)
        : own.cityTitle(cityName(over.region), options.indicator, shownMeasure),
    sentence: own.sentence({
      unit: [words.measureMeans[measure], unit.label].filter(Boolean).join(words.lang === 'zh' ? '，' : ', '),
      targets: rows.length,
      judged: judged.length,
      met: count('met'),
      nearly: count('nearly'),
      missed: count('missed'),
    }),
    unit,
    scale: rulerScale(
      ends.map((end) => end / unit.factor),
      { longTicks: 8, cut: true, halfEnds: true },
    ),
    drawn,
    open,
    distanceHead: own.distance(distanceUnit === baseUnit ? unit.label : unitName(distanceUnit, words.lang)),
    counts: [...drawn, ...open].map(({ verdict, rows, title }) => ({ verdict, count: rows.length, title })),
  }
}

const gap = ({ said, done }: SaidDoneRow) => (done ? done.value - said.value : 0)

function saidDone(row: TargetRow, city: string, unit: ChartUnit, words: Words): SaidDoneRow {
  const own = targetsWords(words.lang)
  const { target, outcome, verdict } = row
  const spoken = (claim: Claim) =>
    `${words.boundSpoken[claim.bound]}${exactLabel(claim, words.lang, false)}${claim.status === 'estimate' ? ` ${words.estimated}` : ''}`
  const sentence = own.statement({
    target: spoken(target.claim),
    // 约 is spoken with the number already.
    firmness: target.firmness === 'about' ? '' : own.firmness[target.firmness],
    outcome: outcome ? spoken(outcome.claim) : null,
    verdict: own.verdict[verdict],
  })
  return {
    region: row.region,
    city,
    year: row.year,
    said: drawnClaim(target, unit),
    done: outcome ? drawnClaim(outcome, unit) : null,
    firmness: target.firmness,
    verdict,
    distance: distanceText(row.distance, row.distanceUnit === row.unit ? unit : null, own),
    statement: [city, words.year(row.year), sentence].join(words.lang === 'zh' ? '，' : ', '),
  }
}

function drawnClaim({ claim, quote }: Pick<TargetRow['target'], 'claim' | 'quote'>, unit: ChartUnit): DrawnClaim {
  return {
    claim,
    value: claim.value / unit.factor,
    upper: claim.upper === null ? null : claim.upper / unit.factor,
    label: valueLabel(claim, unit),
    clause: quote ? clauseOf(quote) : null,
  }
}
