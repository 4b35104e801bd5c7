import { isDigitAt, isNumeralAt } from './numeral-characters.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { isPlanName } from './refuse.js'
import { pass, refuse, type Scan } from './scan.js'
import { scanAmount } from './scan-amount.js'
import { scanDuration, scanIndex } from './scan-named.js'
import { scanProportion, scanStructure } from './scan-structure.js'
import { scanFraction, scanHalf, scanSlash, scanTenths, scanTimes } from './scan-words.js'

type NumberReader = (text: string, at: number, number: ScannedNumber) => Scan

/** Who reads a number first, by the sign after it; where that reader has no answer, it is read as an amount. */
const readers: ReadonlyMap<number, NumberReader> = new Map(
  Object.entries({
    分: scanFraction,
    成: scanTenths,
    番: scanTimes,
    半: scanHalf,
    年: scanDuration,
    '：': scanStructure,
    '、': scanStructure,
    '/': scanSlash,
    比: scanProportion,
  }).map(([sign, reader]) => [sign.charCodeAt(0), reader]),
)

/** Reads what begins with a digit or a Chinese numeral. */
export function scanNumeral(text: string, at: number): Scan {
  const number = scanNumber(text, at)
  if (!number) return skipSpelled(text, at)
  return (
    readers.get(text.charCodeAt(number.end))?.(text, at, number) ??
    scanIndex(text, at, number) ??
    scanAmount(text, at, number)
  )
}

/** A run of numerals that is no number: 三八, or twenty digits. */
function skipSpelled(text: string, at: number): Scan {
  let end = at
  if (isDigitAt(text, at)) {
    while (isDigitAt(text, end) || (text.charAt(end) === '.' && isDigitAt(text, end + 1))) end++
    return refuse('never.too-long', at, end)
  }
  while (isNumeralAt(text, end)) end++
  if (end === at) return pass(at + 1)
  if (isPlanName(text, at)) return refuse('never.plan-name', at, end)
  return refuse(text.charAt(end) === '年' ? 'never.year' : 'never.spelled', at, end)
}
