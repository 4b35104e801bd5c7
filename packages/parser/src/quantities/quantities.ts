import type { Quantity, Refusal, Sentence } from '../document.js'
import type { Scan } from './scan.js'
import { scanAmount } from './scan-amount.js'
import { scanDuration, scanIndex } from './scan-named.js'
import { scanRank } from './scan-rank.js'
import { scanStructure } from './scan-structure.js'
import { scanDoubling, scanFraction, scanTenths } from './scan-words.js'

/** The readers of quantity expressions in the order they are asked; the first that answers is believed. */
export const readers: readonly { readonly id: string; readonly read: (text: string, at: number) => Scan }[] = [
  { id: 'quantity.rank', read: scanRank },
  { id: 'quantity.structure', read: scanStructure },
  { id: 'quantity.fraction', read: scanFraction },
  { id: 'quantity.doubling', read: scanDoubling },
  { id: 'quantity.tenths', read: scanTenths },
  { id: 'quantity.duration', read: scanDuration },
  { id: 'quantity.index', read: scanIndex },
  { id: 'quantity.amount', read: scanAmount },
]

const mayStart = /[0-9〇零一二两三四五六七八九十百千万亿半过翻第首]/
const peopleAfter =
  /^(?:名|位)?[^，。；、（）\d]{0,14}?(?:人口|群众|人员|中国人|学生|农民|居民|职工|毕业生|劳动力|老人|老年人|儿童|妇女|农民工|贫困|移民|青年|教师|市民|人民|百姓|女性|困难|党员|干部|对象|参保)/
const familiesAfter = /^[^，。；、（）\d]{0,8}?(?:家庭|农户|户家庭)/
const peopleBefore = /(?:惠及|受益|覆盖|带动|帮扶|人数|人口|就业|参保|人才|培训|脱贫|总量达到|转移)[^，。；]{0,8}$/
/** 投资超100亿: hundreds of millions of a thing that is counted in money. */
const moneyBefore =
  /(?:投资|产值|收入|总值|额|营收|GDP|经济总量|资金|支出|贷款|存款|余额|利润|税|销售额|零售额|交易额|成交额|出口|进口|增加值)[^，。；]{0,8}$/
/** Names and signs of money that stand before the number. */
const currencies: readonly { readonly text: string; readonly unit: string }[] = [
  { text: '港币', unit: 'HKD' },
  { text: '港元', unit: 'HKD' },
  { text: '美元', unit: 'USD' },
  { text: '欧元', unit: 'EUR' },
  { text: '日元', unit: 'JPY' },
  { text: '人民币', unit: 'CNY' },
  { text: '¥', unit: 'CNY' },
  { text: '￥', unit: 'CNY' },
  { text: '$', unit: 'USD' },
  { text: '＄', unit: 'USD' },
  { text: '€', unit: 'EUR' },
]

function currencyBefore(text: string, at: number): { readonly text: string; readonly unit: string } | undefined {
  return currencies.find((currency) => text.startsWith(currency.text, at - currency.text.length))
}

const homes = /(?:危房|家庭|困难户|农户|贫困户|搬迁|住房|庭院|居民|低保|棚户|小区|住户|户籍|困难群众|改厕|厕所)/

/** Stage 4. Finds the quantity expressions of a sentence, and the numbers that are none, with the reason. */
export function findQuantities(
  text: string,
  sentence: Sentence,
): { readonly quantities: readonly Quantity[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const found: Quantity[] = []
  let i = sentence.start
  while (i < sentence.end) {
    if (!mayStart.test(text.charAt(i))) {
      i++
      continue
    }
    const scan = readAt(text, i)
    if (!scan) {
      i++
      continue
    }
    if (scan.refusal && isNumberLike(text, scan.refusal)) refusals.push(scan.refusal)
    for (const quantity of scan.quantities) {
      if (isThreshold(text, quantity))
        refusals.push({ start: quantity.start, end: quantity.end, rule: 'never.threshold' })
      else if (isQuoted(text, quantity))
        refusals.push({ start: quantity.start, end: quantity.end, rule: 'never.quoted' })
      else found.push(quantity)
    }
    i = Math.max(scan.end, i + 1)
  }
  return { quantities: settleUnits(text, sentence, found, refusals), refusals }
}

/** 一 in 一般 or 统一 is no number that a reader would miss. */
function isNumberLike(text: string, refusal: Refusal): boolean {
  return (
    /\d/.test(text.slice(refusal.start, refusal.end)) ||
    refusal.rule !== 'never.no-unit' ||
    refusal.end - refusal.start > 2
  )
}

/** 超200亿元的县77个, 投资5000万元以上项目: the amount tells which ones are counted. */
function isThreshold(text: string, quantity: Quantity): boolean {
  if (quantity.shape !== 'amount') return false
  const after = text.slice(quantity.end, quantity.end + 16)
  const isBeyond = /(?:超过|超|过|突破|达到|达|近|不足|低于|高于)$/.test(
    text.slice(Math.max(0, quantity.start - 2), quantity.start),
  )
  const isCounted =
    /^(?:以上|以下|及以上)?的(?:\d|[^，。；、\d]{0,10}?(?:县|区|市|镇|乡|村|企业|集团|项目|园区|集群|大户|公司|品牌|平台|产品|基地|户|家))/.test(
      after,
    )
  const isNamed =
    /^(?:以上|及以上)(?:的)?(?:项目|企业|工业企业|产业|重点项目|重大项目|技改项目|工业项目|产业项目|大型|集团|机组|投资项目|镇|县|强镇)/.test(
      after,
    )
  const count = /\d(?:万|多|余)?[个家户项座]/
  const hasCount =
    count.test(text.slice(quantity.end, quantity.end + 32)) ||
    count.test(text.slice(Math.max(0, quantity.start - 14), quantity.start))
  return (isBeyond && isCounted && hasCount) || isNamed
}

/** “两个翻一番”: inside a short quotation the number belongs to a slogan. */
function isQuoted(text: string, span: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, span.start - 10), span.start)
  const after = text.slice(span.end, span.end + 8)
  return before.lastIndexOf('“') > before.lastIndexOf('”') && /^[^“，。；]{0,7}”/.test(after)
}

function readAt(text: string, at: number): Scan {
  for (const reader of readers) {
    const scan = reader.read(text, at)
    if (scan) return scan
  }
  return undefined
}

/** Gives numbers without a unit the one their words or neighbours imply, and homes their household. */
function settleUnits(text: string, sentence: Sentence, found: readonly Quantity[], refusals: Refusal[]): Quantity[] {
  return found.flatMap((quantity, index) => {
    const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 18))
    if (quantity.unit === '户') {
      const near = text.slice(Math.max(sentence.start, quantity.start - 14), quantity.start) + after.slice(0, 6)
      return [homes.test(near) ? { ...quantity, unit: 'household' } : quantity]
    }
    const nextOne = found[index + 1]
    if (
      quantity.unit === '个' &&
      nextOne?.shape === 'point' &&
      /^[、和及](?:比)?(?:全国|全省|全市|全区)?(?:平均)?(?:水平)?$/.test(text.slice(quantity.end, nextOne.start))
    ) {
      return [{ ...quantity, unit: 'pp', shape: 'point', rule: 'quantity.unit-shared' }]
    }
    if (quantity.unit === 'CNY' && text.slice(quantity.start - 2, quantity.start) === '每人')
      return [{ ...quantity, unit: 'CNY/person' }]
    const currency = quantity.unit === 'CNY' || quantity.unit === '' ? currencyBefore(text, quantity.start) : undefined
    if (currency)
      return [
        {
          ...quantity,
          start: quantity.start - currency.text.length,
          unit: currency.unit,
          rule: 'quantity.currency-before',
        },
      ]
    if (quantity.unit !== '') return [quantity]
    if (familiesAfter.test(after)) return [{ ...quantity, unit: 'household', rule: 'quantity.families' }]
    if (peopleAfter.test(after)) return [{ ...quantity, unit: 'person', rule: 'quantity.people' }]
    const next = found[index + 1]
    const joined = next && /^[、和及至到]$/.test(text.slice(quantity.end, next.start))
    const following = joined ? found.slice(index + 1).find((other) => other.unit !== '') : undefined
    if (following && (following.shape === 'amount' || following.shape === 'point' || following.shape === 'percent')) {
      return [{ ...quantity, unit: following.unit, shape: following.shape, rule: 'quantity.unit-shared' }]
    }
    const before = text.slice(Math.max(sentence.start, quantity.start - 16), quantity.start)
    if (quantity.value >= 1e7 && moneyBefore.test(before) && /^[，。；、）\n]|^$/.test(after.slice(0, 1))) {
      return [{ ...quantity, unit: 'CNY', rule: 'quantity.money' }]
    }
    if (peopleBefore.test(before)) return [{ ...quantity, unit: 'person', rule: 'quantity.people' }]
    refusals.push({ start: quantity.start, end: quantity.end, rule: 'never.no-unit' })
    return []
  })
}
