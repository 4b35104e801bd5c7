import type { DatedQuantity } from '../document.js'
import { withSigns } from '../pattern.js'
import { nameWithin } from './catalogue-names.js'
import { contextNames, widerNames } from './context-names.data.js'
import { type Link, linkLabel } from './link.js'
import type { Subject } from './subject.js'

const within = (indicator: string): Link => ({ indicator, rule: 'link.name-within' })
const nationalRevenue = withSigns(/^(?:全国|国家)?财政收入$/, '财')
const economy = withSigns(/^(?:国民)?经济(?:总体|增长速度?|发展速度)?$/, '济')
const spentOnPeople = withSigns(/财政支出(?:都)?用于民生/, '民')
const townspeople = withSigns(/^城[镇市](?:常住)?居民$/, '城')
const countrypeople = withSigns(/^农村(?:常住)?居民$|^农民$/, '农')
const ranking = withSigns(/(?:排行|排名|榜|指数)/, '排榜指')
const industry = withSigns(/^(?:第[一二三]产业|[一二三]产|[一二三]次产业)$/, '一二三')
const perOutput = /^(?:万元|单位)(?:地区|国内)?(?:生产总值|GDP)/
const use = withSigns(/^(?:水耗|能耗|电耗|用水量|二氧化碳排放量?)$/, '耗水碳')
const road = withSigns(/(?:公路|铁路|高铁|轨道交通|地铁|绿道)$/, '路铁道通')
const built = /[建修改造投新]|工|完成/

const contextRows = new Map(contextNames.flatMap((row) => row.surface.map((name) => [name, row] as const)))
const widerRows = new Map(widerNames.flatMap((row) => row.surface.map((name) => [name, row] as const)))
/** So far on a part of what was named is looked for, and so long is its name. */
const partReach = 60
const longestPart = 18

/** The row that makes a name wider than it sounds, as the words from `at` on in its sentence tell a part of it. */
export function widerThanItSounds(name: string, text: string, at: number): string | undefined {
  const row = widerRows.get(name)
  if (row === undefined) return undefined
  const [rest = ''] = text.slice(at, at + partReach).split('。', 1)
  const from = rest.indexOf('其中')
  if (from < 0) return undefined
  const part = rest.slice(from, from + longestPart)
  return row.means.some((name) => part.includes(name)) ? row.id : undefined
}

/** The indicator of a name as it stands beside its figure: names that the figure or the one before completes among them. */
export function linkInContext(
  name: string,
  own: string | null,
  previous: Subject | undefined,
  quantity: DatedQuantity,
): Link | undefined {
  const link = byContext(name, own, previous, quantity) ?? linkLabel(completed(name, quantity, previous))
  // boxes are the measure of a container port
  if (link?.indicator === 'port_throughput' && quantity.unit === 'TEU') return within('container_throughput')
  return link
}

/** Names that mean what stands around them: 财政收入 of the nation, 农村居民 after an income, a ranking for what it ranks. */
function byContext(
  name: string,
  own: string | null,
  previous: Subject | undefined,
  quantity: DatedQuantity,
): Link | undefined {
  const measure = quantity.measure.value
  const row = contextRows.get(name)
  if (row !== undefined && previous?.indicator === row.means.after)
    return { indicator: row.means.indicator, rule: row.id }
  if (own === '100000' && nationalRevenue(name)) return within('budget_revenue')
  if ((measure === 'growth' || measure === 'cagr') && economy(name)) return within('gdp')
  if (spentOnPeople(name)) return within('livelihood_expenditure')
  if (previous?.indicator?.endsWith('_income')) {
    if (townspeople(name)) return within('urban_income')
    if (countrypeople(name)) return within('rural_income')
  }
  if (measure !== 'rank' || !ranking(name)) return undefined
  const ranked = nameWithin(name)
  return ranked === undefined ? undefined : linkLabel(ranked)
}

/** Names that the measure completes: the first industry's share and growth are those of its value added. */
function completed(name: string, quantity: DatedQuantity, previous: Subject | undefined): string {
  if (industry(name)) return `第${/[一二三]/.exec(name)?.[0] ?? ''}产业增加值`
  if (quantity.measure.value === 'change' && name.endsWith('增速')) return name.slice(0, -2)
  // 高速公路达到300公里, 公路里程4万公里，其中高速公路300公里: length is what kilometres say of a road, where they do not
  // say what was built
  const isTold = quantity.marks.length > 0 || previous?.indicator === 'highway_length'
  const isLength = quantity.unit === 'km' && isTold && !built.test(quantity.subject.text)
  return isLength && road(name) && !linkLabel(name) ? `${name}里程` : name
}

/** 万元地区生产总值能耗下降5%，水耗下降4%: the second is per unit of output too. */
export function withPerUnit(name: string, previous: Subject | undefined): string {
  if (!previous || !use(name)) return name
  return (perOutput.exec(previous.label)?.[0] ?? '') + name
}
