import type { SectionSpan, Sentence } from '../document.js'
import { prefixFinder } from '../rule.js'
import { leadIns } from './theme-words.data.js'
import type { Time, TimeFound, TimeFrame, TimeState } from './time.js'

/** A time at the head of a sentence, with what decides how far it reaches. */
export interface Head {
  readonly found: TimeFound
  readonly state: TimeState
  /** Whether the sentence still spoke of it at its end. */
  readonly isKept: boolean
}

/** What one sentence hands to the next of its paragraph. */
interface Topic {
  readonly paragraph: number
  readonly state: TimeState
  /** 主要目标如下： — the items that follow are paragraphs of their own. */
  readonly opensList: boolean
}

const isItem = /^(?:—|（|\d|[一二三四五六七八九十]是)/
const asksFor = /目标|安排|要求/

/**
 * The theme: the time that a figure without one of its own belongs to. Three levels, the nearest wins.
 *
 * 1. The section's years; 2020年和“十三五”时期 has two themes and begins with the one named first.
 * 2. The lasting theme, which holds over paragraphs until another opens or the section ends. It opens where
 *    a paragraph turns to the last year (刚刚过去的2022年, 过去一年, 2022年是…), and, in a section on several years or
 *    on both, where a sentence begins with the stretch (五年来, “十三五”时期).
 * 3. The paragraph's topic: a time at the head of a sentence holds to the end of its paragraph, and over the items of
 *    a list that its last sentence opens. In a look back over years a single year said with figures of its own is said
 *    in passing: it does not.
 */
export class Theme {
  private section: SectionSpan | null = null
  private lasting: TimeState | null = null
  /** The time of the section's heading. */
  private own: TimeState | null = null
  private topic: Topic | null = null
  private paragraph = -1
  private paragraphStart = 0
  private lastSign = ''
  /** Whether the last sentence began something new: a paragraph that is no item of a list. */
  isNew = true

  constructor(private readonly text: string) {}

  /** The time that a sentence begins with. */
  enter(sentence: Sentence, frame: TimeFrame): TimeState {
    if (sentence.section !== this.section) {
      this.section = sentence.section
      this.lasting = null
      this.own = null
    }
    if (sentence.paragraph !== this.paragraph) {
      this.paragraph = sentence.paragraph
      this.paragraphStart = sentence.start
      this.isNew = !(this.topic?.opensList === true && this.isListItem(sentence)) && !this.isDashed(sentence)
      if (this.isNew) this.topic = null
    } else {
      this.isNew = false
    }
    this.own ??= sectionState(frame)
    return this.topic?.state ?? this.lasting ?? this.own
  }

  /** Takes what a sentence leaves for those after it. */
  leave(
    sentence: Sentence,
    start: TimeState,
    { head, aim }: { readonly head: Head | null; readonly aim: TimeState | null },
    hasNoFigure: boolean,
    aimed: TimeState | null,
  ): void {
    this.lastSign = this.text.charAt(sentence.end - 1)
    // the heading has given the section its years already
    if (sentence.start === sentence.section.start && sentence.section.title !== '') return
    const opensList = this.lastSign === '：' || (this.topic?.opensList === true && this.lastSign === '；')
    const state =
      head === null
        ? (this.aimOf(sentence, aim, hasNoFigure) ?? (aimed && inherited(aimed)))
        : this.stateOf(sentence, start, head, hasNoFigure)
    if (state) this.topic = { paragraph: this.paragraph, state, opensList }
    else if (this.topic && opensList && !this.topic.opensList) this.topic = { ...this.topic, opensList }
  }

  /** ——经济: items under the paragraph before them. */
  private isDashed(sentence: Sentence): boolean {
    return this.text.charAt(sentence.start) === '—'
  }

  private isListItem(sentence: Sentence): boolean {
    return (
      this.lastSign === '：' ||
      this.lastSign === '；' ||
      isItem.test(this.text.slice(sentence.start, sentence.start + 2))
    )
  }

  /** 到2027年的目标如下： a time that is not at the head, in a sentence that only announces. */
  private aimOf(sentence: Sentence, aim: TimeState | null, hasNoFigure: boolean): TimeState | null {
    const announces = hasNoFigure && aim !== null && asksFor.test(this.text.slice(sentence.start, sentence.end))
    return announces ? inherited(aim) : null
  }

  private stateOf(sentence: Sentence, start: TimeState, head: Head, hasNoFigure: boolean): TimeState | null {
    const { section } = sentence
    const { time } = head.state
    const state = inherited(head.state)
    if (time.kind === 'years') {
      if (opensTerm(head.found, time, section)) {
        this.lasting = state
        return state
      }
      const isSame = start.time.kind === 'years' && start.time.from === time.from && start.time.to === time.to
      const isLong = section.from !== null || start.time.kind === 'years'
      return !isLong || isSame || (start.ground !== 'assumed' && section.from === null) ? state : null
    }
    const isOpen = head.isKept || time.part === null
    if (section.from === null && start.time.kind === 'year') {
      return isOpen ? state : null
    }
    if (this.opensYear(sentence, head, hasNoFigure)) {
      if (time.year === lastYear(section) && time.part === null) this.lasting = state
      return state
    }
    // in a plan of several years, what a year is given at the head of a sentence goes on for the paragraph
    return isOpen && (section.role === 'plan-long' || head.state.rule === 'period.whole-year') ? state : null
  }

  /** Whether a year at the head is what the paragraph is about, rather than said in passing. */
  private opensYear(sentence: Sentence, { found, state }: Head, hasNoFigure: boolean): boolean {
    if (found.rule === 'period.last-one') return true
    if (state.time.kind === 'year' && state.time.part !== null) return false
    const isTurn = this.text.startsWith('过去的', found.start - 3) || this.text.charAt(found.end) === '是'
    if (isTurn || isHeading(sentence, found)) return true
    const isFirst = sentence.start - this.paragraphStart < 12
    return isFirst && (hasNoFigure || found.rule === 'period.last-year')
  }
}

const inherited = (state: TimeState): TimeState => ({
  time: state.time,
  ground: 'inherited',
  rule: state.rule,
  span: state.span,
})

/** The year that a section on several years turns to: the last one looked back on, the first one ahead. */
function lastYear(section: SectionSpan): number {
  return section.role.startsWith('plan') ? (section.from ?? section.year) : section.year
}

/** （一）2020年工作回顾: a line that is only the year and a few words. */
function isHeading(sentence: Sentence, found: TimeFound): boolean {
  return sentence.clauses.length === 1 && sentence.end - found.end < 16
}

/** 五年来 at the head, in a section on five years or on one year and five; 十年来 is said in passing. */
function opensTerm(found: TimeFound, time: Extract<Time, { kind: 'years' }>, section: SectionSpan): boolean {
  if (!found.opens) return false
  if (section.from !== null) return time.from === section.from && time.to === section.year
  const length = time.to - time.from + 1
  const words: Readonly<Record<number, RegExp>> = { 3: /[三3]年/, 4: /[四4]年/, 5: /[五5]年|时期|任期/ }
  return words[length]?.test(section.title) ?? false
}

const yearInTitle = /(?:19|20)\d{2}年|一年/
const termInTitle = /[三四五345]年|时期|任期|“/

/** The time of a section as its heading gives it. */
function sectionState(frame: TimeFrame): TimeState {
  const { section } = frame
  const part = section.part ? /-(\d\d)\/\d{4}-(\d\d)/.exec(section.part) : null
  const rule = `section.${section.role}`
  if (section.from === null) {
    const year = section.part ? Number(section.part.slice(0, 4)) : section.year
    return {
      time: { kind: 'year', year, part: part ? [Number(part[1]), Number(part[2])] : null },
      ground: 'assumed',
      rule,
      span: null,
    }
  }
  // 2020年和“十三五”时期 begins with the year
  const year = yearInTitle.exec(section.title)
  const term = termInTitle.exec(section.title)
  const isYearFirst = year !== null && term !== null && year.index < term.index
  const time: Time = isYearFirst
    ? { kind: 'year', year: lastYear(section), part: null }
    : { kind: 'years', from: section.from, to: section.year }
  return { time, ground: 'assumed', rule, span: null }
}

const leadInAt = prefixFinder(leadIns)

/** Whether nothing but lead-ins (各位代表，刚刚过去的) stands before a place of a sentence. */
export function isHeadOf(text: string, start: number, at: number): boolean {
  let i = start
  while (i < at) {
    const word = leadInAt(text, i)
    if (!word) return false
    i += word.text.length
  }
  return i === at
}
