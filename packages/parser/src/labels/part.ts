import type { Sentence } from '../document.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { partEndings, partVerbs } from './part-words.data.js'

const endingAt = suffixFinder(partEndings)
const verbAt = prefixFinder(partVerbs)
const enumerator = /^(?:—+|（[一二三四五六七八九十]+）|[一二三四五六七八九十]是)/
/** 苏南, 粤东: a province by its sign, and a side of it. */
const side = /^[冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘][东南西北中]/
/** 推进示范区建设: what is done to a part says nothing of whose the figures are. */
const deedFirst = /^(?:推进|加快|深化|加强|支持|完善|提升|增强|优化|统筹|推动|促进|抓好|规划|建设|打造|开展|实施)/
const wholeAgain = /全[市省区国县]|我[市省]/
/** The name of a part is no longer. */
const longestPart = 12

/** 山区发展加快，完成…: true where a sentence begins with a part of the region, so that its figures are not the region's own. */
export function isAboutPart(text: string, sentence: Sentence): boolean {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestPart * 3))
  const words = head.slice(enumerator.exec(head)?.[0].length ?? 0)
  return isPartFirst(words) && !wholeAgain.test(text.slice(sentence.start, sentence.end))
}

function isPartFirst(words: string): boolean {
  if (deedFirst.test(words)) return false
  if (side.test(words) && verbAt(words, 2)) return true
  for (let end = 2; end <= longestPart && end < words.length; end++) {
    if ('，。；、：'.includes(words.charAt(end - 1))) return false
    const ending = endingAt(words, end)
    // 地区生产总值 is a name, and 地区 alone no part
    const isAlone = ending?.text === '地区' && (end === 2 || words.startsWith('生产总值', end))
    if (ending && !isAlone && verbAt(words, end)) return true
  }
  return false
}
