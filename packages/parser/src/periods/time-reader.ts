import type { MeasuredQuantity, Sentence } from '../document.js'
import { indexAt } from '../span-search.js'
import { findTimes, isTheme } from './find-times.js'
import { planPeriod } from './plan-years.js'
import { isFrom } from './setting.js'
import { type Head, isHeadOf } from './theme.js'
import type { Time, TimeFound, TimeFrame, TimeState } from './time.js'

/** Nothing but 、 or 和 before a figure, or a list that goes on with a verb (、年均增长). */
const isListLead = (lead: string) =>
  lead === '' || lead.startsWith('、') || (lead.length === 1 && '和及与'.includes(lead))

/** Follows the times that a sentence names, from its first word to its last. */
export class TimeReader {
  at: number
  saidYear = false
  /** 与2015年相比，: a year that the rest of the sentence compares with. */
  base: number | null = null
  private state: TimeState
  private local: TimeState | null = null
  /** 2021年、2022年分别…: the years of the figures still to come in the list. */
  private each: TimeState[] = []
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
  readTo(to: number, quantity: MeasuredQuantity | null, next: MeasuredQuantity | undefined, isFirst: boolean): void {
    const isListed = quantity !== null && quantity.subject.text === '' && isListLead(quantity.lead.text)
    if (isListed && this.each.length > 0) this.local = this.each.shift() ?? null
    else if (quantity && !isListed) {
      this.local = null
      this.each = []
    }
    const isOwnYear = quantity !== null && isFrom(quantity, next)
    const goesOn = quantity !== null && quantity.subject.text === '' && !isFirst
    let last: TimeFound | null = null
    const times = findTimes(this.text, this.at, to, this.frame, this.now.time)
    for (let i = 0; i < times.length; i++) {
      const found = times[i] as TimeFound
      const state: TimeState = { time: found.time, ground: 'stated', rule: found.rule, span: found }
      if (found.isReference) {
        this.refer(found, state, to, quantity)
        continue
      }
      if (found.time.kind === 'year') this.saidYear = true
      // 由2011年的3亿元: the year is that figure's alone; so is 五年 in 五年年均增长8.3% after last year's figure
      const aside = this.asideAt(found)
      // （2005年价）: what a bracket names is not said of what follows it
      if (aside !== null && aside !== quantity?.clause) continue
      const isOwn =
        aside !== null ||
        (isOwnYear && this.isInLead(found, quantity)) ||
        (goesOn && found.time.kind === 'years') ||
        this.isEndOf(found)
      if (isOwn) this.local = state
      else {
        this.local = null
        this.state = (last !== null && this.together(last, found, state, quantity)) || state
      }
      last = found
      if (!isOwn && this.isHead(found)) this.opening = { found, state }
      else this.aim = state
    }
    this.at = to
  }

  /** 与2015年相比，: compared with in what follows; 比上半年的1.5%: the figure is that time's. */
  private refer(found: TimeFound, state: TimeState, to: number, quantity: MeasuredQuantity | null): void {
    const after = this.text.charAt(found.end)
    if (found.time.kind === 'year' && (after === '，' || this.text.startsWith('相比，', found.end)))
      this.base = found.time.year
    const measure = quantity?.measure.value
    const isOf = measure === 'level' ? after !== '' : measure === 'growth' && after === '的'
    if (isOf && to - found.end === (after === '的' ? 1 : 0) && this.isOwnOf(quantity, after)) this.local = state
  }

  /** 是2005年22557亿元的2倍, 比上半年的1.5%: the amount is that time's. */
  private isOwnOf(quantity: MeasuredQuantity | null, after: string): boolean {
    return after === '的' || quantity?.tail.text.startsWith('的') === true
  }

  /** 2021年、2022年: two years said together; 分别 gives each its figure, without it they are one stretch. */
  private together(
    last: TimeFound,
    found: TimeFound,
    state: TimeState,
    quantity: MeasuredQuantity | null,
  ): TimeState | null {
    const isJoined = found.start - last.end === 1 && '、和及与'.includes(this.text.charAt(last.end))
    if (!isJoined || last.time.kind !== 'year' || found.time.kind !== 'year') return null
    if (last.time.part !== null || found.time.part !== null || found.time.year <= last.time.year) return null
    if (quantity?.lead.text.includes('分别')) {
      this.each = [state]
      return { time: last.time, ground: 'stated', rule: last.rule, span: last }
    }
    return {
      time: { kind: 'years', from: last.time.year, to: found.time.year },
      ground: 'stated',
      rule: 'period.years',
      span: found,
    }
  }

  /** 而2020年为16%, 继2018年突破3亿元后, （2015年为20%）: the clause of a year named in passing. */
  private asideAt(found: TimeFound): number | null {
    const at = indexAt(this.sentence.clauses, found.start)
    const before = this.text.charAt(found.start - 1)
    const isPassing = before === '而' || before === '继' || this.isAverage(found)
    const isAside = isPassing || (this.sentence.clauses[at]?.depth ?? 0) > 0
    return isAside ? at : null
  }

  /** 两年平均增长6%: of that average alone. */
  private isAverage({ time, opens, end }: TimeFound): boolean {
    return time.kind === 'years' && !opens && this.text.startsWith('平均', end)
  }

  /** 由2017年的3亿元提高到2022年的5亿元, in a sentence on years: the end is that figure's year. */
  private isEndOf(found: TimeFound): boolean {
    if (found.time.kind !== 'year' || this.state.time.kind !== 'years') return false
    return this.text.charAt(found.end) === '的' && '到至为'.includes(this.text.charAt(found.start - 1))
  }

  /** At the head, or 刚刚过去的2022年 and 这是…的五年 wherever they stand. */
  private isHead(found: TimeFound): boolean {
    const isTurn = this.text.startsWith('刚刚过去的', found.start - 5)
    const isClosing = found.time.kind === 'years' && isTheme(this.text, found.start, found.end)
    return isTurn || isClosing || isHeadOf(this.text, this.sentence.start, found.start)
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

  /** The years of a plan that the sentence names, where they lie ahead. */
  planAhead(year: number): Time | null {
    const plan = planPeriod(this.text.slice(this.sentence.start, this.sentence.end))
    return plan && plan.to >= year ? { kind: 'years', from: plan.from, to: plan.to } : null
  }

  /** The time that the sentence began with, and whether it kept it. */
  get head(): Head | null {
    const { opening } = this
    return opening && { found: opening.found, state: opening.state, isKept: this.state === opening.state }
  }
}
