import type { DatedQuantity } from '../document.js'
import { isPlaceCount } from '../quantities/quantities.js'
import { prefixFinder } from '../rule.js'
import { isGeneric } from './clean.js'
import { predicates } from './predicates.data.js'
import { tailWords } from './tail-words.data.js'

const predicateAt = prefixFinder(predicates)
const tailWordAt = prefixFinder(tailWords)
/** Units of measure count no things: what follows 30吨 is not what the tonnes are. */
const measureUnit =
  /^(?:CNY|USD|EUR|JPY|HKD|t|kg|km|m|km2|m2|mu|ha|kWh|kW|tce|m3|ug\/m3|TEU|index|%|‰|CNY\/.*|岁|year)$/
/** 14亿多人口大国, 亿万人民: those who live there. */
const population = /^(?:人口(?:大国|的国家)|中国人|各族人民)/
const nameOfMeasure = /^的(?:速度|增速|目标|水平|基础|比重|占比)/
const isPartOf = /^(?:的|用于|来自)/
/** 90%以上在中西部, 10%用于建房: what follows says more of the thing named before. */
const goesOnHead = /^(?:在|当年|用于|集中|来|为|是|属|已|都|均|可|能|以|用|有|经|被|由|通过)/
/** 个地市中: a whole of which a part or a place is told. */
const wholeEnd = /(?:当中|(?<![高初集其手])中)(?:的?$|，|有|居|位|排|列)/
/** 完成投资, 实现产值 lead to the next figure. */
const amountName = /(?:投资|产值|收入|利润|销售|出口|额|量|值)$/
/** Names are shorter. */
const longestTail = 24
/** A verb that may stay in the name: 脱贫, 摘帽, 上市. */
const longestVerb = 3

/** What is counted, where it follows the number: 258个重大项目, 90%以上的政务服务; empty where that is no name. */
export function tailName(quantity: DatedQuantity, isRest: boolean): string {
  const { tail, shape, unit, measure } = quantity
  const text = isPlaceCount(quantity) ? unit + tail.text : tail.text
  if (text === '' || tailWordAt(text, 0)?.rule.means === 'verb' || isGeneric(text)) return ''
  if (unit === 'person' && population.test(text)) return '人口'
  if (shape === 'amount' && !measureUnit.test(unit)) return named(text)
  if (!isRest || measure.value === 'growth' || measure.value === 'cagr' || nameOfMeasure.test(text)) return ''
  if (shape === 'amount') return named(text)
  // 95%的行政村通了公路: a share of villages is told apart by what they have
  const isWhole = measure.rule === 'measure.share-of-what-follows' && !predicateAt(text, 0) && !goesOnHead.test(text)
  return isPartOf.test(text) || isWhole ? trimmed(text.slice(0, longestTail)) : ''
}

/** True for the field of a rank (在13个地市中居第一位), which is no subject to go on about. */
export const isFieldOfRank = (quantity: DatedQuantity): boolean =>
  /在[^，。；]{0,8}$/.test(quantity.lead.text) && wholeEnd.test(quantity.tail.text.slice(0, longestTail))

/** The name at the head of the words after a number: up to the verb, or to 中 of a whole that parts are told of. */
function named(text: string): string {
  const end = Math.min(text.length, longestTail)
  let predicate = predicateAt(text, 0)
  let stop = predicate ? 0 : 1
  while (!predicate && ++stop < end) predicate = predicateAt(text, stop)
  let verb = ''
  if (predicate?.rule.means === 'adverb') {
    const rest = text.slice(stop + predicate.text.length)
    if ((rest.length <= longestVerb && !amountName.test(rest)) || stop === 0) verb = rest.slice(0, longestTail)
  }
  const whole = wholeEnd.exec(text.slice(0, stop))
  const name = text.slice(0, Math.min(stop, whole && whole.index > 1 ? whole.index : end, end)) + verb
  return trimmed(name)
}

const trimmed = (name: string) => name.replace(/^的/, '').replace(/(?:[和及]|(?<!参)与|的)$/, '')
