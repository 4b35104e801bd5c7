import { codesOf } from '../pattern.js'

/** How a heading is set: 第一部分 or 上篇, 一、, （一） or 1., or a short line of its own without a number. */
export type HeadingStyle = 'part' | 'top' | 'sub' | 'plain'

/** A heading: a line of its own, or the first sentence of a numbered paragraph. */
export interface Heading {
  readonly title: string
  readonly style: HeadingStyle
}

const styles: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|篇)|[上中下]篇|#{1,4}(?![一二三四五六七八九十（]))/],
  ['top', /^#{0,4}[一二三四五六七八九十]{1,3}[、.]/],
  ['sub', /^#{0,4}(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[、.](?!\d))/],
]
const longestHeading = 48
const mayBeNumbered = codesOf('第上中下#一二三四五六七八九十（0123456789')
/** A line that begins so is an item of a list or the rest of a sentence. */
const startsNoHeading = codesOf('—》，、；：”）·•>')
const endsNoHeading = codesOf('。；，：、')
const sentenceEnds = codesOf('。：；')

/** Reads the line from `start` to `end` as a heading; undefined where it is none. */
export function headingAt(text: string, start: number, end: number): Heading | undefined {
  let from = start
  // **一、工作回顾**: a heading in bold
  while (text.charCodeAt(from) === 0x2a) from++
  let to = end
  while (to > from && text.charCodeAt(to - 1) === 0x2a) to--
  const head = text.charCodeAt(from)
  const isWhole = to - from <= longestHeading && endsNoHeading[text.charCodeAt(to - 1)] !== 1
  const style = mayBeNumbered[head] === 1 ? styleOf(text.slice(from, from + 10)) : undefined
  if (isWhole) return startsNoHeading[head] === 1 ? undefined : { title: text.slice(from, to), style: style ?? 'plain' }
  if (style === undefined) return undefined
  let stop = from
  while (stop < to && sentenceEnds[text.charCodeAt(stop)] !== 1) if (++stop - from > longestHeading) return undefined
  return { title: text.slice(from, stop), style }
}

const styleOf = (head: string): HeadingStyle | undefined => styles.find(([, form]) => form.test(head))?.[0]
