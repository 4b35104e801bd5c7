import type { Quantity, Refusal, Sentence } from '../document.js'
import { codesOf } from '../pattern.js'
import { suffixFinder } from '../rule.js'
import { placeWords } from './classifiers.data.js'
import { clauseSigns } from './near.js'
import { isDigitAt } from './numeral-characters.js'
import { isQuoted } from './refuse.js'
import type { Scan } from './scan.js'
import { scanFormal } from './scan-formal.js'
import { scanNumeral } from './scan-number.js'
import { scanFirst, scanRank } from './scan-rank.js'
import { scanDoubling, scanHalfWord } from './scan-words.js'
import { settleUnits } from './settle.js'
import { placesCountedBefore } from './settle-words.data.js'
import { thresholdReason } from './threshold.js'

/** The readers of quantity expressions, each with the characters that its expressions begin with. */
const readers: readonly { readonly starts: string; readonly read: (text: string, at: number) => Scan }[] = [
  { starts: '0123456789〇零一二三四五六七八九两兩十百千万亿', read: scanNumeral },
  { starts: '壹贰叁肆伍陆柒捌玖', read: scanFormal },
  { starts: '第', read: scanRank },
  { starts: '首', read: scanFirst },
  { starts: '翻', read: scanDoubling },
  { starts: '半过', read: scanHalfWord },
]

/** The reader for each character code, counted from 1; 0 where no expression begins. */
const readerOf = new Uint8Array(0x10000)
for (const [index, { starts }] of readers.entries())
  for (const character of starts) readerOf[character.charCodeAt(0)] = index + 1

const nothing = { quantities: [], refusals: [] } as const

/** Stage 4. Finds the quantity expressions of a sentence, and the numbers that are none, with the reason. */
export function findQuantities(
  text: string,
  sentence: Sentence,
): { readonly quantities: readonly Quantity[]; readonly refusals: readonly Refusal[] } {
  let at = nextStart(text, sentence.start, sentence.end)
  if (at === sentence.end) return nothing
  const refusals: Refusal[] = []
  const found: Quantity[] = []
  while (at < sentence.end) {
    const reader = readerOf[text.charCodeAt(at)] as number
    const scan = readers[reader - 1]?.read(text, at)
    if (!scan) {
      at = nextStart(text, at + 1, sentence.end)
      continue
    }
    if (scan.refusal) refusals.push(scan.refusal)
    for (const quantity of scan.quantities) {
      const rule = reasonAgainst(text, quantity)
      if (rule) refusals.push({ start: quantity.start, end: quantity.end, rule })
      else found.push(quantity)
    }
    at = nextStart(text, Math.max(scan.end, at + 1), sentence.end)
  }
  return { quantities: found.length === 0 ? found : settleUnits(text, sentence, found, refusals), refusals }
}

/** The next place at which an expression may begin, or the end. */
function nextStart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && readerOf[text.charCodeAt(at)] === 0) at++
  return at
}

const placeUnits: ReadonlySet<string> = new Set(placeWords)
const countedBefore = suffixFinder(placesCountedBefore)
const opens = codesOf(clauseSigns)
const placeEnds = codesOf('市县旗乡镇村省')

/** 16市, 137县: the unit is what is counted. */
export const isPlaceCount = ({ shape, unit }: Quantity): boolean => shape === 'amount' && placeUnits.has(unit)

/** 覆盖16市137县, and at the head of a clause. */
function isCounted(text: string, at: number): boolean {
  if (at === 0 || opens[text.charCodeAt(at - 1)] === 1 || countedBefore(text, at) !== undefined) return true
  return placeEnds[text.charCodeAt(at - 1)] === 1 && isDigitAt(text, at - 2)
}

/** Why a quantity that reads well is none where it stands. */
function reasonAgainst(text: string, quantity: Quantity): string | undefined {
  if (isPlaceCount(quantity) && !isCounted(text, quantity.start)) return 'never.places-named'
  return thresholdReason(text, quantity) ?? (isQuoted(text, quantity.start, quantity.end) ? 'never.quoted' : undefined)
}
