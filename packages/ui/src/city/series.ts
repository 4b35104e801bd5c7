import type { Claim, Measure, RankInterval, RegionName, Scorecard, ScorecardRow, Status } from '@biaochi/schema'
import { categories } from '@biaochi/schema/catalogue'
import { periodText } from '@biaochi/schema/period'
import { chartUnit, exactLabel } from '../marks/value-text.js'
import { yearsText } from '../trend/series.js'
import { placesOf } from '../words/places.js'
import type { Places, Words } from '../words/words.js'
import { cityWords } from './city-words.js'
import { missingYears } from './spark.js'

/** A figure of the scorecard that opens its evidence. */
export interface ScoreFigure {
  id: string
  label: string
  status: Status
  /** The period it is of: 2022年. */
  period: string
  /** The whole in one sentence, for screen readers; it begins with the label. */
  statement: string
}

/** One indicator of the scorecard. */
export interface ScoreLine {
  indicator: string
  name: string
  measure: Measure
  year: number
  /** Whether the figure is of an earlier year than the scorecard. */
  earlier: boolean
  last: ScoreFigure
  growth: ScoreFigure | null
  target: (ScoreFigure & { verdict: string }) | null
  spark: ScorecardRow['spark'] & { description: string }
  rank: (RankInterval & { place: string; among: string }) | null
}

/** A scorecard as it is drawn: one section a category. */
export interface ScoreSeries {
  title: string
  sentence: string
  /** The years that every sparkline spans. */
  from: number
  to: number
  sections: { category: string; name: string; lines: ScoreLine[] }[]
}

/** What a scorecard needs to be told. */
export interface ScoreNaming {
  region: RegionName | undefined
  nameOf(indicator: string): string
  words: Words
}

/** A scorecard in words and numbers, without px. */
export function scoreSeries(answer: Scorecard, naming: ScoreNaming): ScoreSeries {
  const { words, region } = naming
  const rows = answer.categories.flatMap((category) => category.rows)
  const places = placesOf(answer.peers)
  const years = rows.flatMap(({ spark }) => spark.years)
  return {
    title: region ? words.regionFull(region) : answer.region,
    sentence: cityWords[words.lang].sentence({
      year: answer.year,
      indicators: rows.length,
      ranked: rows.filter(({ rank }) => rank !== null).length,
      peers: answer.peers.length,
      places,
    }),
    from: Math.min(answer.year, ...years),
    to: answer.year,
    sections: answer.categories.map(({ category, rows: ofCategory }) => ({
      category,
      name: categories.find(({ id }) => id === category)?.[words.lang] ?? category,
      lines: ofCategory.map((row) => scoreLine(row, answer.year, places, naming)),
    })),
  }
}

/** The ids of the figures of a scorecard, row by row, as the drawer walks them. */
export function figureOrder({ sections }: ScoreSeries): { id: string; name: string }[] {
  return sections.flatMap(({ lines }) =>
    lines.flatMap(({ name, last, growth, target }) =>
      [last, growth, target].flatMap((figure) => (figure ? [{ id: figure.id, name }] : [])),
    ),
  )
}

function scoreLine(row: ScorecardRow, until: number, places: Places, { nameOf, words }: ScoreNaming): ScoreLine {
  const say = cityWords[words.lang]
  const name = nameOf(row.indicator)
  const figure = (claim: Claim) => scoreFigure(claim, name, words)
  const { rank, target } = row
  return {
    indicator: row.indicator,
    name,
    measure: row.measure,
    year: row.last.year,
    earlier: row.last.year < until,
    last: figure(row.last.claim),
    growth: row.growth && figure(row.growth),
    target: target && { ...figure(target.claim), verdict: say.verdict[target.verdict] },
    spark: { ...row.spark, description: sparkText(row, name, words) },
    rank: rank && {
      ...rank,
      place: say.place(rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`),
      among: say.of(rank.of, places),
    },
  }
}

function scoreFigure(claim: Claim, name: string, words: Words): ScoreFigure {
  const zh = words.lang === 'zh'
  const label = exactLabel(claim, words.lang)
  const period = periodText(claim.period, words.lang)
  const said = [
    period,
    name,
    claim.measure === 'level' ? '' : words.measure(claim.measure, claim.unit),
    `${words.boundSpoken[claim.bound]}${exactLabel(claim, words.lang, false)}`,
    words.status[claim.status],
  ].filter((part) => part !== '')
  return {
    id: claim.id,
    label,
    status: claim.status,
    period,
    statement: `${label}${zh ? '：' : ': '}${said.join(zh ? '，' : ', ')}`,
  }
}

/** What the sparkline says in words: the values are those of the claims without their hedges, which Trend tells. */
function sparkText({ spark, unit }: ScorecardRow, name: string, words: Words): string {
  const { years, values, statuses } = spark
  const axis = chartUnit(values, unit, words.lang)
  const zh = words.lang === 'zh'
  // In English the unit is named once; in Chinese it follows each number, as it does in speech.
  const follows = zh || /^[%‰]$/.test(axis.label)
  const head = follows || axis.label === '' ? name : `${name} (${axis.label})`
  const from = years[0] ?? 0
  const to = years.at(-1) ?? from
  return cityWords[words.lang].spark({
    years: `${head}${zh ? '，' : ', '}${periodText(from === to ? String(from) : `${from}/${to}`, words.lang)}`,
    values: values.map((value, index) =>
      [
        words.year(years[index] ?? 0),
        `${axis.format(value)}${follows ? axis.label : ''}`,
        statuses[index] === 'estimate' ? words.estimated : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    missing: yearsText(missingYears(years), words),
  })
}
