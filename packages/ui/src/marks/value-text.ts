import type { Bound, Claim } from '@biaochi/schema'
import { type AxisUnit, axisUnit } from '@biaochi/schema/axis-unit'
import { formatValue } from '@biaochi/schema/format'
import { unitFamily } from '@biaochi/schema/unit'
import type { Lang } from '../words/words.js'

/** The sign that a bound puts before its number, without a space. A range and an exact value have none. */
export const boundSign: Record<Bound, string> = { eq: '', approx: '≈', gt: '>', ge: '≥', lt: '<', le: '≤', range: '' }

/** The unit of a chart, with the short form that follows a number in a label. */
export interface ChartUnit extends AxisUnit {
  /** `%`, 万亿, 万人; empty where the axis says enough. */
  short: string
}

/** Picks the unit in which a chart shows its values (base units). */
export function chartUnit(values: readonly number[], unit: string, lang: Lang): ChartUnit {
  const axis = axisUnit(values, unit, lang)
  return { ...axis, short: shortUnit(axis.label, unit, lang) }
}

function shortUnit(label: string, unit: string, lang: Lang): string {
  if (/^[%‰]$/.test(label)) return label
  if (lang === 'en') return ''
  // The currency is named once, in the sentence above the chart; 万 and 亿 do the work in the labels.
  return unitFamily(unit) === 'money' ? label.replace(/(美|欧|日|港)?元$/, '') : label
}

/** The label of a claim in the unit of its chart: ≈4.5%, >1.2万亿, 5–6%. */
export function valueLabel(claim: Pick<Claim, 'value' | 'upper' | 'bound' | 'text'>, unit: ChartUnit): string {
  const number =
    claim.upper === null ? unit.format(claim.value, claim.text) : rangeNumber(claim.value, claim.upper, unit)
  return `${boundSign[claim.bound]}${number}${unit.short}`
}

function rangeNumber(value: number, upper: number, unit: ChartUnit): string {
  return `${unit.format(value)}–${unit.format(upper)}`
}

/** The label of a claim on its own, as exact as it was stated: ≈15%, 2190亿元. `hedge` false leaves the sign out. */
export function exactLabel(
  claim: Pick<Claim, 'value' | 'upper' | 'bound' | 'unit' | 'measure' | 'text'>,
  lang: Lang,
  hedge = true,
): string {
  // The words of a range hold two numbers, which may be stated with different precision; the values tell it.
  return formatValue(claim, lang, claim.upper === null ? { text: claim.text, hedge } : { hedge })
}
