import { type Time, yearOf } from './time.js'

/** A time in digits, the place after it, and the rule that read it. */
export interface YearForm {
  readonly time: Time
  readonly end: number
  readonly rule: string
}

const sinceForm = /((?:19|20)\d{2})年以来/y
const yearForm = /((?:19|20)\d{2})(?:年?(?:—|至|到)((?:19|20)\d{2}))?年(?:度)?/y
const monthsForm = /(\d{1,2})月?(?:—|至|到)(\d{1,2})月(?:份)?(?!\d)/y
const monthForm = /(\d{1,2})月(?:份|当月|(?=，))/y
/** A month of a year that is named with it: 2022年12月, but no day of it. */
const monthOfYear = /(\d{1,2})月(?!\d{0,2}日)/y
const fromSigns = '从由自'

type Match = (form: RegExp, text: string, at: number) => RegExpExecArray | null
const matchAt: Match = (form, text, at) => {
  form.lastIndex = at
  return form.exec(text)
}

/** 2022年, 2018—2022年, 2022年1—6月, 2018年以来: a year in digits at a place of a text. */
export function yearAt(text: string, at: number, sectionYear: number): YearForm | undefined {
  const since = matchAt(sinceForm, text, at)
  if (since)
    return {
      time: { kind: 'years', from: Number(since[1]), to: sectionYear },
      end: at + since[0].length,
      rule: 'period.since-year',
    }
  const match = matchAt(yearForm, text, at)
  if (!match) return undefined
  const year = Number(match[1])
  const end = at + match[0].length
  if (match[2] !== undefined) {
    const rule = at > 0 && fromSigns.includes(text.charAt(at - 1)) ? 'period.from-to' : 'period.years'
    return { time: { kind: 'years', from: year, to: Number(match[2]) }, end, rule }
  }
  const month = matchAt(monthsForm, text, end) ?? matchAt(monthOfYear, text, end)
  const part = month && months(month[1], month[2] ?? month[1])
  if (month && part)
    return { time: { kind: 'year', year, part }, end: end + month[0].length, rule: 'period.part-of-year' }
  return { time: { kind: 'year', year, part: null }, end, rule: 'period.year' }
}

/** 1—11月, 12月份: months of the year spoken of. */
export function monthsAt(text: string, at: number, current: Time): YearForm | undefined {
  const match = matchAt(monthsForm, text, at) ?? matchAt(monthForm, text, at)
  const part = match && months(match[1], match[2] ?? match[1])
  if (!match || !part) return undefined
  return { time: { kind: 'year', year: yearOf(current), part }, end: at + match[0].length, rule: 'period.months' }
}

function months(from: string | undefined, to: string | undefined): readonly [number, number] | null {
  const first = Number(from)
  const last = Number(to)
  return first >= 1 && last <= 12 && first <= last ? [first, last] : null
}
