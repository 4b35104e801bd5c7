import Big from 'big.js'
import type { Quantity, Refusal, Shape, Span } from '../document.js'
import { prefixFinder } from '../rule.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { classifierUnits, measureUnits, type UnitMeaning } from './units.data.js'

const unitAt = prefixFinder<UnitMeaning>([...measureUnits, ...classifierUnits])

/** What a reader made of the text at a position: quantities, or a number not taken, and where to go on. */
export type Scan =
  | { readonly quantities: readonly Quantity[]; readonly refusal?: Refusal; readonly end: number }
  | undefined

const isDigit = (character: string) => character >= '0' && character <= '9'
const isLatin = (character: string) => /[A-Za-z]/.test(character)
const isChineseNumeral = (character: string) =>
  '〇零一二两三四五六七八九十百千万亿半'.includes(character) && character !== ''
/** Exact to twelve digits, so that no float dust is left by a later conversion. */
const exact = (value: Big) => Number(value.round(12).toString())

const refuse = (rule: string, start: number, end: number): Scan => ({
  quantities: [],
  refusal: { rule, start, end },
  end,
})
const take = (quantity: Quantity): Scan => ({ quantities: [quantity], end: quantity.end })

function amount(
  span: Span,
  shape: Shape,
  value: Big,
  unit: string,
  rule: string,
  more = false,
  upper: Big | null = null,
): Quantity {
  return { ...span, shape, value: exact(value), upper: upper && exact(upper), unit, more, rule }
}

/** 7.7:42.5:49.8 and 1.8:1. */
export function scanStructure(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at))) return undefined
  const parts: { start: number; end: number; value: Big }[] = []
  let i = at
  for (;;) {
    const start = i
    while (isDigit(text.charAt(i)) || (text.charAt(i) === '.' && isDigit(text.charAt(i + 1)))) i++
    if (i === start) break
    parts.push({ start, end: i, value: new Big(tidyDecimal(text.slice(start, i))) })
    if (text.charAt(i) === '%') i++
    if (text.charAt(i) !== '：' || !isDigit(text.charAt(i + 1))) break
    i++
  }
  if (parts.length < 2) return undefined
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return undefined
  if (parts.length === 2) {
    const isStructure =
      first.value.plus(last.value).round(0).eq(100) &&
      /(?:比例|比重|结构|之比|构成)[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 16), at))
    const isSecond =
      /[\d.](?:调整为|优化为|变为)$/.test(text.slice(Math.max(0, at - 16), at)) &&
      first.value.plus(last.value).round(0).eq(100)
    if (isStructure || isSecond) return structure(parts, i)
    if (last.value.eq(1))
      return take(amount({ start: first.start, end: last.end }, 'proportion', first.value, 'x', 'quantity.proportion'))
    return refuse('never.date', first.start, last.end)
  }
  return structure(parts, i)
}

function structure(parts: readonly { start: number; end: number; value: Big }[], end: number): Scan {
  return {
    end,
    quantities: parts.map((part, index) => ({
      ...amount(part, 'structure', part.value, '%', 'quantity.structure'),
      part: { index, of: parts.length },
    })),
  }
}

function tidyDecimal(digits: string): string {
  const [whole = '', ...rest] = digits.split('.')
  return rest.length ? `${whole}.${rest.join('')}` : whole
}

/** 百分之十五点三, 三分之一, 千分之五. */
export function scanFraction(text: string, at: number): Scan {
  const percent = /^(百|千|万)分之/.exec(text.slice(at, at + 3))
  if (percent) {
    const number = scanNumber(text, at + 3)
    if (!number) return undefined
    const unit = percent[1] === '百' ? '%' : '‰'
    const value = percent[1] === '万' ? number.value.div(10) : number.value
    const upper = rangeAfter(text, number, (from) =>
      text.startsWith('百分之', from) ? scanNumber(text, from + 3) : scanNumber(text, from),
    )
    return take(
      amount(
        { start: at, end: upper?.end ?? number.end },
        'percent',
        value,
        unit,
        'quantity.percent-words',
        number.more,
        upper?.value ?? null,
      ),
    )
  }
  const denominator = scanNumber(text, at)
  if (!denominator || text.slice(denominator.end, denominator.end + 2) !== '分之') return undefined
  const numerator = scanNumber(text, denominator.end + 2)
  if (!numerator || denominator.value.lte(1)) return undefined
  const value = numerator.value.div(denominator.value).times(100).round(4)
  return take(amount({ start: at, end: numerator.end }, 'percent', value, '%', 'quantity.fraction', numerator.more))
}

/** 七成, 三成半, 一半, 半数, 过半. */
export function scanTenths(text: string, at: number): Scan {
  for (const half of ['一半', '半数', '过半']) {
    if (text.startsWith(half, at))
      return take(amount({ start: at, end: at + half.length }, 'percent', new Big(50), '%', 'quantity.half'))
  }
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '成' || number.value.gt(10) || number.value.eq(0)) return undefined
  if (/[为立员果效功长本交绩品熟型就份都片]/.test(text.charAt(number.end + 1))) return undefined
  const half = text.charAt(number.end + 1) === '半'
  const value = number.value.plus(half ? 0.5 : 0).times(10)
  const more = number.more || text.charAt(number.end + 1) === '多'
  const end = number.end + (half || (more && !number.more) ? 2 : 1)
  return take(amount({ start: at, end }, 'percent', value, '%', 'quantity.tenths', more))
}

/** 翻一番, 翻了近两番, 翻番: two to the power. */
export function scanDoubling(text: string, at: number): Scan {
  if (text.charAt(at) === '翻') {
    let i = at + 1
    if (text.charAt(i) === '了') i++
    const hedge = /^(?:近|超过|约|了)?/.exec(text.slice(i, i + 2))?.[0] ?? ''
    const times = hedge === '' ? scanNumber(text, i) : undefined
    if (times && text.charAt(times.end) === '番' && times.value.lte(10)) {
      const isMore = text.charAt(times.end + 1) === '多'
      const value = new Big(2 ** Number(times.value)).round(4)
      return take(
        amount({ start: at, end: times.end + (isMore ? 2 : 1) }, 'doubling', value, 'x', 'quantity.doubling', isMore),
      )
    }
    if (text.charAt(i) === '番')
      return take(amount({ start: at, end: i + 1 }, 'doubling', new Big(2), 'x', 'quantity.doubling'))
    return undefined
  }
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '番' || number.value.gt(10)) return undefined
  const more = text.charAt(number.end + 1) === '多'
  const value = new Big(2 ** Number(number.value)).round(4)
  return take(
    amount(
      { start: at, end: number.end + (more ? 2 : 1) },
      'doubling',
      value,
      'x',
      'quantity.doubling',
      more || number.more,
    ),
  )
}

const rankVerbs =
  /(?:居|位列|列|排名|排|跃升|升至|上升到|上升至|前移到|名列|跃居|夺得|荣获|全国|全省|全市|世界|全球|省内|国内|亚洲|省会城市|城市|中部|西部|东部|直辖市|各市|同类|比上年|位|由|从|到|至|保持)$/

/** 第6位, 第一名, 居首位, 全国第二. */
export function scanRank(text: string, at: number): Scan {
  if (text.charAt(at) === '首' && text.charAt(at + 1) === '位') {
    const before = text.slice(Math.max(0, at - 8), at)
    if (!/(?:居|列|位|排)[^，。；、]{0,6}$/.test(before)) return undefined
    const verb = /(?:稳居|位居|跃居|名列|位列|排名|居|列|排)[^，。；、]{0,6}$/.exec(before)
    const start = verb ? at - verb[0].length : at
    return take(amount({ start, end: at + 2 }, 'rank', new Big(1), 'rank', 'quantity.rank-first'))
  }
  if (text.charAt(at) !== '第') return undefined
  const number = scanNumber(text, at + 1)
  if (!number) return undefined
  const after = text.charAt(number.end)
  const isPlace = /[位名]/.test(after)
  const ranked =
    rankVerbs.test(text.slice(Math.max(0, at - 6), at)) &&
    /^(?:$|[，。；、）（\n]|和|的位)/.test(text.slice(number.end, number.end + 2))
  if (!isPlace && !ranked) return refuse('never.ordinal', at, number.end)
  return take(amount({ start: at, end: number.end + (isPlace ? 1 : 0) }, 'rank', number.value, 'rank', 'quantity.rank'))
}

function rangeAfter(
  text: string,
  number: { end: number },
  read: (from: number) => ScannedNumber | undefined,
): ScannedNumber | undefined {
  const mark = /^(?:—+|至|到|或)/.exec(text.slice(number.end, number.end + 3))
  if (!mark) return undefined
  return read(number.end + mark[0].length)
}

/** Numbers with a unit, ranges, and, where nothing else fits, the reason for not taking a number. */
export function scanAmount(text: string, at: number): Scan {
  const number = scanNumber(text, at)
  if (!number) {
    if (!isChineseNumeral(text.charAt(at))) return undefined
    let end = at
    while (isChineseNumeral(text.charAt(end))) end++
    return text.charAt(end) === '年' ? refuse('never.year', at, end) : { quantities: [], end }
  }
  const reason = neverBefore(text, at, number) ?? neverAfter(text, at, number)
  if (reason) return refuse(reason.rule, at, reason.end)

  const unit = unitAt(text, number.end)
  const range = readRange(text, at, number, unit)
  if (range) return range

  const after = text.charAt(number.end)
  if (!unit && after === '倍')
    return take(
      amount(
        { start: at, end: number.end + (text.startsWith('倍多', number.end) ? 2 : 1) },
        'multiple',
        number.value,
        'x',
        'quantity.multiple',
        number.more || text.startsWith('倍多', number.end),
      ),
    )
  if (!unit) return numberWithoutUnit(text, at, number)

  let end = number.end + unit.text.length
  let more = number.more
  if (!more && /[多余]/.test(text.charAt(end)) && /^[，。；、的）]|^$/.test(text.slice(end + 1, end + 2))) {
    more = true
    end++
  }
  const { means } = unit.rule
  if (number.bare && !isClaimedMagnitude(text, at, end, means)) return refuse('never.bare-magnitude', at, end)
  if (isSmallCount(number, means)) return refuse('never.small-count', at, end)
  if (/^[级线型化]/.test(text.slice(end, end + 1)) && means.unit !== '%') return refuse('never.grade', at, end)
  const value = number.value.times(means.factor ?? 1)
  const shape: Shape = means.unit === '%' || means.unit === '‰' ? 'percent' : means.unit === 'pp' ? 'point' : 'amount'
  if (unit.text === '家' && text.charAt(end) === '庭') {
    return take(amount({ start: at, end: end + 1 }, 'amount', number.value, 'household', 'quantity.families', more))
  }
  const isNegative = text.charAt(at - 1) === '-' && /[\u4e00-\u9fff]/.test(text.charAt(at - 2))
  return take(
    amount(
      { start: isNegative ? at - 1 : at, end },
      shape,
      isNegative ? value.times(-1) : value,
      means.unit,
      unit.rule.id,
      more,
    ),
  )
}

/** 5%—6%, 5—6%, 5到6个百分点, 8万至10万人. */
function readRange(text: string, at: number, number: ScannedNumber, unit: ReturnType<typeof unitAt>): Scan {
  const from = unit ? number.end + unit.text.length : number.end
  const upper = rangeAfter(text, { end: from }, (i) => scanNumber(text, i))
  if (!upper || /[从由自]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const upperUnit = unitAt(text, upper.end)
  const isMultiple = text.charAt(upper.end) === '倍'
  if (!upperUnit && !isMultiple) return undefined
  if (unit && upperUnit && unit.rule.means.unit !== upperUnit.rule.means.unit) return undefined
  if (unit && isMultiple) return undefined
  const means: UnitMeaning = upperUnit?.rule.means ?? { unit: 'x' }
  // 8—10万: the magnitude of the second number holds for both
  const scale =
    number.magnitude === 1 && upper.magnitude > 1 && number.value.lt(upper.value.div(upper.magnitude))
      ? upper.magnitude
      : 1
  const low = number.value.times(scale).times(means.factor ?? 1)
  const high = upper.value.times(means.factor ?? 1)
  if (high.lte(low)) return undefined
  const end = upperUnit ? upper.end + upperUnit.text.length : upper.end + 1
  if (isSmallCount(upper, means)) return refuse('never.small-count', at, end)
  const shape: Shape = isMultiple
    ? 'multiple'
    : means.unit === '%' || means.unit === '‰'
      ? 'percent'
      : means.unit === 'pp'
        ? 'point'
        : 'amount'
  return take(amount({ start: at, end }, shape, low, means.unit, 'quantity.range', false, high))
}

/** 1000多万失业人员: people are meant where a number of ten thousands has no unit. Others wait for a neighbour's unit. */
function numberWithoutUnit(text: string, at: number, number: ScannedNumber): Scan {
  const isListed = number.digits && /^[、和及至]-?\d/.test(text.slice(number.end, number.end + 3))
  if ((number.magnitude < 1e4 && !isListed) || number.bare) return refuse('never.no-unit', at, number.end)
  return take(amount({ start: at, end: number.end }, 'amount', number.value, '', 'quantity.unit-to-come', number.more))
}

function isSmallCount(number: ScannedNumber, means: UnitMeaning): boolean {
  const counted =
    means.counts === true ||
    means.unit === 'person' ||
    means.unit === '月' ||
    means.unit === 'day' ||
    means.unit === '小时'
  return counted && !number.digits && number.value.lte(10)
}

/** 突破万亿元, 超千亿元, 近千万人次: a magnitude is a number where a hedge or a verb of reaching stands before it. */
function isClaimedMagnitude(text: string, at: number, end: number, means: UnitMeaning): boolean {
  if (
    means.counts ||
    /^(?:级|以上的?[\u4e00-\u9fff]|的?(?:项目|企业|产业|集群|园区|县|镇|街))/.test(text.slice(end, end + 4))
  )
    return false
  return /(?:突破|超过|超|过|近|逾|达到|达|约|上|跨越|迈入|迈上|跻身|接近|不足|稳定在|、)$/.test(
    text.slice(Math.max(0, at - 3), at),
  )
}

function neverBefore(text: string, at: number, number: ScannedNumber): { rule: string; end: number } | undefined {
  const before = text.charAt(at - 1)
  if (isLatin(before) && !/(?:GDP|CPI|PPI|PM)$/.test(text.slice(Math.max(0, at - 3), at)))
    return { rule: 'never.name', end: number.end }
  if (before === '+' || text.charAt(number.end) === '+') return { rule: 'never.sum-name', end: number.end }
  if (/[几数]/.test(before) && !number.digits) return { rule: 'never.vague', end: number.end }
  if (before === '每' && !text.startsWith('%', number.end)) return { rule: 'never.per', end: number.end }
  if (before === '第') return { rule: 'never.ordinal', end: number.end }
  if (/[〔［[]/.test(before)) return { rule: 'never.document', end: number.end }
  if (before === '第' || (!number.digits && /[之统]/.test(before))) return { rule: 'never.ordinal', end: number.end }
  if (before === '“' && !number.digits) {
    const close = text.indexOf('”', at)
    if (close > 0 && close - at < 12) return { rule: 'never.quoted', end: number.end }
  }
  return undefined
}

function neverAfter(text: string, at: number, number: ScannedNumber): { rule: string; end: number } | undefined {
  const after = text.charAt(number.end)
  const next = text.slice(number.end, number.end + 3)
  if (/^[×xX]{1,3}/.test(next) && number.digits) return { rule: 'never.masked', end: number.end }
  if (after === '年') return { rule: yearReason(text, at, number), end: number.end + 1 }
  if (next.startsWith('周年')) return { rule: 'never.anniversary', end: number.end + 2 }
  if (after === '月' || (after === '日' && !next.startsWith('日元')) || /^[时点](?!标)/.test(next))
    return { rule: 'never.date', end: number.end + 1 }
  if (next.startsWith('世纪')) return { rule: 'never.date', end: number.end + 2 }
  if (/^—(?:\d{1,2}月|\d{4}年)/.test(text.slice(number.end, number.end + 7)))
    return { rule: 'never.date', end: number.end }
  if (number.digits && /^(?:G|D|K|版|\.0)(?![a-z])/.test(next)) return { rule: 'never.name', end: number.end + 1 }
  if (number.digits && /^A级|^号|^路|^线/.test(next)) return { rule: 'never.document', end: number.end + 1 }
  if (!number.digits && (after === '届' || after === '大') && number.value.gte(1))
    return { rule: 'never.session', end: number.end + 1 }
  if (number.digits && number.value.lt(100) && (after === '、' || after === '.') && isLineHead(text, at))
    return { rule: 'never.enumerator', end: number.end + 1 }
  return undefined
}

/** A number before 年 is a year, a decade, or a span of time; a decimal one is a measured duration. */
function yearReason(text: string, _at: number, number: ScannedNumber): string {
  const isYear = number.digits && number.value.gte(1900) && number.value.lte(2100)
  const isDecade = text.startsWith('年代', number.end)
  return isYear || isDecade ? 'never.year' : 'never.duration'
}

function isLineHead(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n'
}

/** 受教育年限13.5年: a duration that is a result, named as one. */
export function scanDuration(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at))) return undefined
  const number = scanNumber(text, at)
  if (!number || text.charAt(number.end) !== '年' || number.value.gte(200) || text.charAt(number.end + 1) === '代')
    return undefined
  const before = text.slice(Math.max(0, at - 14), at)
  if (!/(?:年限|寿命|工龄|教育|期限|周期|学制)/.test(before)) return undefined
  return take(amount({ start: at, end: number.end + 1 }, 'amount', number.value, 'year', 'quantity.duration'))
}

/** 指数为102.1, 系数0.68: a number without unit after the name of an index. */
export function scanIndex(text: string, at: number): Scan {
  if (!isDigit(text.charAt(at)) || /[\d.]/.test(text.charAt(at - 1))) return undefined
  const number = scanNumber(text, at)
  if (
    number?.magnitude !== 1 ||
    !/^(?:$|[，。；、）（\n]|以|左|调|降|提|上|升|缩|扩|下|增|到|至|减)/.test(text.slice(number.end, number.end + 1))
  )
    return undefined
  const before = text.slice(Math.max(0, at - 10), at)
  const isRatio = /(?:倍差|收入比|收入之比)[^，。；、]{0,8}$/.test(before)
  if (isRatio)
    return take(amount({ start: at, end: number.end }, 'proportion', number.value, 'x', 'quantity.proportion'))
  const named = /(?:指数|系数|强度)[^，。；、]{0,8}$/.test(before)
  const carried =
    /(?:调整为|降为|降至|降到|提高到|升至|上升到)$/.test(before) &&
    /(?:指数|系数)/.test(text.slice(Math.max(0, at - 30), at))
  if (!named && !carried) return undefined
  if (number.value.gte(1900) && number.value.lte(2100)) return undefined
  return take(amount({ start: at, end: number.end }, 'amount', number.value, 'index', 'quantity.index'))
}
