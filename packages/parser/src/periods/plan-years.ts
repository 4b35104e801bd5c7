const ordinals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
] as const

/** The years of a five-year plan by its ordinal: 十四五 2021 to 2025. Plans run without a gap since 1966. */
export function planYears(ordinal: string): { readonly from: number; readonly to: number } | null {
  const number = ordinals.indexOf(ordinal as (typeof ordinals)[number]) + 1
  if (number === 0) return null
  if (number === 1) return { from: 1953, to: 1957 }
  if (number === 2) return { from: 1958, to: 1962 }
  const from = 1966 + 5 * (number - 3)
  return { from, to: from + 4 }
}

const planName = /([“"]?)(十?[一二三四五六七八九十])五([”"]?)/g
/** Without quotation marks a plan is told from a number by what follows: 十三五时期. */
const planWord = /^(?:时期|期间|规划|计划|末|期末)/

/** A five-year plan found in a text. */
export interface PlanFound {
  readonly from: number
  readonly to: number
  readonly index: number
  readonly length: number
}

/** The first five-year plan that a text names, as years. */
export function planPeriod(text: string): PlanFound | null {
  if (!text.includes('五')) return null
  for (const match of text.matchAll(planName)) {
    const [name, opening, ordinal = '', closing] = match
    const years = planYears(ordinal)
    const isNamed = opening !== '' || closing !== '' || planWord.test(text.slice(match.index + name.length))
    if (years && isNamed) return { from: years.from, to: years.to, index: match.index, length: name.length }
  }
  return null
}
