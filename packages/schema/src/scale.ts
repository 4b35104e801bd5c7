/** A magnitude word and its factor: 亿 = 100 000 000, billion = 1 000 000 000. */
export interface Scale {
  factor: number
  /** Empty for one. */
  word: string
}

const plain: Scale = { factor: 1, word: '' }

/** Magnitudes of either language, greatest first, down to one. */
export const scales: Record<'zh' | 'en', readonly Scale[]> = {
  zh: [{ factor: 1e12, word: '万亿' }, { factor: 1e8, word: '亿' }, { factor: 1e4, word: '万' }, plain],
  en: [{ factor: 1e12, word: 'trillion' }, { factor: 1e9, word: 'billion' }, { factor: 1e6, word: 'million' }, plain],
}

/** A quotient without float dust: 15 significant digits are what a double holds for sure. */
export function scaled(value: number, factor: number): number {
  return Number((value / factor).toPrecision(15))
}

/** Digits after the point that a number is written with, without trailing zeros: 1.25 has 2. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** The greatest scale that the number reaches. */
export function reached(value: number, lang: 'zh' | 'en'): Scale {
  return scales[lang].find(({ factor }) => Math.abs(value) >= factor) ?? plain
}

/**
 * The scale a Chinese writer would take: the greatest that the number reaches and that holds it with two decimals
 * (2190亿, 1.2万亿, 33757.93亿, 44632); where none does, the greatest it reaches.
 */
export function chineseScale(value: number): Scale {
  const size = Math.abs(value)
  const fits = ({ factor }: Scale) => size >= factor && size / factor < 1e6 && decimalsOf(scaled(size, factor)) <= 2
  return scales.zh.find(fits) ?? reached(value, 'zh')
}

const magnitudes: Record<string, number> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 1e2,
}
const statedForm = /^(\d+)(?:\.(\d+))?[多余]?(万亿|千亿|百亿|亿|千万|百万|万|千|百)?/

/**
 * The place of the last digit stated: 100 000 000 for 2190亿元, 0.1 for 15.0%.
 * From the words where they start with digits, else from the way a Chinese writer would put the number.
 */
export function resolution(value: number, text?: string): number {
  const stated = text === undefined ? null : statedForm.exec(text)
  if (stated) return (magnitudes[stated[3] ?? ''] ?? 1) / 10 ** (stated[2]?.length ?? 0)
  const { factor } = chineseScale(value)
  return factor / 10 ** Math.min(2, decimalsOf(scaled(value, factor)))
}

/** A number with as many decimals as the resolution asks for, at most two; English takes thousands separators, minus is −. */
export function digits(value: number, factor: number, place: number, lang: 'zh' | 'en'): string {
  const wanted = Math.ceil(Math.log10(factor / place) - 1e-9)
  const fixed = Number(Math.abs(scaled(value, factor)).toPrecision(15)).toFixed(Math.min(2, Math.max(0, wanted)))
  const [whole = '', fraction] = fixed.split('.')
  const grouped = lang === 'en' ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
