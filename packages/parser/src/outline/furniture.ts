import type { Span } from '../document.js'
import { codesOf } from '../pattern.js'
import { wordFinder } from './find-words.js'
import { furnitureWords } from './furniture-words.data.js'
import type { Title } from './title.js'

/** A line of a page that is longer than this is a paragraph. */
const longestLine = 160
/** The end of a page begins after this part of it. */
const tailPart = 0.6
const wordsIn = wordFinder(furnitureWords)
const isSentence = codesOf('。；')
const dateLine = /^(?:19|20)\d{2}(?:[—./]\d{1,2}[—./]\d{1,2}|年\d{1,2}月\d{1,2}日(?:\d{1,2}：\d{2}|来源|$))/
const pageLine = /^(?:—?\d{1,3}—?|第\d{1,3}页.{0,8}|共\d{1,3}页|\d{1,3}\/\d{1,3})$/

/** What a line of a page is: furniture alone, or with all that follows; undefined where it is the report's. */
export function furnitureIn(line: string): 'line' | 'rest' | undefined {
  if (line.length > longestLine) return undefined
  for (let i = 0; i < line.length; i++) if (isSentence[line.charCodeAt(i)] === 1) return undefined
  const words = wordsIn(line)
  if (words.length > 0) return words.some(({ rule }) => rule.means === 'rest') ? 'rest' : 'line'
  return line.length < 40 && (dateLine.test(line) || pageLine.test(line)) ? 'line' : undefined
}

/**
 * What is the page's and not the report's: what stands before the title, menus, and what follows the end.
 * @param next where another report begins; it is not read either
 */
export function findFurniture(text: string, title: Title | undefined, next?: number): readonly Span[] {
  const stop = next ?? text.length
  const spans: Span[] = []
  if (title) spans.push({ start: 0, end: title.end })
  const tailFrom = stop * tailPart
  for (let start = title ? title.end + 1 : 0; start < stop; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const means = end - start <= longestLine ? furnitureIn(text.slice(start, end)) : undefined
    if (means === 'rest' && start > tailFrom && !goesOn(text, end + 1)) {
      spans.push({ start, end: stop })
      break
    }
    if (means) spans.push({ start, end })
    start = end + 1
  }
  if (next !== undefined) spans.push({ start: next, end: text.length })
  return spans
}

/** Whether a paragraph of the report follows. */
function goesOn(text: string, from: number): boolean {
  return text
    .slice(from)
    .split('\n')
    .some((line) => line.length > longestLine && /[。；]/.test(line))
}
