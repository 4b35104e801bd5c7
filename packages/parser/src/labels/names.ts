import { unitFamily } from '@biaochi/schema'
import type { DatedQuantity, Span } from '../document.js'
import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { cleanLabel, isGeneric } from './clean.js'
import { splitNames } from './coordination.js'
import { doneWords, ownVerbs, stockEnds } from './done-words.data.js'
import { headWords } from './head-words.data.js'
import { measuredName } from './measured-name.js'
import { structureNames } from './structure-names.js'
import { tailName } from './tail-name.js'

/** What the words beside a quantity name. */
export interface Names {
  readonly names: readonly string[]
  readonly span: Span | null
  readonly carried: boolean
  /** 总数, 增速: the word that stood where a name would. */
  readonly generic: string
  /** 新增 of a figure that names nothing else: it is the flow of the thing named before. */
  readonly added: string
}

const nothing: Names = { names: [], span: null, carried: true, generic: '', added: '' }
/** 帮助3万家企业融资20亿元: the second figure is of what they were helped to. */
const helped = /(?:帮助|支持|助力|推动|另有|引导)$/
const whoIsHelped = /^.{0,16}(?:企业|工商户|商户|农户|主体|单位|家庭|群众|学生|职工|人员)(?=.{2})/
const doneWordAt = prefixFinder(doneWords)
const headWordAt = prefixFinder(headWords)

/** Words that frame a figure and name nothing: 扣除价格因素, 完成年度计划的, 按现价计算. */
const frames = [
  /^(?:若|如)?(?:扣除|剔除|考虑|不考虑|还原)[^，。；]{1,24}$/,
  /^而?(?:年初|全年|原定|计划|年度)的?(?:预期|计划)?(?:目标|指标)?$/,
  /^(?:为|占|完成|达到|相当于)?(?:年初|年度|全年|调整后?的?)?(?:预算|计划|任务|目标)(?:数|任务|目标)?的?$/,
  /^在[^，。；]{2,20}(?:基础上|前提下|情况下|背景下|条件下|形势下|的同时)$/,
  /^(?:按|以)[^，。；]{1,14}(?:计算|折算|折合|汇率|口径|相比|计)?$|^(?:与|同)[^，。；]{1,14}相比$/,
]
/** 剔除减税因素一般公共预算收入: a frame before the name. */
const frameBefore = /^(?:若|如)?(?:扣除|剔除|考虑|不考虑|还原)[^，。；]{1,20}?因素(?:影响)?后?(?=[\u4e00-\u9fff]{3})/
const isFrameStart = codesOf('若如扣剔考不还而年全原计为占完达相调预任目按以与同')
/** 一般公共预算收入扣除留抵退税因素后, 地区生产总值按可比价计算: a frame after the name. */
const frameAfter = /(?<=.{2})(?:扣除|剔除|还原|按照?|考虑)[^，。；]{1,16}(?:后|因素|口径|计算|价格?|同口径)$/
/** 财政收入完成预算的: what a part of the plan is told of. */
const planAfter =
  /(?<=.{2})(?:超额)?完成(?:年初|年度|全年|当年|调整后?的?)?(?:预算|计划|任务|目标)(?:数|任务|目标)?的?$/
const isPlanEnd = codesOf('算划务标数的')
const isFrameEnd = codesOf('后素径算价格')

function unframed(words: string): string {
  let name = words
  if (isFrameStart[name.charCodeAt(0)] === 1) {
    name = name.replace(frameBefore, '')
    if (frames.some((frame) => frame.test(name))) return ''
  }
  if (isFrameEnd[name.charCodeAt(name.length - 1)] === 1) name = name.replace(frameAfter, '')
  if (isPlanEnd[name.charCodeAt(name.length - 1)] === 1) name = name.replace(planAfter, '')
  return name
}

/** The names that the words before a quantity (or, for counts, after it) give; none where the subject carries on. */
export function namesOf(quantities: readonly DatedQuantity[], index: number): Names {
  const quantity = quantities[index]
  if (!quantity) return nothing
  const { measure, subject, shape } = quantity
  const named = unframed(measuredName(subject.text, measure.value))
  // 48项指标中有29项: the rest of the whole that the figure before counts
  const previous = quantities[index - 1]
  const isSame = previous?.clause === quantity.clause
  const words =
    isSame && /中有?$/.test(named)
      ? ''
      : isSame && helped.test(previous.lead.text)
        ? named.replace(whoIsHelped, '')
        : named
  const label = cleanLabel(words)
  // 设立30亿元基金: the verb alone names nothing
  const head = quantity.tail.text === '' || isCount(quantity) ? undefined : headWordAt(label, 0)
  const isVerb = head?.rule.means === 'verb' && head.text === label
  const isRest = isVerb || isGeneric(label)
  const added = shape === 'amount' ? addedBy(quantity) : ''
  const tail = tailName(quantity, isRest)
  if (isRest && tail === '') {
    const isFlow = added !== '' && measure.value === 'level'
    return {
      names: [],
      span: null,
      carried: true,
      generic: added + (label || tailVerb(quantity)),
      added: isFlow ? added : '',
    }
  }
  const stem = isRest || tail === '人口' ? '' : label + spentOn(quantity, label)
  const own = tail !== '' ? (doneWordAt(label, 0)?.text ?? doneWordAt(words, 0)?.text ?? added) : added
  const verb = own !== '' ? own : verbBefore(quantities, index, stem + tail)
  const name = (verb !== '' && !stem.startsWith(verb) ? verb + stem : stem) + tail
  return {
    names: shape === 'structure' ? structureNames(words) : splitNames(name),
    span: tail !== '' && isRest ? quantity.tail.span : nameSpan(subject, label),
    carried: false,
    generic: '',
    added: '',
  }
}

const isCount = (quantity: DatedQuantity) => quantity.shape === 'amount' && unitFamily(quantity.unit) !== 'money'
const stockEndOf = suffixFinder(stockEnds)
const ownVerbAt = prefixFinder(ownVerbs)
/** A stock beside what was added to it (新增专利3件、拥有量达30件), and a name with a verb of its own. */
const isStockOrDeed = (name: string) => stockEndOf(name) !== undefined || ownVerbAt(name, 0) !== undefined

/** The verb of the count before, where this one only goes on with 、 or 和: 新增企业5家、平台3个. */
function verbBefore(quantities: readonly DatedQuantity[], index: number, name: string): string {
  const quantity = quantities[index]
  const previous = quantities[index - 1]
  if (!quantity || !previous || previous.clause !== quantity.clause || !isCount(quantity) || !isCount(previous))
    return ''
  const isJoined = /^[、和及与]/.test(quantity.lead.text) || (quantity.lead.first ?? 0) > previous.end
  if (!isJoined || isStockOrDeed(name) || headWordAt(quantity.subject.text, 0)?.rule.means === 'verb') return ''
  const said = previous.subject.text
  const own = doneWordAt(cleanLabel(said), 0) ?? doneWordAt(said, 0)
  return (
    own?.text ??
    (addedBy(previous) || (/^[、和及与]/.test(previous.lead.text) ? verbBefore(quantities, index - 1, name) : ''))
  )
}

/** 30万人次参与: the verb after a figure, where it says whom a thing reached. */
const tailVerb = ({ tail }: DatedQuantity) => (/^(?:参与|受益|参加|参保)$/.test(tail.text) ? tail.text : '')

/** 财政支出的70%用于民生: what a part of the spending is for tells it from the whole. */
function spentOn(quantity: DatedQuantity, label: string): string {
  if (quantity.measure.value !== 'share' || !label.endsWith('支出')) return ''
  return /^(?:都)?用于[\u4e00-\u9fff]{2,8}$/.exec(quantity.tail.text)?.[0] ?? ''
}

/** 新增 of 企业新增3家. */
function addedBy(quantity: DatedQuantity): string {
  if (quantity.measure.value === 'change') return ''
  const mark = quantity.marks.find(({ kind }) => kind === 'new')
  return mark ? mark.text.replace(/加$/, '') : ''
}

/** Where the name stands in the words it was taken from. */
function nameSpan(subject: DatedQuantity['subject'], label: string): Span | null {
  const at = subject.text.lastIndexOf(label)
  if (at < 0 || label === '') return subject.span
  const start = subject.offsetOf(at)
  const last = subject.offsetOf(at + label.length - 1)
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}
