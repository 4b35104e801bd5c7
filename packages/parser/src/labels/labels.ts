import { indicatorById, regionByCode, regionByName } from '@biaochi/schema'
import { countiesByName } from '@biaochi/schema/county'
import type { DatedQuantity, LinkedQuantity, Outline, Sentence, Span } from '../document.js'
import { sliceWords, spanOf } from '../measures/words.js'
import { cleanLabel, isGeneric } from './clean.js'
import { splitNames } from './coordination.js'
import { keptVerbs } from './label-words.data.js'
import { type Link, linkLabel, nameInClause, nameWithin } from './link.js'

/** A thing that figures were said of, which later figures may go on about. */
interface Subject {
  readonly label: string
  readonly indicator: string | null
  readonly region: string | null
  readonly rule: string
  readonly span: Span | null
  /** Subjects of one coordination share a group. */
  readonly group: number
}

interface Memory {
  subjects: Subject[]
  /** Subjects named since the last ； or full stop, which 均 spreads over. */
  segment: Subject[]
  group: number
}

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

/** Stage 7. Names what each quantity measures, carries subjects on, spreads coordinations, and links to the catalogue. */
export function labelQuantities(
  outline: Outline,
  sentences: readonly Sentence[],
  quantities: readonly (readonly DatedQuantity[])[],
): readonly (readonly LinkedQuantity[])[] {
  const memory: Memory = { subjects: [], segment: [], group: 0 }
  let paragraph = -1
  return sentences.map((sentence, i) => {
    const own = quantities[i] ?? []
    if (sentence.paragraph !== paragraph) memory.subjects = []
    else if (own.length > 0) memory.subjects = memory.subjects.slice(-3)
    paragraph = sentence.paragraph
    return labelSentence(outline, sentence, own, memory)
  })
}

function labelSentence(
  outline: Outline,
  sentence: Sentence,
  quantities: readonly DatedQuantity[],
  memory: Memory,
): readonly LinkedQuantity[] {
  const linked: LinkedQuantity[] = []
  for (let i = 0; i < quantities.length; ) {
    const members = membersFrom(quantities, i)
    const first = members[0]
    if (!first) break
    const opener = sentence.clauses[first.clause]?.opener
    const isNewSegment = i === 0 || (opener === '；' && quantities[i - 1]?.clause !== first.clause)
    if (isNewSegment) memory.segment = []
    const names = namesOf(outline, sentence, quantities, i)
    linked.push(...spread(outline, sentence, members, names, memory, quantities[i - 1]))
    i += members.length
  }
  return linked
}

/** The quantities of one coordination: the first and those that follow it with nothing but 、 or 和 between. */
function membersFrom(quantities: readonly DatedQuantity[], from: number): readonly DatedQuantity[] {
  const first = quantities[from]
  if (!first) return []
  const members = [first]
  for (let i = from + 1; i < quantities.length; i++) {
    const next = quantities[i]
    if (
      !next ||
      next.clause !== first.clause ||
      !(first.shape === 'structure' ? /^：?$/ : /^[、和及与，]?$/).test(
        next.lead.text.replace(/^(?:左右|以上|以内)/, ''),
      )
    ) {
      // 高于全国2个、全省1个百分点: the second reference alone stands between
      break
    }
    if (next.shape !== first.shape) break
    members.push(next)
  }
  return members
}

interface Names {
  readonly names: readonly string[]
  readonly span: Span | null
  readonly carried: boolean
  /** 总数, 增速: the word that stood where a name would. */
  readonly generic?: string
}

/** The names that the words before a quantity (or, for counts, after it) give; none where the subject carries on. */
function namesOf(_outline: Outline, _sentence: Sentence, quantities: readonly DatedQuantity[], index: number): Names {
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
  words = words.replace(/^(?:按|以|与|同)[^，。；]{1,14}(?:计算|折算|折合|汇率|口径|相比|计)?$/, (said) =>
    /^(?:与|同)/.test(said) && !/相比$/.test(said) ? said : '',
  )
  let label = cleanLabel(words)
  const isNew = quantity.marks.find((mark) => mark.kind === 'new')
  if (isNew && quantity.shape === 'amount') label = isNew.text.replace(/加$/, '') + label
  const isRest = isGeneric(label)
  const tail = tailName(quantity, isRest)
  if (tail !== '') {
    const kept = keptVerbs.exec(words) ?? (isNew ? [isNew.text] : null)
    const stem = isRest ? '' : label
    label = kept && !stem.startsWith(kept[0]) ? kept[0] + stem + tail : stem + tail
  } else if (isRest) return { names: [], span: null, carried: true, generic: label }
  const span = tail !== '' && isRest ? spanOf(quantity.tail) : nameSpan(subject, label)
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
  return spanOf(at < 0 ? subject : sliceWords(subject, at, at + label.length))
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
function tailName(quantity: DatedQuantity, isRest: boolean): string {
  const { tail, shape, unit } = quantity
  const text = tail.text
  if (text === '' || verbOfCount.test(text)) return ''
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
      .replace(/[和及与]$/, '')
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
      .replace(/[和及与]$/, '')
  }
  return ''
}

function spread(
  outline: Outline,
  sentence: Sentence,
  members: readonly DatedQuantity[],
  said: Names,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly LinkedQuantity[] {
  const first = members[0]
  if (!first) return []
  const each = first.marks.some((mark) => mark.kind === 'each') || /分别|依次/.test(first.lead.text)
  let subjects: readonly Subject[]
  if (said.carried)
    subjects = carriedSubjects(outline, sentence, first, members.length, each, memory, before).map((subject) =>
      wholeOf(outline, subject, said, first, memory),
    )
  else {
    memory.group++
    const previous = memory.subjects.at(-1)
    subjects = said.names.map((name) => subjectOf(outline, name, said.span, memory.group, first, previous))
  }
  if (subjects.length === 0)
    subjects = [
      {
        label: '',
        indicator: null,
        region: outline.report.region,
        rule: 'link.none',
        span: null,
        group: ++memory.group,
      },
    ]

  if (first.shape === 'structure') {
    const pairs = members.map((member, i) => ({ member, subject: subjects[i % subjects.length] }))
    return finish(pairs, said.carried, memory, subjects)
  }
  // 从50%、75%提高到100%: names run again for each round
  if (subjects.length > 1 && members.length > 1) {
    const pairs = members.map((member, i) => ({
      member: withOwnMeasure(member, said.names[i]),
      subject: subjects[i % subjects.length],
    }))
    return finish(pairs, said.carried, memory, subjects)
  }
  if (subjects.length > 1) {
    const isShared =
      each ||
      first.marks.some((mark) => mark.text === '均' || mark.text === '都') ||
      subjects.every((subject) => subject.indicator !== null)
    if (isShared)
      return finish(
        subjects.map((subject) => ({ member: first, subject })),
        said.carried,
        memory,
        subjects,
      )
    const whole = subjectOf(outline, said.names.join('、'), said.span, memory.group, first)
    return finish([{ member: first, subject: whole }], said.carried, memory, [whole])
  }
  return finish(
    members.map((member) => ({ member, subject: subjects[0] })),
    said.carried,
    memory,
    subjects,
  )
}

function finish(
  pairs: readonly { member: DatedQuantity; subject: Subject | undefined }[],
  carried: boolean,
  memory: Memory,
  subjects: readonly Subject[],
): readonly LinkedQuantity[] {
  for (const subject of subjects) {
    memory.subjects = memory.subjects.filter((known) => known !== subject)
    memory.subjects.push(subject)
    if (!memory.segment.includes(subject)) memory.segment.push(subject)
  }
  return pairs.map(({ member, subject }) => ({
    ...member,
    label: subject?.label ?? '',
    indicator: {
      value: isOwnIndicator(member) ? (subject?.indicator ?? null) : null,
      ground: carried ? 'inherited' : 'stated',
      rule: subject?.rule ?? 'link.none',
      span: subject?.span ?? null,
    },
    region: {
      value: subject?.region ?? null,
      ground: subject?.rule === 'region.named' ? 'stated' : 'assumed',
      rule: 'region.own',
      span: null,
    },
  }))
}

/** 新增上市公司5家，总数达到81家: the total is of the thing, not of what was added. */
function wholeOf(outline: Outline, subject: Subject, said: Names, quantity: DatedQuantity, memory: Memory): Subject {
  const isTotal =
    /^(?:总数|总量)$/.test(said.generic ?? '') ||
    quantity.marks.some((mark) => mark.kind === 'total' || mark.text.startsWith('总数'))
  const added = /^(?:新增|净增|新登记|新设|新认定|新引进)/.exec(subject.label)
  if (!isTotal || !added) return subject
  return subjectOf(outline, subject.label.slice(added[0].length), subject.span, ++memory.group, quantity)
}

/** 失业率、消费价格涨幅分别控制在5%和3%: where the names tell the measure, each tells its own. */
function withOwnMeasure(member: DatedQuantity, name: string | undefined): DatedQuantity {
  if (!name || member.shape !== 'percent' || member.measure.rule.startsWith('change.')) return member
  const as = (value: 'growth' | 'level'): DatedQuantity => ({
    ...member,
    measure: { ...member.measure, value, rule: 'measure.own-name' },
  })
  if (/(?:涨幅|增速|增幅|增长率)$/.test(name)) return as('growth')
  if (/(?:失业率|普及率|覆盖率|利用率|入学率|处理率|城镇化率|城市化率)$/.test(name)) return as('level')
  return member
}

/** 完成计划的98% says something of a plan and nothing of the indicator. */
function isOwnIndicator(quantity: DatedQuantity): boolean {
  return quantity.measure.rule !== 'measure.share-of-plan'
}

/** The subjects that a quantity without a name of its own goes on about. */
function carriedSubjects(
  outline: Outline,
  sentence: Sentence,
  quantity: DatedQuantity,
  count: number,
  each: boolean,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly Subject[] {
  const last = memory.subjects.at(-1)
  const isAll = quantity.marks.some((mark) => mark.rule === 'each.all')
  if (isAll && count === 1 && memory.segment.length > 1) return memory.segment
  if ((count > 1 || each) && memory.subjects.length >= 2) {
    const group = memory.subjects.filter((subject) => subject.group === last?.group)
    if (group.length === count) return group
    if (count > 1 && memory.subjects.length >= count) return memory.subjects.slice(-count)
    if (each && count === 1 && group.length > 1) return group
  }
  // 经济总量再上新台阶，达到500亿元: the clause before names it without a figure
  for (let c = quantity.clause - 1; c >= 0; c--) {
    const clause = sentence.clauses[c]
    if (!clause || (before && before.start >= clause.start)) break
    const name = nameInClause(cleanLabel(outline.normalised.text.slice(clause.start, clause.end)))
    if (name) {
      memory.group++
      return [subjectOf(outline, name, { start: clause.start, end: clause.end }, memory.group, quantity)]
    }
  }
  if (last === undefined) return []
  const isOneOfGroup = memory.subjects.filter((subject) => subject.group === last.group)
  return isOneOfGroup.length > 1 && count === 1 && each ? isOneOfGroup : [last]
}

function subjectOf(
  outline: Outline,
  name: string,
  span: Span | null,
  group: number,
  quantity: DatedQuantity,
  previous?: Subject,
): Subject {
  const own = outline.report.region
  const placed =
    quantity.measure.value === 'rank' ? { label: name, rest: name, region: own, isNamed: false } : placeOf(name, own)
  const rest = withPerUnit(cleanLabel(placed.rest), previous)
  const isPlaceAlone = placed.isNamed && placed.rest === ''
  const found =
    (isPlaceAlone && previous?.indicator
      ? { indicator: previous.indicator, rule: 'link.name-within' as const }
      : undefined) ??
    contextLink(rest, own, previous, quantity) ??
    rankLink(rest, quantity) ??
    linkLabel(adjusted(rest, quantity))
  const link = found && fitUnit(found, quantity)
  const isOther = placed.region !== own
  const label = rest === cleanLabel(placed.rest) ? placed.label || name : rest
  return {
    label,
    indicator: link && (!isOther || placed.region !== null) ? link.indicator : null,
    region: placed.region,
    rule: placed.isNamed ? 'region.named' : (link?.rule ?? 'link.none'),
    span,
    group,
  }
}

/** 全国数字经济城市排行: a ranking names what it ranks. */
function rankLink(name: string, quantity: DatedQuantity): Link | undefined {
  if (quantity.measure.value !== 'rank' || !/(?:排行|排名|榜|百强|指数)/.test(name)) return undefined
  const within = nameWithin(name)
  return within === undefined ? undefined : linkLabel(within)
}

const money = /^(?:CNY|USD|EUR|JPY|HKD)$/

/** An amount of money is no count of firms, nor the other way round; boxes are the measure of a container port. */
function fitUnit(link: Link, quantity: DatedQuantity): Link | undefined {
  if (quantity.unit === 'TEU' && link.indicator === 'port_throughput')
    return { ...link, indicator: 'container_throughput' }
  if (quantity.measure.value !== 'level' && quantity.measure.value !== 'change') return link
  if (quantity.shape !== 'amount') return link
  const unit = indicatorById(link.indicator)?.unit ?? ''
  return money.test(unit) === money.test(quantity.unit) ? link : undefined
}

/** 万元地区生产总值能耗下降5%，水耗下降4%: the second is per unit of output too. */
function withPerUnit(name: string, previous: Subject | undefined): string {
  const per = /^(?:万元|单位)(?:地区|国内)?(?:生产总值|GDP)/.exec(previous?.label ?? '')
  return per && /^(?:水耗|能耗|电耗|用水量|二氧化碳排放量?)$/.test(name) ? per[0] + name : name
}

/** Names that mean what stands around them: 财政收入 of the nation, 农村居民 after an income. */
function contextLink(
  name: string,
  own: string | null,
  previous: Subject | undefined,
  quantity: DatedQuantity,
): ReturnType<typeof linkLabel> {
  if (/^(?:全国)?财政收入$/.test(name) && own === '100000')
    return { indicator: 'budget_revenue', rule: 'link.name-within' }
  if (
    /^(?:国民)?经济(?:总体)?$/.test(name) &&
    (quantity.measure.value === 'growth' || quantity.measure.value === 'cagr')
  )
    return { indicator: 'gdp', rule: 'link.name-within' }
  const isIncome = previous?.indicator?.endsWith('_income') === true
  if (isIncome && /^城[镇市](?:常住)?居民$/.test(name)) return { indicator: 'urban_income', rule: 'link.name-within' }
  if (isIncome && /^农村(?:常住)?居民$|^农民$/.test(name))
    return { indicator: 'rural_income', rule: 'link.name-within' }
  return undefined
}

/** Names that the measure completes: the first industry's share and growth are those of its value added. */
function adjusted(name: string, quantity: DatedQuantity): string {
  if (/^(?:第[一二三]产业|[一二三]产|一次产业|二次产业|三次产业)$/.test(name)) {
    const ordinal = /[一二三]/.exec(name)?.[0] ?? ''
    return `第${ordinal}产业增加值`
  }
  if (quantity.measure.value === 'change' && name.endsWith('增速')) return name.slice(0, -2)
  return name
}

/** The region a name begins with. A figure of the nation or of a part of the region is not the region's own. */
function placeOf(
  name: string,
  own: string | null,
): { label: string; rest: string; region: string | null; isNamed: boolean } {
  if (/^(?:全国|我国|中国)(?!制造|百强|500)/.test(name) && own !== '100000')
    return { label: name, rest: name.replace(/^(?:全国|我国|中国)/, ''), region: '100000', isNamed: true }
  if (name.startsWith('全省') && own && !own.endsWith('0000'))
    return { label: name, rest: name.slice(2), region: `${own.slice(0, 2)}0000`, isNamed: true }
  for (let length = Math.min(name.length, 11); length >= 2; length--) {
    const region = regionByName(name.slice(0, length)) ?? countyWithin(name.slice(0, length), own)
    if (!region) continue
    if (region.code === own)
      return { label: cleanLabel(name.slice(length)), rest: name.slice(length), region: own, isNamed: false }
    if (/[省市区县州盟]$/.test(name.slice(0, length)) || length === name.length || linkLabel(name.slice(length)))
      return { label: name, rest: name.slice(length), region: region.code, isNamed: true }
  }
  return { label: name, rest: name, region: own, isNamed: false }
}

/** A county, district or county-level city of the region that reports. */
function countyWithin(name: string, own: string | null): { code: string } | undefined {
  if (own === null || own === '100000' || !/[区县市旗]$/.test(name)) return undefined
  return countiesByName(name, own)[0]
}

/** The region's own name, for readers of the reading. */
export const regionName = (code: string | null): string => (code ? (regionByCode(code)?.zh ?? code) : '')
