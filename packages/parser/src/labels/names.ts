import type { DatedQuantity, Span } from '../document.js'
import { cleanLabel, isGeneric } from './clean.js'
import { splitNames } from './coordination.js'

/** Verbs that a count of things done keeps in its name. */
const keptVerbs =
  /^(?:新增|净增|新建|新引进|新设|新开|新认定|新登记|新培育|签约|累计签约|改造|退出|拆除|减少|扩招|入选|实施|新签|新批|新注册|新落户)/

const gapPart =
  /(?:高于|快于|高出|超出|领先|好于|优于|大于|多于|反超|低于|慢于|落后于?|少于|小于|超(?:过)?(?=全|计划|预期|目标|年初)|比(?=[^，。；]{1,16}(?<![提加扩减增缩新升])[高快低慢多少好强大小]出?$))/
const rankPart =
  /(?:分别|继续|连续|均)?(?:稳居|位居|跃居|高居|名列|位列|排名|位次|继续居|列|居|排在|排|升至|跃升|上升|保持|位于|荣获|夺得|在|全国|全省|世界|全球|国内|省内|中部|西部|东部|副省级|省会|同类)/
/** 居“中国最具幸福感城市”第1名: the ranking is all that is named. */
const quotedName = /[“《][^“”《》]{2,20}[”》]/
const rankingNoun = /排行榜?|榜单|指数|集群/
/** 在全省13个地市中: the field that is ranked, not the thing. */
const fieldOfRank = /(?:城市|地市|省份|地区|各市|百强市|县市|设区市|省市)(?:中|里)?$/
const sharePart = /约?占|在[^，。；]{1,16}(?:中|的)(?:占比?|比重|份额)/
const shareEnding = /(?:的?占比|的?比重|的?比例|的?份额)$/
const verbOfCount =
  /^(?:分别|均|都|同比|增长|增加|增至|提高|提升|上升|升至|下降|降至|减少|减至|扩大|压减|压缩|发展到|调整|占|比上年|，|、|；|左右|以上|以内|的速度|的目标|为|达|居|列)/

/** What the words beside a quantity name. */
export interface Names {
  readonly names: readonly string[]
  readonly span: Span | null
  readonly carried: boolean
  /** 总数, 增速: the word that stood where a name would. */
  readonly generic?: string
  /** 新增 of a figure that names nothing else: it is the flow of the thing named before. */
  readonly added?: string
}

/** The names that the words before a quantity (or, for counts, after it) give; none where the subject carries on. */
export function namesOf(quantities: readonly DatedQuantity[], index: number): Names {
  const quantity = quantities[index]
  if (!quantity) return { names: [], span: null, carried: true }
  const { measure, subject } = quantity
  let words = subject.text
  if (measure.value === 'gap')
    words = gapPart.test(words)
      ? before(words, gapPart)
      : /^(?:全国|全省|平均|计划|年初)|比$/.test(words)
        ? ''
        : before(words, /比(?:全国|全省|全市)/)
  if (measure.value === 'rank') words = rankedName(words)
  if (measure.value === 'share' || measure.value === 'change') words = before(words, sharePart).replace(shareEnding, '')
  if (measure.value === 'ratio') words = words.replace(/(?:是|为|达到|相当于)[^，。；是为]{0,20}$/, '')
  words = words
    .replace(/^(?:若|如)?(?:扣除|剔除|考虑|不考虑|还原)[^，。；]{1,24}$/, '')
    .replace(/^而?(?:年初|全年|原定|计划|年度)的?(?:预期|计划)?(?:目标|指标)?$/, '')
  words = words.replace(
    /^(?:为|占|完成|达到|相当于)?(?:年初|年度|全年|调整后?的?)?(?:预算|计划|任务|目标)(?:数|任务|目标)?的?$/,
    '',
  )
  words = words.replace(/^(?:按|以|与|同)[^，。；]{1,14}(?:计算|折算|折合|汇率|口径|相比|计)?$/, (said) =>
    /^(?:与|同)/.test(said) && !/相比$/.test(said) ? said : '',
  )
  let label = cleanLabel(words)
  const isNew = quantity.marks.find((mark) => mark.kind === 'new')
  const isRest = isGeneric(label)
  if (isNew && quantity.shape === 'amount') label = isNew.text.replace(/加$/, '') + (isRest ? '' : label)
  const tail = tailName(quantity, isRest)
  if (tail !== '') {
    const kept = keptVerbs.exec(words) ?? (isNew ? [isNew.text] : null)
    const stem = isRest ? '' : label
    label = kept && !stem.startsWith(kept[0]) ? kept[0] + stem + tail : stem + tail
  } else if (isRest)
    return isNew && quantity.measure.value === 'level'
      ? { names: [], span: null, carried: true, generic: label, added: label }
      : { names: [], span: null, carried: true, generic: label }
  const span = tail !== '' && isRest ? quantity.tail.span : nameSpan(subject, label)
  const names = quantity.shape === 'structure' ? structureNames(words) : splitNames(label)
  return { names, span, carried: false }
}

/** The words before the first place where a pattern fits; all of them where it fits nowhere. */
function before(words: string, pattern: RegExp): string {
  const at = words.search(pattern)
  return at < 0 ? words : words.slice(0, at)
}

/** The thing ranked; where only the ranking is named, that. */
function rankedName(words: string): string {
  const thing = before(words, rankPart)
  if (thing !== '') return fieldOfRank.test(thing) ? '' : thing
  const quoted = quotedName.exec(words)
  if (quoted) return quoted[0]
  const noun = rankingNoun.exec(words)
  if (!noun) return ''
  let start = noun.index
  while (start > 0 && noun.index - start < 16 && /[\u4e00-\u9fff]/.test(words.charAt(start - 1))) start--
  return words.slice(start, noun.index + noun[0].length).replace(/^(?:稳居|位居|跃居|名列|位列|排名|列|居|在)/, '')
}

/** Where the name stands in the words it was taken from. */
function nameSpan(subject: DatedQuantity['subject'], label: string): Span | null {
  const at = subject.text.lastIndexOf(label)
  return (at < 0 ? subject : subject.slice(at, at + label.length)).span
}

/** 三次产业增加值比例关系由上年的: what stands between the names of the parts and their numbers. */
const structureWords = [
  '比例',
  '比重',
  '结构',
  '构成',
  '占比',
  '关系',
  '增加值',
  '上年',
  '的',
  '由',
  '从',
  '优化',
  '调整',
  '之比',
  '比',
]

function structureNames(words: string): readonly string[] {
  let name = cleanLabel(words)
  for (let again = true; again; ) {
    const ending = structureWords.find((word) => name.endsWith(word) && name.length > word.length)
    again = ending !== undefined
    if (ending) name = name.slice(0, -ending.length)
  }
  const names = splitNames(name)
  return names.length >= 3 ? names.slice(0, 3) : ['第一产业', '第二产业', '第三产业']
}

/** What is counted, where it follows the number: 258个重大项目, 90%以上的政务服务. */
export function tailName(quantity: DatedQuantity, isRest: boolean): string {
  const { tail, shape, unit } = quantity
  const text = tail.text
  if (verbOfCount.test(text) || isGeneric(text)) return ''
  const counted =
    shape === 'amount' &&
    !/^(?:CNY|USD|EUR|JPY|HKD|t|kg|km|m|km2|m2|mu|ha|kWh|kW|tce|m3|ug\/m3|TEU|index|%|‰|CNY\/.*|岁|year)$/.test(unit)
  const end = Math.min(text.length, 24)
  if (counted) {
    // 260个重点项目完成投资…: what was done with them belongs to the next figure
    const verb = text.slice(2).search(/完成|实现|获得|达到|总投资/)
    return text
      .slice(0, verb < 0 ? end : Math.min(end, verb + 2))
      .replace(/^的/, '')
      .replace(/(?:[和及]|(?<!参)与)$/, '')
  }
  const isOf = /^(?:的|用于|来自)/.test(text)
  if (
    isRest &&
    (isOf || shape === 'amount') &&
    quantity.measure.value !== 'growth' &&
    quantity.measure.value !== 'cagr'
  ) {
    if (/^的(?:速度|增速|目标|水平|基础|比重|占比)/.test(text)) return ''
    return text
      .slice(0, end)
      .replace(/^的/, '')
      .replace(/(?:[和及]|(?<!参)与)$/, '')
  }
  return ''
}
