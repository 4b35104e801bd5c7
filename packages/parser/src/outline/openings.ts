import type { SectionRole } from '@biaochi/schema'
import { wordFinder } from './find-words.js'
import { type OpeningMeaning, openingWords } from './opening-words.data.js'
import type { Years } from './sections.js'

/** The first sentence is looked at so far. */
const longestLead = 72
const address = /^(?:各位代表|同志们|各位委员)[，！：。]?/
const being = /^(?:的?建议|初步)?(?:是|为|：|，是|如下|有|概括)/
const wordsIn = wordFinder(openingWords)

/** The years of a report in words that are relative to it, with the words for them in the year of delivery. */
export function relativeWords(years: Years): readonly (readonly [string, string])[] {
  if (years.report === 0) return []
  const stated = [
    [`${years.report}年`, '今年'],
    [`${years.review}年`, '去年'],
  ] as const
  // delivered in November or December: 今年 is the year looked back on
  return years.thisYear < years.report ? [['今年', '去年'], ['明年', '今年'], ...stated] : stated
}

/** What a paragraph says at its head of the part that begins with it. */
export interface Opening {
  readonly role: SectionRole
  /** False where only 今年是 or 今年要 says so, which a part about several years may say in passing. */
  readonly isSure: boolean
}

/** Reads the head of the paragraph from `start` to `end`; undefined where it opens no part. */
export function openingAt(
  text: string,
  start: number,
  end: number,
  relative: readonly (readonly [string, string])[],
): Opening | undefined {
  let lead = text.slice(start, Math.min(end, start + longestLead))
  if (lead.startsWith('各') || lead.startsWith('同')) lead = lead.replace(address, '')
  const stop = lead.indexOf('。')
  if (stop >= 0) lead = lead.slice(0, stop)
  for (const [absolute, word] of relative) if (lead.includes(absolute)) lead = lead.replaceAll(absolute, word)
  const words = wordsIn(lead)
  const first = (means: OpeningMeaning) => words.find(({ rule }) => rule.means === means)
  if (words.length === 0) return undefined
  if (first('problem')) return { role: 'other', isSure: true }
  const back = first('back')
  if (back && back.at < 20) return undefined
  const time = first('time')
  const aim = words.find(({ rule, end: to }) => rule.means === 'aim' && being.test(lead.slice(to, to + 8)))
  const term = first('term')
  if (aim && term && term.at < aim.at) return { role: 'plan-long', isSure: true }
  if (
    aim &&
    (time ? time.at < aim.at : /[标求]$/.test(lead.slice(aim.at, aim.end)) && !/[年期]/.test(lead.slice(0, aim.at)))
  )
    return { role: 'plan', isSure: time !== undefined }
  if (!time || time.at > 14) return undefined
  const before = words.some(({ rule, end: to }) => rule.means === 'doing' && (to === time.at || to === time.at - 1))
  const after = words.some(({ rule, at }) => rule.means === 'work' && (at === time.end || at === time.end + 1))
  if (before) return { role: 'plan', isSure: true }
  return after ? { role: 'plan', isSure: false } : undefined
}
