import { characterPairs, punctuationPairs, traditional } from './characters.data.js'

/** What is to be asked of a character, by its code. */
export const kind = {
  /** It is written, as it is or as its plain form, whatever stands beside it. */
  plain: 0,
  /** A blank or a line break; its neighbours decide. */
  blank: 1,
  /** A sign that is one thing in a number and another in a sentence. */
  sign: 2,
} as const

/** Plain form of each UTF-16 unit: half-width, simplified, one sign for one meaning. Most are their own. */
export const plainOf = new Uint16Array(0x10000)
/** The `kind` of each UTF-16 unit. */
export const kinds = new Uint8Array(0x10000)

const signs = '，-—"＂·•‧∙・。.年[]'
const blanks = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const
const fullWidth = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const

for (let code = 0; code < 0x10000; code++) plainOf[code] = code
for (const [from, to] of fullWidth) for (let code = from; code <= to; code++) plainOf[code] = code - 0xfee0
for (const [found, read] of [...characterPairs, ...punctuationPairs]) plainOf[found.charCodeAt(0)] = read.charCodeAt(0)
for (let i = 0; i < traditional.found.length; i++)
  plainOf[traditional.found.charCodeAt(i)] = traditional.read.charCodeAt(i)
for (const [from, to] of blanks) for (let code = from; code <= to; code++) kinds[code] = kind.blank
for (let code = 0; code < 0x10000; code++) {
  if (signs.includes(String.fromCharCode(plainOf[code] as number))) kinds[code] = kind.sign
}

/** Plain form of each unit that is written wherever it stands, 0 for one to be looked at: one look for nine in ten. */
export const evenOf = plainOf.map((plain, code) => (kinds[code] === kind.plain ? plain : 0))

/** Digits of the even text. */
export const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39

/** Chinese characters of the even text. */
export const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Letters of the even text. */
export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Whether a code is a blank or a line break. */
export const isBlank = (code: number): boolean => kinds[code] === kind.blank

/** Whether a code breaks a line. */
export const isLineBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
