import type { Span } from '../document.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { gapAdjectives, gapWords } from './gap-words.data.js'
import type { Words } from './words.js'

/** Words that set a figure beside another: the rule, its sign, and where they stand. */
export interface Gap {
  readonly rule: string
  readonly sign: 1 | -1
  readonly span: Span | null
  /** The words between the gap's own and the number: what the figure is set beside. */
  readonly reference: string
  /** 比上年高3个百分点: beside another time and not another place, so that it is a change. */
  readonly isAgainstTime: boolean
}

const plan = /^(?:年初|年度|全年|当年|原定)?(?:计划|预算|目标|任务){0,2}的?$/

/** 超收3亿元, 超额完成年度计划12%: beyond a plan, said or not; 超额完成了30万人的任务 says what the task was. */
export const isBeyondPlan = (gap: Gap | undefined): gap is Gap =>
  gap?.rule === 'gap.beyond-plan' && plan.test(gap.reference)

const gapWordAt = prefixFinder(gapWords)
const adjectiveAtEnd = suffixFinder(gapAdjectives)
/** 提高, 扩大, 减少 end in an adjective and are verbs. */
const verbBefore = '提加扩减增缩新升降'
const againstTime = /^比(?:上年|去年|上一年|上月|上季度|同期|年初|前一年|(?:19|20)\d{2}年)/
/** No reference between the word and the number is longer. */
const longestReference = 20

const endsClause = (character: string) => character === '，' || character === '。' || character === '；'

/** 高于全国…, 比全国高…: the words before a number that make it a distance to another figure. */
export function gapIn(words: Words): Gap | undefined {
  const { text } = words
  const from = Math.max(0, text.length - longestReference)
  for (let i = from; i < text.length; i++) {
    const word = gapWordAt(text, i)
    if (!word) continue
    let end = i
    while (end < text.length && !endsClause(text.charAt(end))) end++
    if (end < text.length) continue
    const reference = text.slice(i + word.text.length)
    return { rule: word.rule.id, sign: word.rule.means, span: words.slice(i).span, reference, isAgainstTime: false }
  }
  return adjectiveGap(words)
}

function adjectiveGap(words: Words): Gap | undefined {
  const { text } = words
  const word = adjectiveAtEnd(text)
  if (!word) return undefined
  const before = text.length - word.text.length
  const than = text.lastIndexOf('比', before - 2)
  if (than < 0 || before - than > 17 || verbBefore.includes(text.charAt(before - 1))) return undefined
  for (let i = than; i < before; i++) if (endsClause(text.charAt(i))) return undefined
  const isAgainstTime = againstTime.test(text.slice(than))
  const reference = text.slice(than + 1, before)
  return { rule: word.rule.id, sign: word.rule.means, span: words.slice(than).span, reference, isAgainstTime }
}
