import { structureNames } from './named-words.data.js'
import { nearBefore } from './near.js'
import { isDigitAt } from './numeral-characters.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { quantityOf, refuse, type Scan, take } from './scan.js'

/** No structure has so many parts; a stranger's text may. */
const mostParts = 12
const structureNameBefore = nearBefore(structureNames, 10)
const becomes = ['调整为', '优化为', '变为', '调整到', '优化到', '变化为', '转变为', '改善为']

interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** 7.7:42.5:49.8 and 1.8:1; 7.7、42.5、49.8 after the name of a structure. */
export function scanStructure(text: string, at: number, number: ScannedNumber): Scan {
  if (!number.digits || number.power > 0) return undefined
  const sign = text.charAt(number.end)
  const parts: Part[] = []
  let i = at
  let next: ScannedNumber | undefined = number
  while (next?.digits && next.power === 0) {
    parts.push({ start: i, end: next.end, value: next.value })
    i = next.end
    if (text.charAt(i) === '%') i++
    if (text.charAt(i) !== sign || !isDigitAt(text, i + 1)) break
    // a list goes on without end, and each of its numbers would be the head of the rest
    if (sign !== '：' && parts.length > 3) return undefined
    i++
    next = scanNumber(text, i)
  }
  const [first, second] = parts
  if (!first || !second) return undefined
  if (sign !== '：')
    return isWhole(parts) && parts.length === 3 && structureNameBefore(text, at) ? structure(parts, i) : undefined
  if (parts.length > mostParts) return refuse('never.no-unit', at, i)
  if (parts.length > 2) return structure(parts, i)
  if (isWhole(parts) && (structureNameBefore(text, at) || isSecond(text, at))) return structure(parts, i)
  if (second.value === 1) return proportion(first, second.end)
  return refuse('never.date', at, second.end)
}

/** 1.03比1. */
export function scanProportion(text: string, at: number, number: ScannedNumber): Scan {
  const other = isDigitAt(text, number.end + 1) === number.digits ? scanNumber(text, number.end + 1) : undefined
  if (other?.value !== 1 || other.digits !== number.digits) return undefined
  return proportion({ start: at, end: number.end, value: number.value }, other.end)
}

const proportion = (first: Part, end: number): Scan =>
  take(quantityOf(first.start, end, 'proportion', first.value, 'x', 'quantity.proportion'))

/** Parts of a whole are a hundred together, but for rounding. */
const isWhole = (parts: readonly Part[]): boolean =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0)) === 100

/** 由60:40调整为55:45. */
const isSecond = (text: string, at: number): boolean =>
  becomes.some((word) => text.startsWith(word, at - word.length) && isDigitAt(text, at - word.length - 1))

function structure(parts: readonly Part[], end: number): Scan {
  return {
    end,
    refusal: undefined,
    quantities: parts.map((part, index) => ({
      ...quantityOf(part.start, part.end, 'structure', part.value, '%', 'quantity.structure'),
      part: { index, of: parts.length },
    })),
  }
}
