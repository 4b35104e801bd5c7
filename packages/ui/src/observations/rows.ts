import type { FoundObservation, RegionName } from '@biaochi/schema'
import { periodText } from '@biaochi/schema/period'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'

/** One observation as the table of data shows it. */
export interface ObservationLine {
  id: string
  city: string
  period: string
  /** Name in the catalogue, or the words of the report where the catalogue has none. */
  indicator: string
  /** Whether the catalogue names it. */
  known: boolean
  measure: string
  /** ≈15%, 2190亿元. */
  value: string
  status: FoundObservation['status']
  source: string
  /** The whole in one sentence, for screen readers; it begins with the value: ≈15%：济南，2022年，进出口总额，增速，约 15%，预计数. */
  statement: string
}

/** What the lines of the table need to be told. */
export interface ObservationNaming {
  nameOf(indicator: string): string
  regionOf(code: string): RegionName | undefined
  words: Words
}

/** The lines of a page of observations, in its order. */
export function observationLines(
  observations: readonly FoundObservation[],
  { nameOf, regionOf, words }: ObservationNaming,
): ObservationLine[] {
  const zh = words.lang === 'zh'
  return observations.map((found) => {
    const region = regionOf(found.region)
    const city = region ? words.regionName(region) : found.region
    const period = periodText(found.period, words.lang)
    const known = found.indicator !== ''
    const indicator = known ? nameOf(found.indicator) : found.label || words.evidence.none.indicator
    const measure = words.measure(found.measure, found.unit)
    const value = exactLabel(found, words.lang)
    const spoken = `${words.boundSpoken[found.bound]}${exactLabel(found, words.lang, false)}`
    const said = [city, period, indicator, found.measure === 'level' ? '' : measure, spoken, words.status[found.status]]
    return {
      id: found.id,
      city,
      period,
      indicator,
      known,
      measure,
      value,
      status: found.status,
      source: words.sourceShort(found.source),
      statement: `${value}${zh ? '：' : ': '}${said.filter((part) => part !== '').join(zh ? '，' : ', ')}`,
    }
  })
}
