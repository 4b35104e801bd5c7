import type { Bound, Measure } from '@biaochi/schema'
import type { Clause, Found, Mark, MeasuredQuantity, Quantity, Sentence, Span } from '../document.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { afterWords } from './after-words.data.js'
import { type LeadMeaning, leadWords } from './lead-words.data.js'
import { type NameMeaning, nameEndings } from './subject-words.data.js'
import { sliceWords, spanOf, type Words, wordsOf } from './words.js'

const leadWordAtEnd = suffixFinder<LeadMeaning>(leadWords)
const nameEnding = suffixFinder<NameMeaning>(nameEndings)
const afterWordAt = prefixFinder(afterWords)

/** 比2017年, 较“八五”末, 比五年前, 比全国平均水平: a reference said before the verb. */
const reference =
  /(?:比(?![重例率值])|较|与|是|为|达到|相当于)(?:[^，。；、比较由从]{0,3})(?:\d{4}年?(?:底|末|同期)?|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|期末|末|初)?|[一二三四五六七八九十两]{1,3}年前|上(?:年|届|季度|月)(?:同期|末|底)?|(?:前三|上|[一二三四])季度|上半年|去年(?:同期)?|计划(?:目标)?|目标|改革开放初期?|建国初期?|解放前|历史最高水平|同期)的?(?:相比)?$/
/** 五年年均增长, “十四五”累计: a stretch of years between the name and the verb. */
const timeAtEnd =
  /(?:(?:19|20)\d{2}年?(?:至|到|—)(?:19|20)\d{2}年|\d{4}年?(?:底|末)?的?|上一?年(?:末|底)?的|(?:这|过去|近|前|每)?(?:[两三四五六七八九十]|\d{1,2})年(?:来|间|累计|以来)?|[“"]?[一二三四五六七八九十]{1,2}五[”"](?:时期|期间|以来|五年|期?末|初)?|全年|去年|今年|上半年|前三季度)$/
const gapWord =
  /(?:高于|快于|高出|超出|领先|好于|优于|大于|多于|反超|超过|超|低于|慢于|落后于?|少于|小于)[^，。；]{0,16}$/
const gapAdjective = /比[^，。；]{1,16}(?<![提加扩减增缩新升])(高|快|低|慢|多|少|好|强|大|小)(?:出)?$/
const gapDown = /^(?:低于|慢于|落后|少于|小于)|[低慢少小]$/
const multipleOf = /(?:是|为|达|达到|相当于|约为)[^，。；]{0,20}的?$/

interface Lead {
  readonly words: Words
  readonly subject: Words
  readonly marks: readonly Mark[]
  readonly meanings: readonly LeadMeaning[]
  readonly reference: Mark | null
}

/** What the last percentage of a sentence was about, for a number that only goes on (，达到30%). */
type Aspect = NameMeaning | null

/**
 * Stage 5. Reads the words before and after each quantity: the measure, the bound, the basis,
 * and what is left as the name of the thing measured.
 */
export function measureQuantities(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): readonly MeasuredQuantity[] {
  const measured: MeasuredQuantity[] = []
  let aspect: Aspect = null
  for (const [index, quantity] of quantities.entries()) {
    const clauseIndex = sentence.clauses.findLastIndex((clause) => clause.start <= quantity.start)
    const clause = sentence.clauses[clauseIndex]
    if (!clause) continue
    const previous = quantities[index - 1]
    const next = quantities[index + 1]
    const from = leadStart(text, sentence, clauseIndex, clause, quantity, previous)
    const lead = readLead(wordsOf(text, from, quantity.start), text.charAt(quantity.start))
    const tail = readTail(text, quantity, clause, next)
    const after = readAfter(text, quantity)
    const before = measured.at(-1)
    const goesOn = lead.subject.text === '' && before !== undefined && /^[、和及与，]?$/.test(lead.words.text)
    const basis = readBasis(text, sentence, clauseIndex, lead)
    const {
      measure,
      sign,
      value,
      upper,
      unit = quantity.unit,
    } = readMeasure(quantity, lead, tail, aspect, goesOn ? before : undefined, before)
    aspect = nextAspect(quantity, lead, measure.value, aspect)
    measured.push({
      ...quantity,
      value,
      upper,
      unit,
      measure,
      sign,
      bound: readBound(quantity, lead, after, goesOn ? before : undefined),
      basis,
      subject: lead.subject,
      lead: lead.words,
      tail,
      marks: lead.marks,
      clause: clauseIndex,
    })
  }
  return measured
}

/** Names are shorter; a stranger's text without punctuation costs no more than this. */
const longestLead = 200

const counted = (unit: string) => !/^(?:CNY|USD|EUR|JPY|HKD|%|‰|pp|x|rank|index)/.test(unit)

/** Where the words before a quantity begin: after the last quantity, or at the clause that a bracket interrupted. */
function leadStart(
  text: string,
  sentence: Sentence,
  clauseIndex: number,
  clause: Clause,
  quantity: Quantity,
  previous: Quantity | undefined,
): number {
  let start = Math.max(clause.start, quantity.start - longestLead)
  for (let i = clauseIndex; i > 0; i--) {
    const here = sentence.clauses[i]
    if (!here || !(here.opener === '）' || here.opener === '】')) break
    const opened = sentence.clauses.findLastIndex((other, k) => k < i && other.depth === here.depth)
    const outer = sentence.clauses[opened]
    if (!outer) break
    start = Math.max(outer.start, quantity.start - longestLead)
    i = opened + 1
  }
  if (!previous || previous.end <= start) return start
  let from = previous.end
  // 签约141个项目、总投资30亿元: what is counted ends at the 、, unless the names of a coordination stand there
  const between = text.slice(from, quantity.start)
  const comma = between.lastIndexOf('、')
  const isNameList = /(?:分别|均|都|依次)/.test(between) || comma < 1
  if (
    previous.shape === 'amount' &&
    !isNameList &&
    /[\u4e00-\u9fff]/.test(between.slice(0, comma)) &&
    counted(previous.unit)
  )
    return from + comma + 1
  const hedge = afterWordAt(text, from)
  if (hedge && hedge.text !== '内' && hedge.text !== '强') from += hedge.text.length
  const closed = text.indexOf('）', from)
  // 农业增加值（占8%）增长3%: what follows the bracket belongs to the words before it, what precedes does not
  if (closed >= 0 && closed < clause.start && previous.start < closed) return Math.max(from, clause.start)
  return from
}

/** Takes measure words off the end of the lead, nearest first, until a name stands there. */
function readLead(words: Words, firstOfNumber: string): Lead {
  let rest = words.text.length
  const marks: Mark[] = []
  const meanings: LeadMeaning[] = []
  let referenceMark: Mark | null = null
  for (;;) {
    const text = words.text.slice(0, rest)
    const word = leadWordAtEnd(text)
    const found = word?.rule.means.kind === 'against' ? null : reference.exec(text)
    if (found) {
      const span = spanOf(sliceWords(words, found.index, rest))
      if (span) referenceMark = { ...span, kind: 'reference', rule: 'period.reference', text: found[0] }
      rest = found.index
      continue
    }
    const year = timeAtEnd.exec(text)
    if (year && (meanings.length > 0 || year.index === 0 || /\d{4}年?的?$/.test(year[0]))) {
      rest = year.index
      continue
    }
    if (!word || word.rule.means.kind === 'name') break
    if (word.text === '上' && !/[万亿千百]/.test(firstOfNumber)) break
    const { means } = word.rule
    // 两年平均: the 年 belongs to the number before it
    const isCounted = word.text === '年平均' && /[两三四五六七八九十\d]$/.test(text.slice(0, -3))
    const start = rest - (isCounted ? 2 : word.text.length)
    const span = spanOf(sliceWords(words, start, rest))
    if (span) marks.push({ ...span, kind: means.kind, rule: word.rule.id, text: word.text })
    meanings.push(means)
    rest = start
    if (means.kind === 'new') break
  }
  return { words, subject: trimSubject(sliceWords(words, 0, rest)), marks, meanings, reference: referenceMark }
}

function trimSubject(words: Words): Words {
  let start = 0
  let end = words.text.length
  while (start < end && /[、和及与，：\s—]/.test(words.text.charAt(start))) start++
  while (end > start && /[、，：\s—的]/.test(words.text.charAt(end - 1))) end--
  return sliceWords(words, start, end)
}

function readTail(text: string, quantity: Quantity, clause: Clause, next: Quantity | undefined): Words {
  const end = Math.min(clause.end, next?.start ?? Number.POSITIVE_INFINITY)
  let start = quantity.end
  const hedge = afterWordAt(text, start)
  if (hedge) start += hedge.text.length
  let stop = start
  const limit = Math.min(end, start + 60)
  while (stop < limit && text.charAt(stop) !== '、') stop++
  return wordsOf(text, start, stop)
}

function readAfter(text: string, quantity: Quantity): { bound: Bound; mark: Mark } | undefined {
  const word = afterWordAt(text, quantity.end)
  if (!word) return undefined
  const next = text.charAt(quantity.end + word.text.length)
  if (word.text === '内' && !/^[，。；、）]?$/.test(next)) return undefined
  if (word.text === '强') return undefined
  const span = { start: quantity.end, end: quantity.end + word.text.length }
  return { bound: word.rule.means.bound, mark: { ...span, kind: 'hedge', rule: word.rule.id, text: word.text } }
}

function readBound(
  quantity: Quantity,
  lead: Lead,
  after: ReturnType<typeof readAfter>,
  carried: MeasuredQuantity | undefined,
): Found<Bound> {
  if (after) return { value: after.bound, ground: 'stated', rule: after.mark.rule, span: after.mark }
  if (quantity.upper !== null) return { value: 'range', ground: 'stated', rule: 'quantity.range', span: quantity }
  if (quantity.more)
    return { value: 'gt', ground: 'stated', rule: 'hedge.more', span: { start: quantity.end - 1, end: quantity.end } }
  const at = lead.meanings.findIndex((means) => means.kind === 'hedge')
  const means = lead.meanings[at]
  const mark = lead.marks[at]
  if (means?.kind === 'hedge' && mark) {
    const isGap = quantity.shape === 'point' && (means.bound === 'gt' || means.bound === 'lt')
    if (!isGap) return { value: means.bound, ground: 'stated', rule: mark.rule, span: mark }
  }
  const share = lead.subject.text.lastIndexOf('占')
  const isNear =
    share > 0 && lead.subject.text.length - share < 30 && '约近'.includes(lead.subject.text.charAt(share - 1))
  if (isNear)
    return {
      value: 'approx',
      ground: 'stated',
      rule: 'hedge.about',
      span: spanOf(sliceWords(lead.subject, share - 1, share + 1)),
    }
  const isListed = carried?.marks.some((word) => word.kind === 'each')
  if (
    isListed &&
    carried.bound.rule.startsWith('hedge.') &&
    !carried.bound.rule.startsWith('hedge.after') &&
    carried.bound.rule !== 'hedge.more'
  ) {
    return { ...carried.bound, ground: 'inherited' }
  }
  return { value: 'eq', ground: 'assumed', rule: 'hedge.none', span: null }
}

function readBasis(text: string, sentence: Sentence, clauseIndex: number, lead: Lead): Found<'comparable'> | null {
  const mark = lead.marks.find((word) => word.kind === 'basis')
  if (mark) return { value: 'comparable', ground: 'stated', rule: mark.rule, span: mark }
  if (!lead.meanings.some((means) => means.kind === 'change')) return null
  const before = sentence.clauses[clauseIndex - 1]
  const inLead =
    /(?:按?同口径|按?可比价格?|按?不变价格?|按?可比口径|扣除[^，。；]{0,10}因素|剔除[^，。；]{0,12}(?:因素|影响))(?:计算|后|影响)?/.exec(
      lead.words.text,
    )
  if (inLead) {
    const span = spanOf(sliceWords(lead.words, inLead.index, inLead.index + inLead[0].length))
    return { value: 'comparable', ground: 'stated', rule: 'basis.comparable', span }
  }
  if (!before) return null
  const said = /^(?:若|如)?(?:按?同口径|按?可比价格?|按?不变价格?|按?可比口径|扣除|剔除|考虑)[^，。；]{0,20}$/.exec(
    text.slice(before.start, before.end),
  )
  if (!said) return null
  return { value: 'comparable', ground: 'stated', rule: 'basis.clause', span: { start: before.start, end: before.end } }
}

interface MeasureReading {
  readonly measure: Found<Measure>
  readonly sign: 1 | -1
  readonly value: number
  readonly upper: number | null
  readonly unit?: string
}

function readMeasure(
  quantity: Quantity,
  lead: Lead,
  tail: Words,
  aspect: Aspect,
  carried: MeasuredQuantity | undefined,
  previous: MeasuredQuantity | undefined,
): MeasureReading {
  const plain = (value: Measure, rule: string, span: Span | null = null, sign: 1 | -1 = 1): MeasureReading => ({
    measure: {
      value,
      ground: span ? 'stated' : rule.startsWith('measure.carried') ? 'inherited' : 'assumed',
      rule,
      span,
    },
    sign,
    value: quantity.value === 0 ? 0 : quantity.value * sign,
    upper: quantity.upper === null ? null : quantity.upper * sign,
  })
  const { shape } = quantity
  if (shape === 'rank') return plain('rank', 'quantity.rank', quantity)
  if (shape === 'doubling') return plain('ratio', 'quantity.doubling', quantity)
  if (shape === 'proportion') return plain('ratio', 'quantity.proportion', quantity)
  if (shape === 'structure') return plain('share', 'quantity.structure', quantity)
  if (carried && carried.shape === shape) {
    const spread = { ...plain(carried.measure.value, 'measure.carried', null, carried.sign) }
    if (shape === 'multiple' && carried.unit === '%') {
      const percent = (value: number) => Number((value * 100).toPrecision(12))
      const upper = spread.upper === null ? null : percent(spread.upper)
      return {
        ...spread,
        unit: '%',
        value: percent(spread.value),
        upper,
        measure: { ...carried.measure, ground: 'inherited' },
      }
    }
    return { ...spread, measure: { ...carried.measure, ground: 'inherited' } }
  }
  const verb = firstOf(lead, ['change', 'rate', 'reach', 'new', 'from'])
  // 降低税率3个百分点, 压减燃煤998万吨: the verb of falling stands before the name
  const falls =
    /^(?:[“”一二三四五六七八九十]{1,4}五”?(?:时期|期间|以来)?|五年|全年)?(?:来|累计|共|再|大幅|进一步){0,2}(?:降低|减少|压减|压缩|削减|调减)(?=.{2})(?!到|至|为)/.exec(
      lead.subject.text,
    )
  if (
    falls &&
    (shape === 'point' || shape === 'amount') &&
    !verb?.mark.rule.startsWith('change') &&
    !verb?.mark.rule.startsWith('reach.up') &&
    !verb?.mark.rule.startsWith('reach.down')
  ) {
    return plain('change', 'change.fall', spanOf(sliceWords(lead.subject, 0, falls[0].length)), -1)
  }
  const isAverage =
    lead.meanings.some((means) => means.kind === 'average') ||
    /(?:年均|平均每年|年平均)(?!浓度|值|降水|气温|质量)/.test(lead.words.text)

  if (shape === 'multiple') {
    const rises = verb?.means.kind === 'change' || verb?.means.kind === 'rate'
    if (rises && !multipleOf.test(referenceText(lead))) {
      const times = (value: number) => Number((value * 100).toPrecision(12))
      const sign = verb?.means.kind === 'change' ? verb.means.sign : 1
      const reading = plain('growth', verb?.mark.rule ?? 'quantity.multiple', verb?.mark ?? null, sign)
      return {
        ...reading,
        unit: '%',
        value: times(reading.value),
        upper: reading.upper === null ? null : times(reading.upper),
      }
    }
    return plain('ratio', 'quantity.multiple', quantity)
  }

  if (shape === 'point') {
    const gap = gapWord.exec(lead.words.text) ?? gapAdjective.exec(lead.words.text)
    if (gap) {
      const span = spanOf(sliceWords(lead.words, gap.index))
      return plain('gap', 'measure.gap', span, gapDown.test(gap[0]) ? -1 : 1)
    }
    const before = previous?.measure
    if (
      before?.value === 'gap' &&
      /^[、和，]?(?:比)?(?:全国|全省|全区|全市|全州)(?:平均)?(?:水平)?$/.test(lead.words.text)
    ) {
      return { ...plain('gap', 'measure.carried-gap', null, previous?.sign ?? 1) }
    }
    if (carried?.measure.value === 'gap') return plain('gap', 'measure.carried-gap', null, carried.sign)
    const change = firstOf(lead, ['change', 'rate'])
    if (change && (change.means.kind === 'change' || change.means.kind === 'rate')) {
      return plain('change', change.mark.rule, change.mark, change.means.sign)
    }
    return plain('change', 'measure.point')
  }

  if (verb && (verb.means.kind === 'change' || verb.means.kind === 'rate')) {
    if (shape === 'percent') {
      return plain(isAverage ? 'cagr' : 'growth', verb.mark.rule, verb.mark, verb.means.sign)
    }
    return plain('change', verb.mark.rule, verb.mark, verb.means.sign)
  }

  if (shape === 'percent') {
    // 增长达到8%, 增速保持在8%: the noun or verb of change stands before the verb of reaching
    const beyond = firstOf(lead, ['change', 'rate'])
    if (beyond && (beyond.means.kind === 'change' || beyond.means.kind === 'rate')) {
      return plain(isAverage ? 'cagr' : 'growth', beyond.mark.rule, beyond.mark, beyond.means.sign)
    }
    if (/^的?(?:年均)?(?:速度|增速|增幅|幅度|增长|高速增长|快速增长|较快增长)/.test(tail.text)) {
      return plain(isAverage ? 'cagr' : 'growth', 'measure.growth-after', spanOf(tail))
    }
    const name = nameOf(lead)
    // a price index of 102.1% is a level, not a rise by 102.1%
    if (name?.means === 'growth' && /指数$/.test(lead.subject.text) && quantity.value > 80)
      return plain('level', name.rule, name.span)
    if (name) {
      const average = isAverage && name.means === 'growth'
      return plain(average ? 'cagr' : name.means, name.rule, name.span)
    }
    if (lead.subject.text === '' && aspect) return plain(aspect, `measure.carried-${aspect}`)
    if (/^(?:的|用于|来自|投向|由|通过|完成|实现|达到|以上)/.test(tail.text) && tail.text.length > 1)
      return plain('share', 'measure.share-of-what-follows', spanOf(tail))
    if (/(?:的|占[^，。；]{0,20})$/.test(lead.words.text.slice(0, -markedLength(lead) || undefined)))
      return plain('share', 'measure.share-of', null)
    if (lead.subject.text === '' && /^[\u4e00-\u9fff]{3,}/.test(tail.text) && !verb)
      return plain('share', 'measure.share-of-what-follows', spanOf(tail))
    if (/(?:计划|任务|目标|预算|总量)的?$/.test(lead.words.text)) return plain('share', 'measure.share-of-plan', null)
    return plain('level', 'measure.level')
  }
  if (
    gapWord.test(lead.words.text) &&
    /(?:全国|全省|平均|全市)/.test(lead.words.text.slice(-10)) &&
    lead.subject.text.match(gapWord)
  ) {
    return plain(
      'gap',
      'measure.gap',
      spanOf(lead.words),
      gapDown.test(gapWord.exec(lead.words.text)?.[0] ?? '') ? -1 : 1,
    )
  }
  return plain('level', 'measure.level')
}

/** The share, rate or price that the name before the number ends in. */
function nameOf(lead: Lead): { means: NameMeaning; rule: string; span: Span | null } | undefined {
  const { subject } = lead
  const share = /占(?!比)[^，。；、]{0,24}$/.exec(subject.text)
  if (share && !/占(?:地|用)/.test(share[0]))
    return { means: 'share', rule: 'measure.share-of', span: spanOf(sliceWords(subject, share.index)) }
  const ending = nameEnding(subject.text)
  if (!ending) return undefined
  return {
    means: ending.rule.means,
    rule: ending.rule.id,
    span: spanOf(sliceWords(subject, subject.text.length - ending.text.length)),
  }
}

function firstOf(lead: Lead, kinds: readonly LeadMeaning['kind'][]): { means: LeadMeaning; mark: Mark } | undefined {
  for (const [i, means] of lead.meanings.entries()) {
    const mark = lead.marks[i]
    if (mark && kinds.includes(means.kind)) return { means, mark }
  }
  return undefined
}

const referenceText = (lead: Lead) => lead.reference?.text ?? ''
const markedLength = (lead: Lead) => lead.words.text.length - lead.subject.text.length

function nextAspect(quantity: Quantity, lead: Lead, measure: Measure, aspect: Aspect): Aspect {
  if (quantity.shape !== 'percent' && quantity.shape !== 'point') return null
  const name = nameOf(lead)
  if (quantity.shape === 'point') {
    if (lead.meanings.some((means) => means.kind === 'rate')) return 'growth'
    return name?.means ?? (lead.subject.text === '' ? aspect : null)
  }
  if (measure === 'share' || measure === 'level') return measure
  if ((measure === 'growth' || measure === 'cagr') && name === undefined) return 'growth'
  return name?.means === 'share' || name?.means === 'level' ? name.means : null
}
