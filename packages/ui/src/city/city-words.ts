import type { Verdict } from '@biaochi/schema'
import type { Lang, Places } from '../words/words.js'

/** The wording of a scorecard in one language; apart from the other words, as only its readers need it. */
export interface CityWords {
  indicator: string
  last: string
  growth: string
  target: string
  years: string
  rank: string
  ways: string
  compare: string
  trend: string
  sentence(facts: { year: number; indicators: number; ranked: number; peers: number; places: Places }): string
  /** 2026年目标. */
  targetFor(year: string): string
  verdict: Record<Verdict, string>
  /** 第 3–5 位. */
  place(places: string): string
  /** 共 11 座. */
  of(count: number, places: Places): string
  /** What a sparkline says: its years, its values, its gaps. */
  spark(facts: { years: string; values: readonly string[]; missing: string }): string
}

const zh: CityWords = {
  indicator: '指标',
  last: '最近的数字',
  growth: '当年增速',
  target: '目标',
  years: '历年',
  rank: '位次',
  ways: '去看',
  compare: '比较',
  trend: '趋势',
  sentence: ({ year, indicators, ranked, peers, places }) =>
    `到 ${year} 年有数字的主要指标 ${indicators} 项，其中 ${ranked} 项能在 ${peers} ${places === 'cities' ? '座城市' : '个地区'}里排位。有“左右”“以上”的数字分不出先后，位次写成一段。`,
  targetFor: (year) => `${year}目标`,
  verdict: {
    met: '达到',
    nearly: '接近',
    missed: '未达到',
    undecided: '无法判断',
    no_outcome: '没有下文',
    dropped: '不再提起',
    no_report: '还没有报告',
  },
  place: (places) => `第 ${places} 位`,
  of: (count, places) => `共 ${count} ${places === 'cities' ? '座' : '个'}`,
  spark: ({ years, values, missing }) =>
    `${years}，${values.length} 个数字：${values.join('，')}${missing === '' ? '' : `；其间 ${missing} 没有数字`}`,
}

const en: CityWords = {
  indicator: 'Indicator',
  last: 'Last figure',
  growth: 'Growth that year',
  target: 'Target',
  years: 'Over the years',
  rank: 'Rank',
  ways: 'See in',
  compare: 'Compare',
  trend: 'Trend',
  sentence: ({ year, indicators, ranked, peers, places }) =>
    `Main indicators with a figure up to ${year}: ${indicators}; ${ranked} of them can be ranked among ${peers} ${places}. Where “about” or “over” leaves the order open, a rank is a span.`,
  targetFor: (year) => `Target for ${year}`,
  verdict: {
    met: 'met',
    nearly: 'nearly met',
    missed: 'missed',
    undecided: 'cannot be told',
    no_outcome: 'no outcome told',
    dropped: 'dropped',
    no_report: 'no report yet',
  },
  place: (places) => places,
  of: (count) => `of ${count}`,
  spark: ({ years, values, missing }) =>
    `${years}, figures: ${values.length}: ${values.join(', ')}${missing === '' ? '' : `; none in between for ${missing}`}`,
}

/** The wording of a scorecard by language. */
export const cityWords: Record<Lang, CityWords> = { zh, en }
