import type { Bound } from '@biaochi/schema'
import type { Rule } from '../rule.js'
import { changeWords } from './change-words.data.js'
import { fillerWords } from './filler-words.data.js'
import { hedgeWords } from './hedge-words.data.js'
import { linkWords } from './link-words.data.js'
import { reachWords } from './reach-words.data.js'

/** What a word says that stands between the indicator's name and the number. */
export type LeadMeaning =
  /** A hedge before the number: 约, 超过. */
  | { readonly kind: 'hedge'; readonly bound: Bound }
  /** A verb that gives the number as reached: 达到, 增至, 为. What grew 增至 a number has that level. */
  | { readonly kind: 'reach' }
  /** A verb of change without 到: 增长, 下降. */
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  /** A noun that is a change by itself: 增速, 降幅. */
  | { readonly kind: 'rate'; readonly sign: 1 | -1 }
  /** 从, 由: the first of two numbers. */
  | { readonly kind: 'from' }
  /** 分别, 均: how the numbers spread over the names. */
  | { readonly kind: 'each'; readonly spread: 'in-turn' | 'all' }
  /** 年均: an average over years. */
  | { readonly kind: 'average' }
  /** 累计: a sum from some start on. */
  | { readonly kind: 'total' }
  /** 可比, 同口径. */
  | { readonly kind: 'basis' }
  /** 同比, 比上年: against the year before. */
  | { readonly kind: 'against' }
  /** 新增: makes a new indicator of the name before it. */
  | { readonly kind: 'new' }
  /** 预计, 力争: the stage of periods and status reads them; here they only end the name. */
  | { readonly kind: 'status' }
  /** Small words without weight: 了, 也, 将. */
  | { readonly kind: 'particle' }
  /** A word that looks like a hedge or verb and is none: stop here. */
  | { readonly kind: 'name' }

/** A row of the words before a number. */
export type LeadRow = Rule<LeadMeaning>

/** All words before a number, read from the number back to the name. The longest that fits is taken. */
export const leadWords: readonly LeadRow[] = [
  ...hedgeWords,
  ...reachWords,
  ...changeWords,
  ...linkWords,
  ...fillerWords,
]
