import type { CityComparison, Claim, RegionName, SilenceReason } from '@biaochi/schema'
import { type ChartUnit, chartUnit, exactLabel, valueLabel } from '../marks/value-text.js'
import { type RulerScale, rulerScale } from '../ruler/scale.js'
import { placesOf } from '../words/places.js'
import type { Words } from '../words/words.js'
import { bracketAt, bracketText, mirrored, type RankBracket, rankBrackets } from './rank.js'

/** One ranked city: values in the base unit, labels in the unit of the chart. */
export interface CompareRow {
  region: string
  city: string
  claim: Claim
  label: string
  /** Small word after the label: 预计 for an estimate. */
  note: string | null
  /** A differing claim that was not taken: 另说 4.8%. */
  rival: string | null
  target: { claim: Claim; label: string } | null
  source: string
  /** The whole row in one sentence, for screen readers. */
  statement: string
}

/** One city of which only a target is known, drawn on the same ruler. */
export interface PromisedRow {
  region: string
  city: string
  claim: Claim
  label: string
  source: string
  statement: string
}

/** Cities without a figure and without a target, under their reason. */
export interface SilenceGroup {
  reason: SilenceReason
  title: string
  cities: { region: string; city: string; instead: string | null }[]
}

/** The comparison in data space: rows by rank, brackets, the ruler, and the silent cities by reason. No pixels. */
export interface CompareSeries {
  title: string
  sentence: string
  unit: ChartUnit
  scale: RulerScale
  rows: CompareRow[]
  brackets: RankBracket[]
  promised: PromisedRow[]
  promisedTitle: string
  silence: SilenceGroup[]
  /** Heading over all cities without a figure; null where every city has one. */
  silentTitle: string | null
  listName: string
}

/** What `compareSeries` needs beside the answer: names, wording, and the cities to keep (all where absent). */
export interface CompareOptions {
  indicator: string
  names: ReadonlyMap<string, RegionName>
  words: Words
  only?: ReadonlySet<string> | undefined
}

/** Reasons in the order in which they are listed, most telling first; `only_target` is drawn instead. */
const listed = [
  'only_outcome',
  'only_other_measure',
  'only_other_basis',
  'only_other_unit',
  'only_part_year',
  'region_ended',
  'report_silent',
  'no_report',
] as const

/** Turns the answer of `compare.cities` into what the chart draws. */
export function compareSeries(answer: CityComparison, options: CompareOptions): CompareSeries {
  const { words, names, only } = options
  const kept = (region: string) => only === undefined || only.has(region)
  // Of positions the first is the best: 第1位 stands on top.
  const low = answer.measure === 'rank' ? -1 : 1
  const cities = answer.cities
    .filter(({ region }) => kept(region))
    .sort((a, b) => low * (b.claim.value - a.claim.value))
  const silent = answer.silent.filter(({ region }) => kept(region))
  const promises = silent.flatMap(({ region, reason, instead }) =>
    reason === 'only_target' && instead && instead.unit === answer.unit && instead.measure === answer.measure
      ? [{ region, claim: instead }]
      : [],
  )
  const drawn = [
    ...cities.flatMap(({ claim, target }) => (target ? [claim, target] : [claim])),
    ...promises.map(({ claim }) => claim),
  ]
  const ends = drawn.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]))
  const unit = chartUnit(ends, answer.unit, words.lang)
  const cityName = (region: string) => {
    const name = names.get(region)
    return name ? words.regionName(name) : region
  }
  const brackets = rankBrackets(cities.map(({ claim }) => (answer.measure === 'rank' ? mirrored(claim) : claim)))
  const top = brackets[0]
  const places = placesOf([...cities, ...silent].map(({ region }) => region))
  const title = words.compare.title(options.indicator, answer.measure, answer.year, answer.unit)
  const listedNow = new Set(promises.map(({ region }) => region))
  return {
    title,
    sentence: words.compare.sentence({
      measure: answer.measure,
      unit: unit.label,
      places,
      asked: cities.length + silent.length,
      given: cities.length,
      tiedTop: top ? top.last - top.first + 1 : 0,
    }),
    unit,
    scale: rulerScale(ends.map((end) => end / unit.factor)),
    rows: cities.map(({ region, claim, rival, target }, index) => ({
      region,
      city: cityName(region),
      claim,
      label: valueLabel(claim, unit),
      note: claim.status === 'estimate' ? words.estimated : null,
      rival: rival ? words.compare.rival(valueLabel(rival, unit)) : null,
      target: target ? { claim: target, label: words.compare.target(valueLabel(target, unit)) } : null,
      source: words.sourceShort(claim.source),
      statement: [
        statement(cityName(region), answer.year, claim, target, words),
        words.compare.place(bracketText(bracketAt(brackets, index + 1))),
      ].join(words.lang === 'zh' ? '，' : ', '),
    })),
    brackets,
    promised: promises.map(({ region, claim }) => ({
      region,
      city: cityName(region),
      claim,
      label: words.compare.target(valueLabel(claim, unit)),
      source: words.sourceShort(claim.source),
      statement: statement(cityName(region), answer.year, claim, null, words),
    })),
    promisedTitle: words.compare.reason('only_target', answer.year, []),
    silence: silenceGroups(
      silent.filter(({ region }) => !listedNow.has(region)),
      answer.year,
      cityName,
      words,
    ),
    silentTitle:
      silent.length === 0
        ? null
        : words.compare.silentHead(words.measure(answer.measure, answer.unit), answer.year, silent.length, places),
    listName: words.compare.list(title),
  }
}

/** A claim as one spoken sentence: 大连，2022年，约 4.5%，预计数. */
export function statement(city: string, year: number, claim: Claim, target: Claim | null, words: Words): string {
  const spoken = (one: Claim) => `${words.boundSpoken[one.bound]}${exactLabel(one, words.lang, false)}`
  const parts = [city, words.year(year), spoken(claim), words.status[claim.status]]
  if (target) parts.push(`${words.status.target} ${spoken(target)}`)
  return parts.join(words.lang === 'zh' ? '，' : ', ')
}

function silenceGroups(
  silent: CityComparison['silent'],
  year: number,
  cityName: (region: string) => string,
  words: Words,
): SilenceGroup[] {
  return (['only_target', ...listed] as const).flatMap((reason) => {
    const found = silent.filter((city) => city.reason === reason)
    if (found.length === 0) return []
    const measures = [...new Set(found.flatMap(({ instead }) => (instead ? [instead.measure] : [])))]
    return [
      {
        reason,
        title: words.compare.reason(reason, year, measures),
        cities: found.map(({ region, instead }) => ({
          region,
          city: cityName(region),
          instead: instead
            ? [exactLabel(instead, words.lang), instead.status === 'estimate' ? words.estimated : null]
                .filter(Boolean)
                .join(' ')
            : null,
        })),
      },
    ]
  })
}
