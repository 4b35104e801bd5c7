import type { Measure } from '@biaochi/schema'
import { withSigns } from '../pattern.js'
import { cleanLabel } from './clean.js'
import { linkLabel } from './link.js'

const gapPart =
  /(?:高于|快于|高出|超出|领先|好于|优于|大于|多于|反超|低于|慢于|落后于?|少于|小于|超(?:过)?(?=全|计划|预期|目标|年初)|比(?=[^，。；]{1,16}(?<![提加扩减增缩新升])[高快低慢多少好强大小]出?$))/
const rankPart =
  /(?:分别|继续|连续|均)?(?:稳居|位居|跃居|高居|名列|位列|排名|位次|继续居|列|居|排在|排|升至|跃升|上升|保持|位于|荣获|夺得|在|全国|全省|世界|全球|国内|省内|中部|西部|东部|副省级|省会|同类)/
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
      if (gapPart.test(words)) return before(words, gapPart.exec(words))
      return /^(?:全国|全省|平均|计划|年初)|比$/.test(words) ? '' : before(words, /比(?:全国|全省|全市)/.exec(words))
    case 'rank':
      return rankedName(words)
    case 'share':
    case 'change':
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

/** 服务业占比 is said of 服务业; 优良天数比例 is a name of its own, as the days are another indicator. */
function shareName(words: string): string {
  const part = words.replace(shareEnding, '')
  if (part === words) return words
  const whole = linkLabel(cleanLabel(words))?.indicator
  return whole !== undefined && whole !== linkLabel(cleanLabel(part))?.indicator ? words : part
}

/** The thing ranked; where only the ranking is named, that. */
function rankedName(words: string): string {
  const thing = /^[“《]/.test(words) ? '' : before(words, rankPart.exec(words))
  if (thing !== '') return fieldOfRank.test(thing) ? '' : thing
  const quoted = quotedName.exec(words)
  if (quoted) return quoted[0]
  const noun = rankingNoun.exec(words)
  if (!noun) return ''
  let start = noun.index
  while (start > 0 && noun.index - start < 16 && /[\u4e00-\u9fff]/.test(words.charAt(start - 1))) start--
  return words.slice(start, noun.index + noun[0].length).replace(/^(?:稳居|位居|跃居|名列|位列|排名|列|居|在)/, '')
}
