import type { DatedQuantity, Outline, Span } from '../document.js'
import { cleanLabel } from './clean.js'
import { linkInContext, widerThanItSounds, withPerUnit } from './context-link.js'
import { isSameKind } from './kind.js'
import { placeOf } from './place.js'

/** A thing that figures were said of, which later figures may go on about. */
export interface Subject {
  readonly label: string
  readonly indicator: string | null
  readonly region: string | null
  readonly rule: string
  /** True where the words name the region; otherwise it is the one that reports. */
  readonly isPlaced: boolean
  /** Unit of the first amount said of it; empty for a percentage. */
  readonly unit: string
  readonly span: Span | null
  /** Subjects of one coordination share a group. */
  readonly group: number
}

/**
 * Makes a subject of a name: its region, its label without what is not its own, and its indicator.
 * `previous` is the one before it, `around` the one before it in the same sentence.
 */
export function subjectOf(
  outline: Outline,
  name: string,
  span: Span | null,
  group: number,
  quantity: DatedQuantity,
  previous?: Subject,
  around?: Subject,
): Subject {
  const own = outline.report.region
  const isRank = quantity.measure.value === 'rank'
  const place = isRank ? undefined : placeOf(name, own)
  const isOfWider = !place?.isNamed && goesOnAbout(around, quantity, own)
  const region = isOfWider ? around.region : place ? place.region : own
  const plain = cleanLabel(place ? place.rest : name)
  const rest = withPerUnit(plain, previous)
  // 全省增长5%，全国增长3%: a place alone goes on about the thing before
  const isPlaceAlone = place?.isNamed && place.rest === '' && previous?.indicator
  const link = isPlaceAlone ? undefined : linkInContext(rest, own, previous, quantity)
  const indicator = isPlaceAlone ? (previous?.indicator ?? null) : (link?.indicator ?? null)
  const wider = indicator === null ? undefined : widerThanItSounds(rest, outline.normalised.text, quantity.end)
  const isOfKind = indicator !== null && isSameKind(indicator, quantity) && (region === own || region !== null)
  const isKnown = isOfKind && wider === undefined
  return {
    label: rest === plain ? (place ? place.label : name) || name : rest,
    indicator: isKnown ? indicator : null,
    region,
    rule: wider ?? (!isKnown ? 'link.none' : (link?.rule ?? 'link.name-within')),
    isPlaced: isOfWider || (place?.isNamed ?? false),
    unit: quantity.shape === 'amount' ? quantity.unit : '',
    span,
    group,
  }
}

const ownRegion = /[全我本][市区县州盟旗]|全域/

/** 全省生产总值增长5%，固定资产投资下降2%: what follows a figure of the province or nation is of it too, until the region's own is said. */
function goesOnAbout(around: Subject | undefined, quantity: DatedQuantity, own: string | null): around is Subject {
  if (!around?.isPlaced || around.region === own || around.region === null || own === null) return false
  const isWider =
    around.region === '100000' || (around.region.endsWith('0000') && own.startsWith(around.region.slice(0, 2)))
  return isWider && !ownRegion.test(quantity.lead.text)
}
