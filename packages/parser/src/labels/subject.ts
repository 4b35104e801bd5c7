import type { DatedQuantity, Outline, Span } from '../document.js'
import { nameWithin } from './catalogue-names.js'
import { cleanLabel } from './clean.js'
import { isSameKind } from './kind.js'
import { type Link, linkLabel } from './link.js'
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

/** Makes a subject of a name: its region, its label without what is not its own, and its indicator. */
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
  const said =
    quantity.measure.value === 'rank' ? { label: name, rest: name, region: own, isNamed: false } : placeOf(name, own)
  const placed =
    said.isNamed || !goesOnAbout(around, quantity, own) ? said : { ...said, region: around.region, isNamed: true }
  const rest = withPerUnit(cleanLabel(placed.rest), previous)
  const isPlaceAlone = placed.isNamed && placed.rest === ''
  const found =
    (isPlaceAlone && previous?.indicator
      ? { indicator: previous.indicator, rule: 'link.name-within' as const }
      : undefined) ??
    contextLink(rest, own, previous, quantity) ??
    rankLink(rest, quantity) ??
    linkLabel(adjusted(rest, quantity))
  const link = found && fitUnit(found, quantity)
  const isOther = placed.region !== own
  const label = rest === cleanLabel(placed.rest) ? placed.label || name : rest
  return {
    label,
    indicator: link && (!isOther || placed.region !== null) ? link.indicator : null,
    region: placed.region,
    rule: link?.rule ?? 'link.none',
    isPlaced: placed.isNamed,
    unit: quantity.shape === 'amount' ? quantity.unit : '',
    span,
    group,
  }
}

/** 全省生产总值增长5%，固定资产投资下降2%: what follows a figure of the province or nation is of it too, until the region's own is said. */
function goesOnAbout(around: Subject | undefined, quantity: DatedQuantity, own: string | null): around is Subject {
  if (!around?.isPlaced || around.region === own || around.region === null || own === null) return false
  const isWider =
    around.region === '100000' || (around.region.endsWith('0000') && own.startsWith(around.region.slice(0, 2)))
  return isWider && !ownRegion.test(quantity.lead.text)
}

const ownRegion = /[全我本][市区县州盟旗]|全域/

/** 全国数字经济城市排行: a ranking names what it ranks. */
function rankLink(name: string, quantity: DatedQuantity): Link | undefined {
  if (quantity.measure.value !== 'rank' || !/(?:排行|排名|榜|指数)/.test(name)) return undefined
  const within = nameWithin(name)
  return within === undefined ? undefined : linkLabel(within)
}

/** An amount of money is no count of firms, nor the other way round; boxes are the measure of a container port. */
function fitUnit(link: Link, quantity: DatedQuantity): Link | undefined {
  if (quantity.unit === 'TEU' && link.indicator === 'port_throughput')
    return { ...link, indicator: 'container_throughput' }
  return isSameKind(link.indicator, quantity) ? link : undefined
}

/** 万元地区生产总值能耗下降5%，水耗下降4%: the second is per unit of output too. */
function withPerUnit(name: string, previous: Subject | undefined): string {
  const per = /^(?:万元|单位)(?:地区|国内)?(?:生产总值|GDP)/.exec(previous?.label ?? '')
  return per && /^(?:水耗|能耗|电耗|用水量|二氧化碳排放量?)$/.test(name) ? per[0] + name : name
}

/** Names that mean what stands around them: 财政收入 of the nation, 农村居民 after an income. */
function contextLink(
  name: string,
  own: string | null,
  previous: Subject | undefined,
  quantity: DatedQuantity,
): ReturnType<typeof linkLabel> {
  if (/^(?:全国|国家)?财政收入$/.test(name) && own === '100000')
    return { indicator: 'budget_revenue', rule: 'link.name-within' }
  if (
    /^(?:国民)?经济(?:总体|增长速度?|发展速度)?$/.test(name) &&
    (quantity.measure.value === 'growth' || quantity.measure.value === 'cagr')
  )
    return { indicator: 'gdp', rule: 'link.name-within' }
  if (/财政支出(?:都)?用于民生/.test(name)) return { indicator: 'livelihood_expenditure', rule: 'link.name-within' }
  const isIncome = previous?.indicator?.endsWith('_income') === true
  if (isIncome && /^城[镇市](?:常住)?居民$/.test(name)) return { indicator: 'urban_income', rule: 'link.name-within' }
  if (isIncome && /^农村(?:常住)?居民$|^农民$/.test(name))
    return { indicator: 'rural_income', rule: 'link.name-within' }
  return undefined
}

/** Names that the measure completes: the first industry's share and growth are those of its value added. */
function adjusted(name: string, quantity: DatedQuantity): string {
  if (/^(?:第[一二三]产业|[一二三]产|一次产业|二次产业|三次产业)$/.test(name)) {
    const ordinal = /[一二三]/.exec(name)?.[0] ?? ''
    return `第${ordinal}产业增加值`
  }
  if (quantity.measure.value === 'change' && name.endsWith('增速')) return name.slice(0, -2)
  // 高速公路达到300公里: length is what kilometres say of a road, where they do not say what was built
  const isLength =
    quantity.unit === 'km' && quantity.marks.length > 0 && !/[建修改造投新]|工|完成/.test(quantity.subject.text)
  if (isLength && /(?:公路|铁路|高铁|轨道交通|地铁|绿道)$/.test(name) && !linkLabel(name)) return `${name}里程`
  return name
}
