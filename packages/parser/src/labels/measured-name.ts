import type { Measure } from '@biaochi/schema'
import { withSigns } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { cleanLabel } from './clean.js'
import { linkLabel } from './link.js'
import { gapEnds, rankAdverbs, rankEnds } from './name-ends.data.js'

const gapEndAt = prefixFinder(gapEnds)
/** 比全国平均水平高: what it is set beside stands before the adjective. */
const beside = withSigns(/比(?=[^，。；]{1,16}(?<![提加扩减增缩新升])[高快低慢多少好强大小]出?$)/, '比')
/** 财政收入比年度预算超收: the plan that the word of distance is said of. */
const planBeside = /比[^，。；]{0,4}(?:预算|计划|目标)$/
/** 贷款余额比年初净增: the time that the gain is since. */
const timeBeside = /比(?:年初|上年末?|上年底|去年)$/
const rankEndAt = prefixFinder(rankEnds)
const rankAdverbBefore = suffixFinder(rankAdverbs)
/** 居“中国最具幸福感城市”第1名: the ranking is all that is named. */
const quotedName = /[“《][^“”《》]{2,20}[”》]/
const rankingNoun = /排行榜?|榜单|指数|集群|百强(?:城)?市|百强县/
/** 在全省13个地市中: the field that is ranked, not the thing. */
const fieldOfRank = /(?:城市|地市|省份|地区|各市|百强市|县市|设区市|省市)(?:中|里)?$/
const sharePart = withSigns(/约?占|在[^，。；]{1,16}(?:中|的)所?(?:占比?|比重|份额)|相当于/, '占在相')
const shareEnding = /(?:的?占比|的?比重|的?比例|的?份额)$/

/** The words that name what is measured, of those before a gap, rank, share or ratio: less what it is measured against. */
export function measuredName(words: string, measure: Measure): string {
  switch (measure) {
    case 'gap':
      return (
        gapName(words) ??
        (/^(?:全国|全省|平均|计划|年初)|比$/.test(words) ? '' : before(words, /比(?:全国|全省|全市)/.exec(words)))
      )
    case 'rank':
      return rankedName(words)
    case 'change':
      return shareName(before(words, sharePart(words))).replace(timeBeside, '')
    case 'share':
      return shareName(before(words, sharePart(words)))
    case 'ratio':
      return words.replace(/(?:是|为|达到|相当于)[^，。；是为]{0,20}$/, '')
    default:
      return words
  }
}

/** The words before a match; all of them where there is none. */
function before(words: string, match: RegExpExecArray | null): string {
  return match ? words.slice(0, match.index) : words
}

/** The words before the first word of distance; undefined where there is none. */
function gapName(words: string): string | undefined {
  const stop = beside(words)?.index ?? words.length
  for (let at = 0; at < stop; at++) if (gapEndAt(words, at)) return words.slice(0, at).replace(planBeside, '')
  return stop < words.length ? words.slice(0, stop) : undefined
}

/** The words before the first word of a position and the adverb of it. */
function beforeRank(words: string): string {
  for (let at = 0; at < words.length; at++)
    if (rankEndAt(words, at)) return words.slice(0, at - (rankAdverbBefore(words, at)?.text.length ?? 0))
  return words
}

/** 服务业占比 is said of 服务业; 优良天数比例 is a name of its own, as the days are another indicator. */
function shareName(words: string): string {
  const part = words.replace(shareEnding, '')
  if (part === words) return words
  const whole = linkLabel(cleanLabel(words))?.indicator
  return whole !== undefined && whole !== linkLabel(cleanLabel(part))?.indicator ? words : part
}

/** The thing ranked; where only the ranking is named, that. */
function rankedName(words: string): string {
  const thing = /^[“《]/.test(words) ? '' : beforeRank(words)
  if (thing !== '') return fieldOfRank.test(thing) ? '' : thing
  const quoted = quotedName.exec(words)
  if (quoted) return quoted[0]
  const noun = rankingNoun.exec(words)
  if (!noun) return ''
  let start = noun.index
  while (start > 0 && noun.index - start < 16 && /[\u4e00-\u9fff]/.test(words.charAt(start - 1))) start--
  return words.slice(start, noun.index + noun[0].length).replace(/^(?:稳居|位居|跃居|名列|位列|排名|列|居|在)/, '')
}
