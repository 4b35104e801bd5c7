import type { CheckId } from '@biaochi/schema'

/** One check: what is held against what, and by how much it may be off. */
export interface CheckRow {
  id: CheckId
  /** What must hold, in either language. */
  holds: { zh: string; en: string }
  /** In percent of what is expected, beyond hedges and rounding: how much lower and higher a figure may lie. */
  margin: { below: number; above: number }
}

/** Every check. */
export const checks = {
  level_against_growth: {
    id: 'level_against_growth',
    holds: { zh: '本年数等于上年数加上增幅', en: 'A level is the last level and its growth' },
    margin: { below: 1, above: 1 },
  },
  part_above_whole: {
    id: 'part_above_whole',
    holds: { zh: '部分不大于整体', en: 'A part is no more than its whole' },
    margin: { below: 0, above: 0 },
  },
  shares_beyond_whole: {
    id: 'shares_beyond_whole',
    holds: {
      zh: '占比在0与100%之间，三次产业占比之和不超过100%',
      en: 'A share is 0 to 100 %, and the shares of the three sectors add up to no more',
    },
    margin: { below: 0, above: 0 },
  },
  outside_range: {
    id: 'outside_range',
    holds: { zh: '数值在指标目录给出的合理范围之内', en: 'A figure lies in the plausible range of the catalogue' },
    margin: { below: 0, above: 0 },
  },
  two_reports_differ: {
    id: 'two_reports_differ',
    holds: { zh: '两份报告说的同一个数，除舍入外一致', en: 'Two reports say the same of one fact, but for rounding' },
    margin: { below: 0, above: 0 },
  },
  claimed_rank: {
    id: 'claimed_rank',
    holds: { zh: '所说位次与按各地说法算出的位次相符', en: 'A claimed place is possible by what the others claim' },
    margin: { below: 0, above: 0 },
  },
} as const satisfies Record<CheckId, CheckRow>

/** Growth at constant prices leaves the change of prices out: by so much, in percent, a level may lie lower and higher. */
export const priceMargin = { below: 3, above: 8 }
