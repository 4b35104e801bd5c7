import type { Bound, ObservationRecord } from './observation.js'
import { chineseScale, digits, reached, resolution, type Scale } from './scale.js'
import { takesMagnitude, unitFamily, unitName } from './unit.js'

/** The language of a label. */
export type Lang = 'zh' | 'en'

/** What of an observation its label needs; value and upper are in the base unit. */
export type Quantity = Pick<ObservationRecord, 'value' | 'upper' | 'unit' | 'bound' | 'measure'>

/** How a label may differ from the usual. */
export interface FormatOptions {
  /** The quantity as the report words it (2190亿元): gives the precision, and in Chinese the magnitude and unit too. */
  text?: string
  /** False leaves the sign of the bound out (15% instead of ≈15%). */
  hedge?: boolean
}

const signs: Record<Bound, string> = { eq: '', approx: '≈', gt: '>', ge: '≥', lt: '<', le: '≤', range: '' }

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th')
  return `${digits(value, 1, 1, 'en')}${ending}`
}

const one: Scale = { factor: 1, word: '' }

/** Under ten million an English reader is better served by all digits than by a rounded 1.50 million. */
function englishScale(value: number, place: number): Scale {
  const scale = reached(value, 'en')
  return scale.word === 'million' && Math.abs(value) < 1e7 && scale.factor / place > 100 ? one : scale
}

/** Puts scale word and unit around one number or two. */
function dressed(number: string, scale: Scale, unit: string, lang: Lang): string {
  if (lang === 'zh') return `${number}${scale.word}${unitName(unit, 'zh')}`
  const words = scale.word === '' ? number : `${number} ${scale.word}`
  const name = unitName(unit, 'en')
  const [head = '', ...per] = name.split('/')
  if (unitFamily(unit.split('/')[0] ?? unit) === 'money') {
    const money = [`${head} ${words.replace('−', '')}`, ...per].join('/')
    return words.startsWith('−') ? `−${money}` : money
  }
  if (name === '') return words
  return /^[%‰×]$/.test(name) ? `${words}${name}` : `${words} ${name}`
}

/** The words of the report as a label, where they are a plain number with a unit: 2190亿元, 15%, 1.3万个. */
function asStated(quantity: Quantity, text: string): string | null {
  const plain = /^(\d+(?:\.\d+)?)[多余]?([^\d第—–~～至]*)$/.exec(text.trim())
  if (!plain || quantity.upper !== null) return null
  return `${quantity.value < 0 ? '−' : ''}${plain[1]}${plain[2]?.replace('％', '%')}`
}

/**
 * The label of a value: 2190亿元 / CNY 219.0 billion, ≈15%, >1.2万亿元 / >CNY 1.2 trillion, 5–6%, 第6位 / 6th, 1.5倍 / 1.5×.
 * The sign of the bound stands first, minus is −, a range has –. At most two decimals, unless the words are passed and
 * state more (Chinese only).
 */
export function formatValue(quantity: Quantity, lang: Lang, options: FormatOptions = {}): string {
  const { value, upper, unit } = quantity
  const sign = options.hedge === false ? '' : signs[quantity.bound]
  if (quantity.measure === 'rank' || unitFamily(unit) === 'rank') {
    if (lang === 'zh') return `${sign}第${upper === null ? value : `${value}–${upper}`}位`
    return `${sign}${upper === null ? ordinal(value) : `${ordinal(value)}–${ordinal(upper)}`}`
  }
  if (lang === 'zh' && options.text !== undefined) {
    const stated = asStated(quantity, options.text)
    if (stated !== null) return `${sign}${stated}`
  }
  const end = upper ?? value
  // the words of a range hold two numbers, of which either may be the more exact: 6%—6.5%
  const said = upper === null ? options.text : undefined
  const place = Math.min(resolution(value, said), resolution(end, said))
  const fixed = !takesMagnitude(unit)
  const scale = fixed ? one : lang === 'zh' ? chineseScale(end) : englishScale(end, place)
  const show = (number: number) => digits(number, scale.factor, place, lang)
  return `${sign}${dressed(upper === null ? show(value) : `${show(value)}–${show(upper)}`, scale, unit, lang)}`
}
