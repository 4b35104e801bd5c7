import { scanNumber } from './numerals.js'
import { pass, type Scan } from './scan.js'
import { scanAmount } from './scan-amount.js'

/** The numerals of cheques and deeds, and the plain ones. */
const plain: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('壹贰叁肆伍陆柒捌玖拾佰仟', (formal, i) => [formal, '一二三四五六七八九十百千'.charAt(i)]),
)
const formalMagnitudes = '拾佰仟'
const shared = '零〇一二三四五六七八九两十百千万亿点'
/** 玖仟玖佰玖拾玖亿 over and over has no end; a number has. */
const longest = 32

/**
 * 壹佰贰拾万元. 陆, 伍 and 拾 are words of their own (大陆, 队伍, 收拾), so that a magnitude must follow the first
 * character: one of theirs, or 万 or 亿 after a digit.
 */
export function scanFormal(text: string, at: number): Scan {
  let run = ''
  while (run.length < longest) {
    const sign = text.charAt(at + run.length)
    const read = plain[sign] ?? (run !== '' && shared.includes(sign) ? sign : '')
    if (read === '') break
    run += read
  }
  const second = text.charAt(at + 1)
  const isNumber = run.length > 1 && `${formalMagnitudes}万亿`.includes(second)
  const number = isNumber ? scanNumber(run, 0) : undefined
  return number ? scanAmount(text, at, { ...number, end: at + number.end }) : pass(at + 1)
}
