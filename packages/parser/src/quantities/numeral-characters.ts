/** What a character is worth in a number, by its code: one look each, no pattern. */

/** 0 to 9 for Arabic digits. */
export const arabicDigit = new Int8Array(0x10000).fill(-1)
/** 0 to 9 for Chinese digits. */
export const wordDigit = new Int8Array(0x10000).fill(-1)
/** The power of ten that a magnitude stands for: 十 1, 百 2, 千 3, 万 4, 亿 8; 0 for what is none. */
export const powerOf = new Int8Array(0x10000)

for (let digit = 0; digit <= 9; digit++) {
  arabicDigit[48 + digit] = digit
  wordDigit['零一二三四五六七八九'.charCodeAt(digit)] = digit
}
wordDigit['〇'.charCodeAt(0)] = 0
wordDigit['两'.charCodeAt(0)] = 2
wordDigit['兩'.charCodeAt(0)] = 2
for (const [character, power] of [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
] as const)
  powerOf[character.charCodeAt(0)] = power

/** An Arabic digit at a place of a text. */
export const isDigitAt = (text: string, at: number): boolean => (arabicDigit[text.charCodeAt(at)] ?? -1) >= 0

/** A Chinese digit or a magnitude at a place of a text. */
export function isNumeralAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (wordDigit[code] ?? -1) >= 0 || (powerOf[code] ?? 0) > 0
}
