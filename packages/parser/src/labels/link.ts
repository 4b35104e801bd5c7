import { catalogue } from '@biaochi/schema'
import { withSigns } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { comparable, indicatorNamed, longestName } from './catalogue-names.js'
import { harmlessBeginnings, harmlessEndings } from './harmless.data.js'

const beginningAt = prefixFinder(harmlessBeginnings)
const endingAt = suffixFinder(harmlessEndings)
const catalogueIds = new Set(catalogue.map((indicator) => indicator.id))

/** 新增高新技术企业 is the flow of 高新技术企业, where the catalogue has one. */
const addedName = withSigns(/^(?:新增|净增|新登记|新设立|新设|新认定|新培育|新注册|新建成|新建|新引进)/, '新净')
/** 长水机场旅客吞吐量, 宁波港货物吞吐量: the region's own airport or port. */
const gate = withSigns(
  /^[\u4e00-\u9fff]{0,8}?(?:国际)?(?:机场(?=旅客|货邮|客运|货运)|港口?(?=(?:年|全年)?集装箱|货物|吞吐))/,
  '港机',
)
/** 来源于本地的财政收入 */
const source = withSigns(/^(?:来)?源于[\u4e00-\u9fff]{2,6}?(?:市|省|区|县|地区)?(?=公共财政|财政|一般公共)/, '源')
/** 市政府给出的地区生产总值: what follows the verb is the name. */
const givenBy = withSigns(
  /^.{0,16}(?:给出|提出|确定|设定|安排|明确|下达|(?:率先|提前|力争|确保|如期|年前|年内)(?:实现|完成)|(?:计算|核算|统计|口径|测算)的?(?:\d{4}年)?)(?=.{2})/,
  '出定排确达先前争保期内算计径',
)

/** How a wording was found in the catalogue. */
export interface Link {
  readonly indicator: string
  readonly rule: string
}

/**
 * The indicator of a label: its name or alias, or one with only harmless words around it.
 * A label that says more (民营工业增加值) is another indicator and gets none.
 */
export function linkLabel(label: string): Link | undefined {
  if (known.has(label)) return known.get(label)
  if (known.size >= knownLimit) known.clear()
  const link = findLink(label)
  known.set(label, link)
  return link
}

/** The same names come again and again in a report, so answers are kept; a stranger's text cannot fill the memory. */
const known = new Map<string, Link | undefined>()
const knownLimit = 5000

function findLink(label: string): Link | undefined {
  const name = comparable(label)
  if (name === '' || name.length > longestName + 16) return undefined
  const added = addedName(name)
  if (added) {
    const stock = linkLabel(name.slice(added[0].length))?.indicator
    const flow = stock && catalogueIds.has(`${stock}_new`) ? `${stock}_new` : undefined
    if (flow) return { indicator: flow, rule: 'link.name-within' }
  }
  const exact = indicatorNamed(name)
  if (exact) return { indicator: exact, rule: 'link.name' }
  for (const core of coresOf(name)) {
    const found = indicatorWithin(core)
    if (found) return { indicator: found, rule: 'link.name-within' }
  }
  return undefined
}

/** The indicator of a name less the harmless words at its two ends; the fewer are taken off the better. */
function indicatorWithin(name: string): string | undefined {
  const starts = [0]
  for (let at = 0; ; ) {
    const word = beginningAt(name, at)
    if (!word || at + word.text.length + 1 >= name.length) break
    at += word.text.length
    starts.push(at)
  }
  for (let end = name.length; ; ) {
    for (const start of starts) {
      if (start + 1 >= end) break
      const found = indicatorNamed(name.slice(start, end))
      if (found) return found
    }
    const word = endingAt(name, end)
    if (!word || end - word.text.length < 2) return undefined
    end -= word.text.length
  }
}

/** A name, and what is left of it without whose it is: 长水机场旅客吞吐量 as 机场旅客吞吐量. */
function coresOf(name: string): string[] {
  const cores = [name]
  const ofGate = gate(name)
  if (ofGate) {
    const rest = name.slice(ofGate[0].length)
    cores.push(rest, `${ofGate[0].endsWith('机场') ? '机场' : '港口'}${rest}`)
  }
  const ofSource = source(name)
  if (ofSource) cores.push(name.slice(ofSource[0].length))
  const given = givenBy(name)
  if (given) cores.push(name.slice(given[0].length))
  return cores
}
