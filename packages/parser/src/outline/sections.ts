import type { SectionRole } from '@biaochi/schema'
import type { SectionSpan } from '../document.js'
import { planPeriod } from '../periods/plan-years.js'
import { headingWords } from './outline-words.data.js'

/** Years that the document as a whole gives. */
export interface Years {
  readonly report: number
  readonly review: number
  /** For a document on part of a year: its EDTF period. */
  readonly part: string | null
}

const numbered =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|篇)|[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|#{1,4})/
const longestHeading = 48

/** Cuts the text into sections by its headings. There is always at least one. */
export function findSections(text: string, years: Years): readonly SectionSpan[] {
  const first: SectionSpan = {
    start: 0,
    end: text.length,
    role: 'review',
    title: '',
    year: years.review,
    from: null,
    part: years.part,
  }
  const sections: SectionSpan[] = [first]
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const heading = headingOf(text.slice(start, Math.min(end, start + 120)), end - start)
    const previous = sections.at(-1) ?? first
    const section = heading && sectionOf(heading, years, previous)
    if (section) sections.push({ ...section, start, end: text.length, title: heading.title })
    start = end + 1
  }
  return sections.map((section, i) => ({ ...section, end: sections[i + 1]?.start ?? text.length }))
}

interface Heading {
  readonly title: string
  /** True for 一、, false for （一） and for a line without a number. */
  readonly isTop: boolean
  readonly isNumbered: boolean
}

/** A heading is a short line without a full stop, or the first sentence of a numbered paragraph. */
function headingOf(line: string, length: number): Heading | undefined {
  const mark = numbered.exec(line)
  const stop = line.search(/[。：；]/)
  const isWholeLine = length <= longestHeading && !/[。；，]$/.test(line)
  if (!mark && !isWholeLine) return undefined
  const title = isWholeLine ? line : line.slice(0, stop < 0 ? longestHeading : stop)
  if (title.length > longestHeading) return undefined
  return { title, isTop: mark !== null && !mark[0].startsWith('（'), isNumbered: mark !== null }
}

function sectionOf(
  heading: Heading,
  years: Years,
  previous: SectionSpan,
): Omit<SectionSpan, 'start' | 'end' | 'title'> | undefined {
  const { title } = heading
  const row = headingWords.find((candidate) => candidate.surface.some((word) => title.includes(word)))
  const stated = [...title.matchAll(/((?:19|20)\d{2})年/g)].map((match) => Number(match[1]))
  const year = stated.at(-1)
  const plan = planPeriod(title)
  if (!heading.isNumbered && !row) return undefined
  // 过去一年和五年工作回顾 begins with the one year
  const isYearFirst = /^[^，。]{0,6}过去一年和|^[^，。]{0,4}(?:19|20)\d{2}年和(?:过去)?[五四三]年/.test(title)
  // 今后五年的目标 before 2022年工作回顾: the first role named is the section's
  let role = isYearFirst ? 'review' : (roleByOrder(title) ?? row?.means)
  if (year !== undefined && (role === undefined || role === 'review' || role === 'plan'))
    role = year >= years.report ? 'plan' : year <= years.review ? 'review' : role
  if (plan && (role === undefined || !role.endsWith('long')))
    role = plan.to >= years.report && !/成就|回顾|来|成效/.test(title) ? 'plan-long' : 'review-long'
  if (role === undefined || (!heading.isTop && !isOwnYear(title) && heading.isNumbered)) return undefined
  return withYears(role, years, previous, { stated: year, first: stated[0], plan })
}

/** The role whose words stand first in the heading. */
function roleByOrder(title: string): SectionRole | undefined {
  let best: { at: number; role: SectionRole } | undefined
  for (const row of headingWords) {
    if (!row.means.endsWith('long')) continue
    for (const word of row.surface) {
      const at = title.indexOf(word)
      if (at >= 0 && (!best || at < best.at)) best = { at, role: row.means }
    }
  }
  return best?.role
}

/** （二）2026年目标 changes the year; （二）创新驱动 does not. */
const isOwnYear = (title: string) =>
  /(?:19|20)\d{2}年|预期目标|今年目标|工作回顾|主要目标|过去五年|五年来|今后五年/.test(title)

function withYears(
  role: SectionRole,
  years: Years,
  previous: SectionSpan,
  said: { stated: number | undefined; first: number | undefined; plan: { from: number; to: number } | null },
): Omit<SectionSpan, 'start' | 'end' | 'title'> {
  const { stated, plan } = said
  switch (role) {
    case 'plan':
      return {
        role,
        year: stated !== undefined && stated >= years.report ? stated : years.report,
        from: null,
        part: null,
      }
    case 'plan-long': {
      const span = plan && plan.to >= years.report ? plan : { from: years.report, to: years.report + 4 }
      return { role, year: span.to, from: span.from, part: null }
    }
    case 'review-long': {
      const span = plan && plan.to < years.report + 1 ? plan : { from: years.review - 4, to: years.review }
      return { role, year: span.to, from: span.from, part: null }
    }
    case 'review':
      return {
        role,
        year: stated !== undefined && stated < years.report ? stated : years.review,
        from: null,
        part: stated === undefined ? years.part : null,
      }
    case 'other':
      return { ...previous, role }
  }
}
