import { atEnd, codesOf } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import { comparisons, namedTimes } from './reference-words.data.js'

const comparisonAtEnd = suffixFinder(comparisons)
const namedTimeAtEnd = suffixFinder(namedTimes)
const digits = '0123456789'

/** Stretches of years, and years, that may stand between a name and its verb, each with the form it ends in. */
const stretches = [
  // 2018年至2022年
  atEnd(/(?:19|20)\d{2}年?(?:至|到|—)(?:19|20)\d{2}年$/, '年', 12),
  // 2017年底的
  atEnd(/\d{4}年?[底末]?的?$/, `年底末的${digits}`, 8),
  // 由上年末的
  atEnd(/(?<=[由从])上一?年[底末]?的?$/, '年底末的', 6),
  // 过去五年来
  atEnd(/(?:这|过去|近|前|每)?(?:[两三四五六七八九十]|\d{1,2})年(?:来|间|累计|以来)?$/, '年来间计', 8),
  // “十四五”时期
  atEnd(/[“"]?[一二三四五六七八九十]{1,2}五[”"](?:时期|期间|以来|五年|期?末|初)?$/, '期间来年末初”"', 8),
  atEnd(/(?:全年|去年|今年|上半年|前三季度)$/, '年度', 4),
]

/** Years that a figure is set beside. */
const yearsCompared = [
  atEnd(/\d{4}年?(?:底|末|同期)?$/, `年底末期${digits}`, 7),
  atEnd(/“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|期末|末|初)?$/, '期间末初五”', 8),
  atEnd(/[一二三四五六七八九十两]{1,3}年前$/, '前', 5),
]

const isTimeEnd = codesOf(`年底末的来间计期初半度前届月划标平比五”"${digits}`)

/** Where a stretch of years or a year that ends at `end` begins; -1 where none does. */
export function stretchStart(text: string, end: number): number {
  if (end === 0 || isTimeEnd[text.charCodeAt(end - 1)] !== 1) return -1
  let start = -1
  for (const stretch of stretches) {
    const match = stretch(text, end)
    if (match && (start < 0 || match.index < start)) start = match.index
  }
  return start
}

/** Where 比2017年, 是五年前的, 与上年相比 that ends at `end` begins; -1 where none does. */
export function referenceStart(text: string, end: number): number {
  if (end === 0 || isTimeEnd[text.charCodeAt(end - 1)] !== 1) return -1
  let last = end
  if (text.endsWith('相比', last)) last -= 2
  if (text.charAt(last - 1) === '的') last--
  const time = timeStart(text, last)
  if (time < 0) return -1
  let start = -1
  // a short word may stand between: 比历史2017年
  for (let gap = 0; gap <= 3 && gap < time; gap++) {
    if (gap > 0 && '，。；、比较由从'.includes(text.charAt(time - gap))) break
    const word = comparisonAtEnd(text, time - gap)
    if (word && !isName(text, time - gap, word.text)) start = time - gap - word.text.length
  }
  return start
}

/** 比重, 比例, 比率 and 比值 begin no comparison. */
const isName = (text: string, end: number, word: string) =>
  word === '比' && '重例率值'.includes(text.charAt(end) || '　')

/** Where the earliest time that ends at `end` begins; -1 where none does. */
function timeStart(text: string, end: number): number {
  const named = namedTimeAtEnd(text, end)
  let start = named ? end - named.text.length : -1
  for (const years of yearsCompared) {
    const match = years(text, end)
    if (match && (start < 0 || match.index < start)) start = match.index
  }
  return start
}
