import { prefixFinder } from '../rule.js'
import { genericNames, headWords } from './label-words.data.js'
import { isCatalogueName } from './link.js'

const headWordAt = prefixFinder(headWords)
const timeAtHead =
  /^(?:(?:这|过去|近)?[两三四五六七八九十\d]{1,2}年(?:来|间|累计|以来)|(?:19|20)\d{2}(?:—(?:19|20)\d{2})?年(?:末|底|全年|上半年|以来)?|\d{1,2}(?:—\d{1,2})?月(?:份|末|底)?|[“"][一二三四五六七八九十]{1,3}五[”"](?:时期|期间|末|以来|规划|计划)?|(?:19|20)\d{2}(?=[\u4e00-\u9fff]))/
const provision =
  /^(?:为|向|对|给|面向|通过|围绕|针对)[^，。；]{1,24}?(?:提供|发放|投放|新增|安排|兑现|拨付|下达|投入|授信|办理|完成|实现|争取)|^为[^，。；]{1,12}?(?=减免|减轻|减税|减负|降费)/

/** A label without the words that stand before a name and do not belong to it. */
export function cleanLabel(words: string): string {
  let label = words.replace(/^[“"](?=[^”"]*$)/, '')
  for (let again = true; again; ) {
    again = false
    label = label.replace(/^[、和及与，：\s—]+/, '')
    if (isCatalogueName(label)) break
    const time = timeAtHead.exec(label)
    if (time && time[0].length < label.length) {
      label = label.slice(time[0].length)
      again = true
      continue
    }
    const given = provision.exec(label)
    if (given && given[0].length < label.length) {
      label = label.slice(given[0].length)
      again = true
      continue
    }
    const falls = /^(?:降低|减少|压减|压缩|削减|调减)(?=.{2})(?!到|至|为)/.exec(label)
    if (falls) {
      label = label.slice(falls[0].length)
      again = true
      continue
    }
    const word = headWordAt(label, 0)
    if (word && word.text.length + 1 < label.length && !isWordInside(label, word.text)) {
      label = label.slice(word.text.length)
      again = true
    }
  }
  return trimEnd(label)
}

/** 有效发明专利 begins with 有, 实施备案 with 实施: a name, not a word before one. */
function isWordInside(label: string, word: string): boolean {
  if (word === '有') return /^有(?:效|色|线|机|轨|关)/.test(label)
  if (word === '对') return /^对(?:外|俄|日|美|欧|韩|东盟|口|接|沿线|台|港)/.test(label)
  if (word === '建设' || word === '服务' || word === '支持' || word === '组织')
    return /^(?:建设用地|服务业|服务贸易|服务外包|服务进出口|服务收入|建设投资|建设项目|组织化)/.test(label)
  if (word === '在') return /^在(?:校|建|岗|库|营|册|孵|园|职)/.test(label)
  if (word === '主要') return /^主要(?:污染物|农作物|农产品|河流|指标|经济)/.test(label)
  if (word === '要' || word === '将' || word === '以' || word === '从' || word === '由' || word === '把')
    return /^(?:要素|从业|以上|以下)/.test(label)
  if (word === '共') return /^共(?:享|同|建|有产权)/.test(label)
  if (word === '平均' || word === '实际') return false
  if (word === '全部') return label.startsWith('全部工业')
  if (word === '再') return /^再(?:生|贷款|就业)/.test(label)
  if (word === '如') return !/^如(?:期)/.test(label)
  if (word === '各') return /^各(?:类|项|级|种)/.test(label)
  if (word === '至' || word === '到') return /^(?:到位|到账|到期)/.test(label)
  return false
}

function trimEnd(label: string): string {
  let end = label.length
  while (end > 0 && '、和与，： —的'.includes(label.charAt(end - 1))) end--
  return label.slice(0, end)
}

/** True for a name that says only how something is counted, or for none. */
export function isGeneric(label: string): boolean {
  return label === '' || genericNames.includes(label)
}
