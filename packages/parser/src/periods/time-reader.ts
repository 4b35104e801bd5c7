import type { MeasuredQuantity, Sentence, Span } from '../document.js'
import { indexAt } from '../span-search.js'
import { edtf, findTimes, type Time, type TimeFound, type TimeFrame } from './time.js'

/** A time in force, and where it was said. */
export interface TimeState {
  readonly time: Time
  readonly ground: 'stated' | 'inherited' | 'assumed'
  readonly rule: string
  readonly span: Span | null
}

/** Follows the times that a sentence names, from its first word to its last. */
export class TimeReader {
  at: number
  saidYear = false
  /** 与2015年相比，: a year that the rest of the sentence compares with. */
  base: number | null = null
  private state: TimeState
  private local: TimeState | null = null
  private head: TimeState | null = null
  private aim: TimeState | null = null

  constructor(
    private readonly text: string,
    private readonly sentence: Sentence,
    private readonly frame: TimeFrame,
    private readonly start: TimeState,
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
      if (!isOwn && found.start - this.sentence.start < 14 && isHead(this.text, this.sentence, found)) this.head = next
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

  /** What the next sentence of the paragraph inherits: the time that this one began with and kept. */
  topic(hasNoFigure: boolean): TimeState | null {
    const { head } = this
    const isLongDefault = this.sentence.section.from !== null
    if (head === null) {
      const sets =
        hasNoFigure &&
        this.aim !== null &&
        /(?:目标|安排|要求)/.test(this.text.slice(this.sentence.start, this.sentence.end))
      return sets && this.aim ? { ...this.aim, ground: 'inherited' } : null
    }
    // within a look back over years, another stretch or a single year is said in passing; 全年 leaves it
    const isLong = isLongDefault || this.start.time.kind === 'years'
    const isSame = head.time.kind === 'years' && edtf(head.time) === edtf(this.start.time)
    const isKept =
      !isLong ||
      isSame ||
      head.rule === 'period.whole-year' ||
      (head.time.kind === 'years' && this.start.ground !== 'assumed' && !isLongDefault)
    const isPartLeft = head.time.kind === 'year' && head.time.part !== null && this.state !== head
    if (!isKept || isPartLeft) return null
    return { ...head, ground: 'inherited' }
  }
}

/** A time at the head of its sentence, which is what the sentences after it go on about. */
function isHead(text: string, sentence: Sentence, found: TimeFound): boolean {
  const before = text.slice(sentence.start, found.start)
  return /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|——|—|到|截至|据预计|预计|初步核算|展望|进入|这|在)?[，]?$/.test(
    before,
  )
}
