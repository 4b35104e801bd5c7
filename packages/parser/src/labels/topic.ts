import type { DatedQuantity, Outline, Sentence } from '../document.js'
import { nameInClause } from './catalogue-names.js'
import { cleanLabel, isGeneric } from './clean.js'
import { splitNames } from './coordination.js'
import { linkLabel } from './link.js'
import { placeOf } from './place.js'

/** What the clauses before a figure name, and where. */
export interface Topic {
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
}

/** A noun of measure at the end of a clause that is no more than a name: 行政经费预算，一律削减10%. */
const measureEnd =
  /(?:率|额|量|值|(?<![制力速程年季])度|数|比|费|款|收入|投资|支出|水平|预算|工资|里程|规模|面积|人口|产量|储蓄)$/
const deed = /^[\u4e00-\u9fff]{0,2}(?:加|提|增|减|降|完成|实现|扩|压|控|超|低|高于|稳|保持|推|落实|引|取得)/
const listEnd = /提前|实现|分别|(?<!人)均|都|双双|稳居|位居|再|又|连|跨|迈|突破|达到|增长|占|近年|首次|出现|一直|曾/
/** Names are shorter. */
const longestTopic = 16

/**
 * 经济总量再上新台阶，达到500亿元: what the clauses since the last figure name without a figure of its own.
 * `isEnough` tells that as many things were named with figures as there are figures now.
 */
export function topicBefore(
  outline: Outline,
  sentence: Sentence,
  quantity: DatedQuantity,
  count: number,
  before: DatedQuantity | undefined,
  isEnough: boolean,
): Topic | undefined {
  for (let c = quantity.clause - 1; c >= 0; c--) {
    const clause = sentence.clauses[c]
    if (!clause || (before && before.start >= clause.start)) return undefined
    const { start, end, depth } = clause
    if (depth !== sentence.clauses[quantity.clause]?.depth) continue
    const said = outline.normalised.text.slice(start, end)
    const words = placeOf(cleanLabel(said), outline.report.region).rest
    const stop = words.search(listEnd)
    const names = splitNames(stop < 0 ? words : words.slice(0, stop))
    if (names.length > 1 && isList(names, count)) return { names, start, end }
    const name = count > 1 && isEnough ? undefined : nameInClause(words)
    if (name) return { names: [name], start, end }
    if (c === quantity.clause - 1 && isMeasureName(words) && said.endsWith(words)) return { names: [words], start, end }
  }
  return undefined
}

/** A list that the figures are of in turn, or one figure of all. */
function isList(names: readonly string[], count: number): boolean {
  const linked = names.filter((name) => linkLabel(name) !== undefined)
  return count === names.length ? linked.length > 0 : count === 1 && linked.length === names.length
}

const isMeasureName = (words: string) =>
  words.length <= longestTopic && measureEnd.test(words) && !deed.test(words) && !isGeneric(words)
