import type { Firmness, Verdict } from '@biaochi/schema'
import type { Lang } from '../words/words.js'

/** The wording of said against done in one language; apart from the other words, as only its view needs it. */
export interface TargetsWords {
  yearTitle(indicator: string, measure: string | null, year: number): string
  cityTitle(city: string, indicator: string, measure: string | null): string
  sentence(facts: {
    unit: string
    targets: number
    judged: number
    met: number
    nearly: number
    missed: number
  }): string
  verdict: Record<Verdict, string>
  /** What a verdict means, where its name does not say it. */
  means: Partial<Record<Verdict, string>>
  firmness: Record<Firmness, string>
  said: string
  done: string
  saidWords: string
  doneWords: string
  distance(unit: string): string
  none: string
  /** How far the outcome is from the target, where the words of one leave an end open. */
  atLeast(number: string): string
  atMost(number: string): string
  list(title: string): string
  tally: string
  keySaid: string
  keyDone: string
  keyEstimate: string
  who: string
  verdictHead: string
  firmnessHead: string
  statement(facts: { target: string; firmness: string; outcome: string | null; verdict: string }): string
}

const zh: TargetsWords = {
  yearTitle: (indicator, measure, year) => `${indicator}${measure ?? ''}，${year}年：说了多少，做到多少`,
  cityTitle: (city, indicator, measure) => `${city}的${indicator}${measure ?? ''}：说了多少，做到多少`,
  sentence: ({ unit, targets, judged, met, nearly, missed }) =>
    `${unit}。${targets} 个目标，${judged} 个能找到结果${judged === 0 ? '' : `：${met} 个达到，${nearly} 个接近，${missed} 个未达到`}。`,
  verdict: {
    missed: '未达到',
    nearly: '接近',
    undecided: '无法判断',
    met: '达到',
    no_outcome: '报告在库，没有说结果',
    dropped: '不再提起',
    no_report: '库里没有说结果的报告',
  },
  means: {
    nearly: '差得不多',
    undecided: '结果只给了界限，可能够到，也可能没有',
    dropped: '全文在库，结果与新目标都没有说',
  },
  firmness: { ensure: '确保', strive: '力争', plain: '', about: '左右' },
  said: '说',
  done: '做',
  saidWords: '目标的原话',
  doneWords: '结果的原话',
  distance: (unit) => (unit === '' ? '相差' : `相差，${unit.replace(/^个/, '')}`),
  none: '—',
  atLeast: (number) => `${number} 以上`,
  atMost: (number) => `${number} 以下`,
  list: (title) => `${title}，按判断排列`,
  tally: '各种判断的数目',
  keySaid: '说：目标',
  keyDone: '做：实际数',
  keyEstimate: '做：预计数',
  who: '城市与年份',
  verdictHead: '判断',
  firmnessHead: '口气',
  statement: ({ target, firmness, outcome, verdict }) =>
    [`目标 ${target}`, firmness, outcome === null ? '' : `结果 ${outcome}`, verdict].filter(Boolean).join('，'),
}

const en: TargetsWords = {
  yearTitle: (indicator, measure, year) =>
    `${indicator}${measure === null ? '' : `: ${measure.toLowerCase()}`}, ${year}: what was said, what was done`,
  cityTitle: (city, indicator, measure) =>
    `${city}, ${indicator}${measure === null ? '' : `: ${measure.toLowerCase()}`}: what was said, what was done`,
  sentence: ({ unit, targets, judged, met, nearly, missed }) =>
    `${unit}. Targets: ${targets}; with an outcome: ${judged}${judged === 0 ? '' : ` (met ${met}, nearly met ${nearly}, missed ${missed})`}.`,
  verdict: {
    missed: 'Missed',
    nearly: 'Nearly met',
    undecided: 'Cannot be told',
    met: 'Met',
    no_outcome: 'Report held, no outcome given',
    dropped: 'Not spoken of again',
    no_report: 'No report on the outcome in the library',
  },
  means: {
    nearly: 'by a small margin',
    undecided: 'the outcome is given as a bound; the target may have been reached or not',
    dropped: 'the full text is held and gives neither outcome nor a new target',
  },
  firmness: { ensure: 'ensure', strive: 'strive for', plain: '', about: 'about' },
  said: 'said',
  done: 'done',
  saidWords: 'Words of the target',
  doneWords: 'Words of the outcome',
  distance: (unit) => (unit === '' ? 'Difference' : `Difference, ${unit}`),
  none: '—',
  atLeast: (number) => `${number} or more`,
  atMost: (number) => `${number} or less`,
  list: (title) => `${title}, by verdict`,
  tally: 'Number of each verdict',
  keySaid: 'Said: target',
  keyDone: 'Done: actual',
  keyEstimate: 'Done: estimate',
  who: 'City and year',
  verdictHead: 'Verdict',
  firmnessHead: 'Firmness',
  statement: ({ target, firmness, outcome, verdict }) =>
    [`target ${target}`, firmness, outcome === null ? '' : `outcome ${outcome}`, verdict.toLowerCase()]
      .filter(Boolean)
      .join(', '),
}

const languages: Record<Lang, TargetsWords> = { zh, en }

/** The wording of said against done in a language. */
export const targetsWords = (lang: Lang): TargetsWords => languages[lang]
