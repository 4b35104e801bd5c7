import { leadWords } from '../measures/lead-words.js'
import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { isCatalogueName } from './catalogue-names.js'
import { endWords } from './end-words.data.js'
import { genericNames } from './generic-names.data.js'
import { headWords } from './head-words.data.js'

const headWordAt = prefixFinder(headWords)
const endWordAt = suffixFinder(endWords)
/** Words that say nothing of what is measured. */
const fillerAt = prefixFinder<unknown>([
  ...genericNames,
  ...leadWords.filter((rule) => rule.means.kind !== 'name'),
  ...headWords.filter((rule) => rule.means === 'connective'),
  ...endWords,
])

/** Times at the head of a label, in the order in which they are asked. */
const times = [
  /^(?:这|过去|近|前)?[两三四五六七八九十\d]{1,2}年(?:来|间|累计|以来|前)?/,
  /^(?:19|20)\d{2}(?:—(?:19|20)\d{2})?年(?:末|底|全年|上半年|以来)?/,
  /^\d{1,2}(?:—\d{1,2})?月(?:份|末|底)?/,
  /^[“"][一二三四五六七八九十]{1,3}五[”"](?:时期|期间|末|以来|规划|计划)?/,
  /^(?:19|20)\d{2}(?=[\u4e00-\u9fff])/,
  // 3、新增就业: the number of an item
  /^\d{1,2}[、.](?=[\u4e00-\u9fff])/,
]
const isTimeStart = codesOf('这过近前一二两三四五六七八九十0123456789“"')
/** Length of the time at a place of some words; 0 for none. */
function timeLength(words: string, at: number): number {
  if (isTimeStart[words.charCodeAt(at)] !== 1) return 0
  const rest = at === 0 ? words : words.slice(at)
  for (const time of times) {
    const match = time.exec(rest)
    if (match) return match[0].length
  }
  return 0
}

/** 为企业提供, 向农民发放: whom something is given to. */
const provision =
  /^(?:为|向|对|给|面向|通过|围绕|针对)[^，。；]{1,24}?(?:提供|发放|投放|新增|安排|兑现|拨付|下达|投入|授信|办理|完成|实现|争取)|^为[^，。；]{1,12}?(?=减免|减轻|减税|减负|降费)/
const isProvisionStart = codesOf('为向对给面通围针')
const fall = /^(?:降低|减少|压减|压缩|削减|调减)(?=.{2})(?!到|至|为)/
const isFallStart = codesOf('降减压削调')
const isSign = codesOf('、和及与，：—　 \t')
const isEndSign = codesOf('、和与，：—的 ')

/** How much of the head of a label does not belong to the name; 0 where it is the name that begins. */
function headLength(label: string): number {
  const code = label.charCodeAt(0)
  let length = timeLength(label, 0)
  if (length > 0 && length < label.length) return length
  if (isProvisionStart[code] === 1) {
    length = provision.exec(label)?.[0].length ?? 0
    if (length > 0 && length < label.length) return length
  }
  if (isFallStart[code] === 1) {
    length = fall.exec(label)?.[0].length ?? 0
    if (length > 0) return length
  }
  const word = headWordAt(label, 0)
  return word && word.rule.means !== 'name' && word.text.length + 1 < label.length ? word.text.length : 0
}

/** A label without the words that stand around a name and do not belong to it. */
export function cleanLabel(words: string): string {
  let label = words
  const first = words.charAt(0)
  if ((first === '“' && !words.includes('”')) || (first === '"' && !words.includes('"', 1))) label = words.slice(1)
  for (;;) {
    let start = 0
    while (start < label.length && isSign[label.charCodeAt(start)] === 1) start++
    if (start > 0) label = label.slice(start)
    if (isCatalogueName(label)) break
    const length = headLength(label)
    if (length === 0) break
    label = label.slice(length)
  }
  return trimEnd(label)
}

function trimEnd(label: string): string {
  let end = label.length
  for (;;) {
    while (end > 0 && isEndSign[label.charCodeAt(end - 1)] === 1) end--
    const word = endWordAt(label, end)
    if (!word || word.text.length >= end) break
    end -= word.text.length
  }
  return label.slice(0, end)
}

/** True for words that name nothing: 总量, 增速从2021年, 分别; and for none. */
export function isGeneric(label: string): boolean {
  for (let at = 0; at < label.length; ) {
    const length = Math.max(timeLength(label, at), fillerAt(label, at)?.text.length ?? 0)
    if (length === 0) return false
    at += length
  }
  return true
}
