import { codesOf } from '../pattern.js'
import { prefixFinder, type Surface } from '../rule.js'
import { classifierUnits } from './classifiers.data.js'
import { moneyUnits } from './money.data.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { perUnits } from './per-units.data.js'
import { measureUnits } from './units.data.js'
import { unlessLonger } from './unless-longer.js'

/** What a unit word stands for. */
export interface UnitMeaning {
  /** Unit code of the record. */
  readonly unit: string
  /** Multiplies the number into the base unit. */
  readonly factor?: number
  /** True for classifiers, with which a small Chinese numeral only enumerates (两个, 三项). */
  readonly counts?: boolean
  /** Longer words that begin with the unit and are none: 人均 for 人, 部门 for 部. */
  readonly unless?: readonly string[]
  /** The least number with which the word has this meaning: 300亿度 is power, 3度 is none. */
  readonly atLeast?: number
  /** The greatest number with which the word has this meaning: there are no 2007 provinces. */
  readonly atMost?: number
  /** Only where a sign, a digit or 的 follows: 4金2银 are medals, 4金属 are none. */
  readonly endsPhrase?: boolean
  /** 多 stands inside: more than the number says. */
  readonly more?: boolean
  /** Only after Arabic digits: 3角 is money, 三角 a shape. */
  readonly digitsOnly?: boolean
}

/** A unit at a place of a text. */
export interface UnitWord {
  readonly rule: string
  readonly means: UnitMeaning
  readonly end: number
}

const [SLASH, EVERY] = [...'/每'].map((sign) => sign.charCodeAt(0))

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const endings = codesOf('，。；、：）（\n0123456789的和及')
const wordAt = unlessLonger<UnitMeaning>([...moneyUnits, ...measureUnits, ...classifierUnits], prefixFinder)
const classifierAt = unlessLonger<UnitMeaning>(classifierUnits, prefixFinder)
const perAt = prefixFinder(perUnits)

/** Whether a word that must end its phrase goes on. */
const isBroken = (text: string, at: number, { rule, text: { length } }: Surface<UnitMeaning>): boolean =>
  rule.means.endsPhrase === true && at + length < text.length && endings[text.charCodeAt(at + length)] !== 1

/** The unit that stands at a place after a number: a word, or two with a slash (立方米/万元). */
export function unitAt(text: string, at: number, number: ScannedNumber): UnitWord | undefined {
  const longest = wordAt(text, at)
  // 3个亿 is money, in 3个亿元项目 个 counts
  const word = longest && isBroken(text, at, longest) ? classifierAt(text, at) : longest
  if (!word) return undefined
  const { id, means } = word.rule
  if (means.atLeast !== undefined && number.value < means.atLeast) return undefined
  if (means.atMost !== undefined && number.value > means.atMost) return undefined
  if (means.digitsOnly && !number.digits) return undefined
  const end = at + word.text.length
  const sign = text.charCodeAt(end)
  // 5mRNA is no length
  if (isLatin(sign) && isLatin(text.charCodeAt(end - 1))) return undefined
  const per =
    sign === SLASH ? readPer(text, end + 1, means) : sign === EVERY ? readEvery(text, end + 1, means) : undefined
  return per ?? { rule: id, means, end }
}

/** 30元每亩: only money is said so; anything else begins a new phrase. */
function readEvery(text: string, at: number, means: UnitMeaning): UnitWord | undefined {
  const word = means.unit === 'CNY' ? wordAt(text, at) : undefined
  return word && compound(means, word.rule.means.unit, at + word.text.length)
}

const compound = (means: UnitMeaning, per: string, end: number): UnitWord => ({
  rule: 'unit.compound',
  means: { ...means, unit: `${means.unit}/${per}`, counts: false },
  end,
})

/** What stands after the slash: 元/人, 吨/日, 件/万人, 吨标准煤/万元. A number there stays as written. */
function readPer(text: string, at: number, means: UnitMeaning): UnitWord | undefined {
  const alone = perAt(text, at) ?? wordAt(text, at)
  const number = alone ? undefined : scanNumber(text, at)
  const from = number?.end ?? at
  const found = alone ?? (number && wordAt(text, from))
  if (!found) return undefined
  const end = from + found.text.length
  return compound(means, number ? text.slice(at, end) : found.rule.means.unit, end)
}
