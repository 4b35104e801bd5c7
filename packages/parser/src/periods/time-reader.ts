import type { MeasuredQuantity, Sentence } from '../document.js'
import { indexAt } from '../span-search.js'
import { type Head, isHeadOf, type TimeState } from './theme.js'
import { findTimes, type TimeFound, type TimeFrame } from './time.js'

/** Follows the times that a sentence names, from its first word to its last. */
export class TimeReader {
  at: number
  saidYear = false
  /** 与2015年相比，: a year that the rest of the sentence compares with. */
  base: number | null = null
  private state: TimeState
  private local: TimeState | null = null
  /** The last time named that is not at the head. */
  aim: TimeState | null = null
  private opening: { readonly found: TimeFound; readonly state: TimeState } | null = null

  constructor(
    private readonly text: string,
    private readonly sentence: Sentence,
    private readonly frame: TimeFrame,
    start: TimeState,
  ) {
    this.at = sentence.start
    this.state = start
  }

  /** The time in force for the quantity at hand. */
  get now(): TimeState {
    return this.local ?? this.state
  }

  /** Reads on up to a quantity, or to the end of the sentence. */
  readTo(to: number, quantity: MeasuredQuantity | null, isFirst: boolean): void {
    const isListed = quantity !== null && quantity.subject.text === '' && /^[、和及与]?$/.test(quantity.lead.text)
    if (quantity && !isListed) this.local = null
    const words = this.text.slice(this.at, to)
    const compared = /(?:与|同|较|比)((?:19|20)\d{2})年(?:相比)?，/.exec(words)
    if (compared) this.base = Number(compared[1])
    const isFrom = quantity?.marks.some((mark) => mark.kind === 'from') ?? false
    for (const found of findTimes(this.text, this.at, to, this.frame, this.now.time)) {
      const next: TimeState = { time: found.time, ground: 'stated', rule: found.rule, span: found }
      if (found.time.kind === 'year') this.saidYear = true
      const goesOn = quantity !== null && quantity.subject.text === '' && !isFirst
      // 由2011年的3亿元: the year is that figure's alone; so is 五年 in 五年年均增长8.3% after last year's figure
      const isOwn =
        (isFrom && this.isInLead(found, quantity)) || (goesOn && found.time.kind === 'years') || this.isAside(found)
      if (isOwn) this.local = next
      else {
        this.state = next
        this.local = null
      }
      if (!isOwn && isHeadOf(this.text, this.sentence.start, found.start)) this.opening = { found, state: next }
      else this.aim = next
    }
    this.at = to
  }

  /** 而2020年为16%, （2015年为20%）: a year named in passing. */
  private isAside(found: TimeFound): boolean {
    const clause = this.sentence.clauses[indexAt(this.sentence.clauses, found.start)]
    return this.text.charAt(found.start - 1) === '而' || (clause !== undefined && clause.depth > 0)
  }

  private isInLead(found: TimeFound, quantity: MeasuredQuantity | null): boolean {
    const last = quantity?.subject.last
    return last !== undefined ? found.start > last : found.start >= (quantity?.lead.first ?? 0)
  }

  /** 主要预期目标是…增长6%: what is expected of one year, in a sentence that speaks of no more. */
  asksForYear(): boolean {
    const words = this.text.slice(this.sentence.start, this.sentence.end)
    return words.includes('预期目标') && !/年均|递增|[五5]年|时期|到20\d\d|“|平均/.test(words)
  }

  /** The time that the sentence began with, and whether it kept it. */
  get head(): Head | null {
    const { opening } = this
    return opening && { found: opening.found, state: opening.state, isKept: this.state === opening.state }
  }
}
