/** An EDTF period taken apart. Months are 1 to 12; `from` is null where the start is open (`../2022`). */
export interface PeriodParts {
  from: { year: number; month: number | null } | null
  to: { year: number; month: number | null }
}

const point = /^(\d{4})(?:-(\d{2}))?$/

function readPoint(text: string): { year: number; month: number | null } | null {
  const found = point.exec(text)
  if (!found) return null
  const month = found[2] === undefined ? null : Number(found[2])
  return month !== null && (month < 1 || month > 12) ? null : { year: Number(found[1]), month }
}

/**
 * The ends of a period in the forms that observations use: `2022`, `2022-06`, `2018/2022`, `../2022`, `2022-01/2022-06`.
 * Null for anything else, and where the end lies before the start.
 */
export function readPeriod(period: string): PeriodParts | null {
  const [first = '', second, ...rest] = period.split('/')
  if (rest.length > 0) return null
  const to = readPoint(second ?? first)
  if (to === null) return null
  if (first === '..') return second === undefined ? null : { from: null, to }
  const from = readPoint(first)
  if (from === null || (from.month === null) !== (to.month === null)) return null
  return from.year * 12 + (from.month ?? 0) > to.year * 12 + (to.month ?? 0) ? null : { from, to }
}

/** True for one whole calendar year: `2022`. */
export function isAnnual(period: string): boolean {
  return /^\d{4}$/.test(period)
}

/**
 * The one calendar year that a period lies in: `2022` and `2022-01/2022-06` are 2022.
 * Null for several years (`2018/2022`), an open start (`../2022`) and what is no period.
 */
export function periodYear(period: string): number | null {
  const parts = readPeriod(period)
  return parts?.from?.year === parts?.to.year ? (parts?.to.year ?? null) : null
}

/** The last year that a period touches: 2022 for `2018/2022`, `../2022` and `2022`. Null for what is no period. */
export function periodEndYear(period: string): number | null {
  return readPeriod(period)?.to.year ?? null
}

const halves: Record<string, { zh: string; en: string }> = {
  '1-3': { zh: '一季度', en: 'Q1' },
  '4-6': { zh: '二季度', en: 'Q2' },
  '7-9': { zh: '三季度', en: 'Q3' },
  '10-12': { zh: '四季度', en: 'Q4' },
  '1-6': { zh: '上半年', en: 'H1' },
  '7-12': { zh: '下半年', en: 'H2' },
  '1-12': { zh: '1–12月', en: 'Jan–Dec' },
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthName = (month: number) => months[month - 1] ?? ''

/** A period as a reader would say it: 2022年上半年 / H1 2022, 2018–2022年 / 2018–2022, 至2022年累计 / up to 2022. What is no period comes back unchanged. */
export function periodText(period: string, lang: 'zh' | 'en'): string {
  const parts = readPeriod(period)
  if (parts === null) return period
  const { from, to } = parts
  const zh = lang === 'zh'
  const say = (end: { year: number; month: number | null }) => {
    if (end.month === null) return zh ? `${end.year}年` : `${end.year}`
    return zh ? `${end.year}年${end.month}月` : `${monthName(end.month)} ${end.year}`
  }
  if (from === null) return zh ? `至${say(to)}累计` : `up to ${say(to)}`
  if (from.year === to.year && from.month === to.month) return say(to)
  if (from.month === null || to.month === null) return zh ? `${from.year}–${to.year}年` : `${from.year}–${to.year}`
  if (from.year !== to.year) return `${say(from)}–${say(to)}`
  const named = halves[`${from.month}-${to.month}`]
  if (named) return zh ? `${to.year}年${named.zh}` : `${named.en} ${to.year}`
  return zh ? `${to.year}年${from.month}–${to.month}月` : `${monthName(from.month)}–${monthName(to.month)} ${to.year}`
}
