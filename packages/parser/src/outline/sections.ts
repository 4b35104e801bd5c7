import type { SectionRole } from '@biaochi/schema'
import type { SectionSpan, Span } from '../document.js'
import { codesOf } from '../pattern.js'
import { type HeadingRole, headingRole, toneOf, yearsIn } from './heading-role.js'
import { type Heading, type HeadingStyle, headingAt } from './headings.js'
import { type Opening, openingAt, relativeWords } from './openings.js'

/** What the document as a whole gives. */
export interface Years {
  readonly report: number
  readonly review: number
  /** The year in which 今年 is said. */
  readonly thisYear: number
  /** For a document on part of a year: its EDTF period. */
  readonly part: string | null
  /** A report to a congress, which ends in a plan; a bulletin only looks back. */
  readonly isAddressed: boolean
}

/** A section while the text is walked. */
interface Open extends Omit<SectionSpan, 'end'> {
  /** How its heading is set; undefined where none opened it. */
  readonly style: HeadingStyle | undefined
  readonly isMixed: boolean
  /** No word of its heading gave the role; a paragraph under it may. */
  readonly isGuessed: boolean
}

/** 二、… without a word of its role, which the paragraphs under it may tell. */
interface Pending {
  readonly start: number
  readonly heading: Heading
}

/** The problems are told in one paragraph, and in the items of a list after it. */
const isItem = codesOf('—（一二三四五六七八九十0123456789')

const fullStop = '。'.charCodeAt(0)

/** Paragraphs under a heading so far from it still say what it is about. */
const underHeading = 700
/** A plan needs a review before it: at least so long, where no heading opened it. */
const shortestReview = 300

/** Cuts the text into sections by its headings and the words its paragraphs open with. There is always at least one. */
export function findSections(text: string, furniture: readonly Span[], years: Years): readonly SectionSpan[] {
  const first: Open = {
    start: 0,
    role: 'review',
    title: '',
    year: years.review,
    from: null,
    part: years.part,
    style: undefined,
    isMixed: false,
    isGuessed: false,
  }
  const sections: Open[] = [first]
  const relative = relativeWords(years)
  let pending: Pending | undefined
  /** A review whose own parts are numbered 一、 as well. */
  let nested: Open | undefined
  /** The first numbered heading that may open a plan, where nothing else does. */
  let second: Pending | undefined
  let nextFurniture = 0
  /** Where the report begins to speak in sentences. */
  let bodyStart = -1
  for (let start = 0; start < text.length; ) {
    const aside = furniture[nextFurniture]
    if (aside && start >= aside.start) {
      nextFurniture++
      start = Math.max(start, aside.end + 1)
      continue
    }
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (bodyStart < 0 && text.charCodeAt(end - 1) === fullStop) bodyStart = start
    const current = sections.at(-1) ?? first
    const heading = end > start ? headingAt(text, start, end) : undefined
    const said = heading && headingRole(heading, years)
    if (heading && said) {
      const next = open(said, heading, start, years, current)
      if (!isWithin(next, current)) sections.push(next)
      pending = undefined
    } else if (heading && years.isAddressed) {
      if (isFirst(heading) && current.style === heading.style) nested = current
      const role = isNumbered(heading) && nested !== current ? roleAmong(heading, current) : undefined
      if (role) sections.push({ ...open(guess(role, heading, years), heading, start, years, current), isGuessed: true })
      else if (current.role === 'other') sections.push(resumed(sections, start))
      if (isNumbered(heading)) {
        if (pending && !second && toneOf(heading.title) !== 'back') second = { start, heading }
        pending = { start, heading }
      }
    } else if (years.isAddressed && end > start) {
      const opening = openingAt(text, start, end, relative)
      const role = opening && openedRole(opening, bodyStart < 0 ? 0 : start - bodyStart, current)
      if (role) {
        const from = role === 'other' ? undefined : headingOver(start, pending, current)
        if (from && current.start === from.start) sections.pop()
        const heading: Heading = from?.heading ?? { title: '', style: 'plain' }
        sections.push(open(guess(role, heading, years), heading, from?.start ?? start, years, sections.at(-1) ?? first))
        pending = undefined
      } else if (current.role === 'other' && isItem[text.charCodeAt(start)] !== 1)
        sections.push(resumed(sections, start))
    }
    start = end + 1
  }
  if (second && years.isAddressed && sections.every(({ role }) => !role.startsWith('plan'))) {
    const { start, heading } = second
    while ((sections.at(-1)?.start ?? 0) >= start) sections.pop()
    sections.push(open(guess('plan', heading, years), heading, start, years, first))
  }
  return sections.map(({ style: _, isMixed: __, isGuessed: ___, ...section }, i) => ({
    ...section,
    end: sections[i + 1]?.start ?? text.length,
  }))
}

/** 五年来，改革迈出新步伐 under 过去五年工作回顾: a line of its own that says nothing new. */
const isWithin = (next: Open, current: Open) =>
  (next.style === 'plain' || next.style === 'sub') &&
  current.style !== undefined &&
  next.role === current.role &&
  next.year === current.year &&
  next.from === current.from

/** A role that the words of a heading do not state. */
const guess = (role: SectionRole, heading: Heading, years: Years): HeadingRole => ({
  role,
  year: yearsIn(heading.title, years).at(-1),
  plan: null,
  isMixed: false,
})

/** After the problems the review goes on as it was. */
function resumed(sections: readonly Open[], start: number): Open {
  const before = sections.findLast(({ role }) => role !== 'other') ?? sections[0]
  return { ...(before as Open), start }
}

/** The numbered heading right over a paragraph, whose role the paragraph tells. */
function headingOver(start: number, pending: Pending | undefined, current: Open): Pending | undefined {
  if (pending === undefined || start - pending.start > underHeading) return undefined
  const isOpen = current.start < pending.start || (current.start === pending.start && current.isGuessed)
  return isOpen && toneOf(pending.heading.title) !== 'back' ? pending : undefined
}

const isNumbered = ({ style }: Heading) => style === 'top' || style === 'part'

/** 一、 and 第一部分: the first of a row of headings. */
const isFirst = ({ title, style }: Heading) =>
  style === 'part' ? /^(?:第一|上)/.test(title) : style === 'top' && /^#*一[、.]/.test(title)

const looksBack = (role: SectionRole) => role === 'review' || role === 'review-long'

/**
 * The role of a numbered heading without words of its own, from what stands before it: 一、…取得新成绩 is a review, and
 * what follows 一、工作回顾 as 二、 is the plan.
 */
function roleAmong(heading: Heading, current: Open): SectionRole | undefined {
  const tone = toneOf(heading.title)
  if (current.style === undefined) return tone === 'back' ? 'review' : undefined
  const isSibling = current.style === heading.style
  return isSibling && (looksBack(current.role) || current.role === 'other') && tone !== 'back' ? 'plan' : undefined
}

/** The role of the part that a paragraph opens, where it is another than the current one; none for a paragraph that goes on. */
function openedRole(opening: Opening, read: number, current: Open): SectionRole | undefined {
  if (opening.role === current.role) return undefined
  const isLate = current.style !== undefined || read > shortestReview
  switch (opening.role) {
    case 'other':
      return looksBack(current.role) ? 'other' : undefined
    case 'plan-long':
      return isLate ? 'plan-long' : undefined
    case 'plan':
      if (current.role === 'plan-long') return opening.isSure || current.isMixed ? 'plan' : undefined
      return isLate ? 'plan' : undefined
    default:
      return undefined
  }
}

/** A section with the years that its role and its heading give. */
function open(
  { role, year, plan, isMixed }: HeadingRole,
  heading: Heading,
  start: number,
  years: Years,
  current: Open,
): Open {
  const { report, review } = years
  const base = { start, role, title: heading.title, style: heading.style, isMixed, isGuessed: false }
  switch (role) {
    case 'plan':
      return { ...base, year: year !== undefined && year >= report ? year : report, from: null, part: null }
    case 'plan-long': {
      const span = plan && plan.to >= report ? plan : { from: report, to: report + 4 }
      return { ...base, year: span.to, from: span.from, part: null }
    }
    case 'review-long': {
      const isRunning = plan !== null && plan.from < review && plan.to > report
      const span = isRunning
        ? { from: plan.from, to: review }
        : plan && plan.to <= report
          ? plan
          : { from: review - 4, to: review }
      return { ...base, year: span.to, from: span.from, part: null }
    }
    case 'review': {
      const isPast = year !== undefined && year < report
      return { ...base, year: isPast ? year : review, from: null, part: year === undefined ? years.part : null }
    }
    case 'other': {
      // the problems stand at the end of a review, under its heading
      const { year: same, from, part, style } = current
      return { ...base, title: current.title, year: same, from, part, style }
    }
  }
}
