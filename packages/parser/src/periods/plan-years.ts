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

const planName =
  /[“"]?(十?[一二三四五六七八九十])五[”"]?(?=时期|期间|规划|计划|末|期末|以来|收官|开局|初|各|主要|确定|目标|发展|规|前|中|后|年|经济|减排|化学|总|全|建设|来|成就|，|、|。|$|[”"])/

/** The five-year plan that a text names, as years. */
export function planPeriod(
  text: string,
): { readonly from: number; readonly to: number; readonly index: number; readonly length: number } | null {
  const match = planName.exec(text)
  if (!match?.[1]) return null
  const isQuoted = /[“"]/.test(match[0])
  const years = planYears(match[1])
  if (!years || (!isQuoted && !/^(?:时期|期间|规划|计划|末|期末)/.test(text.slice(match.index + match[0].length))))
    return null
  return { ...years, index: match.index, length: match[0].length }
}
