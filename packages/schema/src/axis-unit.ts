import type { Lang } from './format.js'
import { decimalsOf, digits, reached, resolution, type Scale, scaled, scales } from './scale.js'
import { takesMagnitude, unitFamily, unitName } from './unit.js'

/** The one unit in which a chart shows all its values. */
export interface AxisUnit {
  /** Base units in one axis unit: 100000000 for 亿元. */
  factor: number
  /** What stands at the axis: 亿元 / CNY billion, %, 万人 / million people. May be empty (an index, a classifier in English). */
  label: string
  /** A value of the chart, without unit and hedge: as precise as stated (`text`), at most two decimals. */
  format(value: number, text?: string): string
  /** A round number at the axis, without trailing zeros. */
  tick(value: number): string
}

/** The scale that the greatest value reaches, or the next below where it would press most values under a tenth. */
function axisScale(values: readonly number[], lang: Lang): Scale {
  const sizes = values.map(Math.abs).filter((size) => size > 0)
  const greatest = reached(Math.max(0, ...sizes), lang)
  const next = scales[lang][scales[lang].indexOf(greatest) + 1]
  const tiny = sizes.filter((size) => size < greatest.factor / 10).length
  return next && tiny > sizes.length / 2 ? next : greatest
}

function axisLabel(scale: Scale, unit: string, lang: Lang): string {
  const name = unitName(unit, lang)
  if (lang === 'zh') return `${scale.word}${name}`
  const money = unitFamily(unit.split('/')[0] ?? unit) === 'money'
  if (money && unit.includes('/')) {
    const [head = '', ...per] = name.split('/')
    return `${[head, scale.word].filter(Boolean).join(' ')}/${per.join('/')}`
  }
  return (money ? [name, scale.word] : [scale.word, name]).filter(Boolean).join(' ')
}

/** Picks the unit of a chart for its values (base units; none gives the base unit itself). */
export function axisUnit(values: readonly number[], unit: string, lang: Lang): AxisUnit {
  const scale = takesMagnitude(unit) ? axisScale(values, lang) : { factor: 1, word: '' }
  return {
    factor: scale.factor,
    label: axisLabel(scale, unit, lang),
    format: (value, text) => digits(value, scale.factor, resolution(value, text), lang),
    tick: (value) => digits(value, scale.factor, scale.factor / 10 ** decimalsOf(scaled(value, scale.factor)), lang),
  }
}
