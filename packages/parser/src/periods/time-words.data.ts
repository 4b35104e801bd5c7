import type { Rule } from '../rule.js'

/** A point or stretch of time that words name, relative to what is known of the document. */
export type TimeMeaning =
  /** The year in which the report is delivered, plus an offset: 今年 0, 去年 -1. */
  | { readonly kind: 'year'; readonly offset: number }
  /** The year before the one spoken of: 上年. */
  | { readonly kind: 'before' }
  /** The last year that the document looks back on: 目前. */
  | { readonly kind: 'now' }
  /** Some years before the one spoken of: 五年前. */
  | { readonly kind: 'ago'; readonly years: number }
  /** Part of the year spoken of, as months. */
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  /** The whole of the year spoken of. */
  | { readonly kind: 'whole' }
  /** The term or years behind. */
  | { readonly kind: 'past'; readonly years: number; readonly opens: boolean }
  /** The last year looked back on: 一年来. */
  | { readonly kind: 'last' }
  /** The term or years ahead. */
  | { readonly kind: 'ahead'; readonly years: number }

type Row = Rule<TimeMeaning>

/** Words for times. Years written out, and five-year plans, are read by `time.ts`. */
export const timeWords: readonly Row[] = [
  {
    id: 'period.last-one',
    surface: ['一年来', '过去一年', '过去的一年', '一年间'],
    means: { kind: 'last' },
    example: '一年来工业投资增长3%。',
    never: '五年来工业投资增长30%。',
  },
  {
    id: 'period.this-year',
    surface: ['今年', '本年', '本年度', '今年以来'],
    means: { kind: 'year', offset: 0 },
    example: '今年工业投资增长3%。',
    never: '工业投资增长3%。',
  },
  {
    id: 'period.last-year',
    surface: ['去年', '去年底'],
    means: { kind: 'year', offset: -1 },
    example: '去年工业投资增长3%。',
    never: '工业投资比去年增长3%。',
  },
  {
    id: 'period.year-before',
    surface: ['上年', '上一年', '上年末', '上年底'],
    means: { kind: 'before' },
    example: '三次产业结构由上年的3:40:57调整为2:40:58。',
    never: '工业投资比上年增长3%。',
  },
  {
    id: 'period.year-before-last',
    surface: ['前年'],
    means: { kind: 'year', offset: -2 },
    example: '前年工业投资增长3%。',
    never: '工业投资比五年前年均增长3%。',
  },
  {
    id: 'period.now',
    surface: ['目前', '截至目前', '现在', '到目前'],
    means: { kind: 'now' },
    example: '目前工业投资达到3亿元。',
    never: '工业投资达到3亿元。',
  },
  {
    id: 'period.ago-5',
    surface: ['五年前', '5年前'],
    means: { kind: 'ago', years: 5 },
    example: '五年前工业投资为3亿元。',
    never: '工业投资是五年前的3倍。',
  },
  {
    id: 'period.ago-10',
    surface: ['十年前', '10年前'],
    means: { kind: 'ago', years: 10 },
    example: '十年前工业投资为3亿元。',
    never: '工业投资是十年前的3倍。',
  },
  {
    id: 'period.next-year',
    surface: ['明年', '来年'],
    means: { kind: 'year', offset: 1 },
    example: '明年工业投资增长3%。',
    never: '工业投资增长3%。',
  },
  {
    id: 'period.whole-year',
    surface: ['全年', '年末', '年底', '全年累计', '当年'],
    means: { kind: 'whole' },
    example: '全年工业投资增长3%。',
    never: '上半年工业投资增长3%。',
  },
  {
    id: 'period.half-1',
    surface: ['上半年', '前两季度', '1—6月份', '1—6月', '前6个月', '前六个月'],
    means: { kind: 'part', from: 1, to: 6 },
    example: '上半年工业投资增长3%。',
    never: '全年工业投资增长3%。',
  },
  {
    id: 'period.half-2',
    surface: ['下半年'],
    means: { kind: 'part', from: 7, to: 12 },
    example: '下半年工业投资增长3%。',
    never: '上半年工业投资增长3%。',
  },
  {
    id: 'period.quarters-3',
    surface: ['前三季度', '前3季度', '一至三季度', '1—3季度'],
    means: { kind: 'part', from: 1, to: 9 },
    example: '前三季度工业投资增长3%。',
    never: '三季度工业投资增长3%。',
  },
  {
    id: 'period.quarter-1',
    surface: ['一季度', '首季', '第一季度', '首季度'],
    means: { kind: 'part', from: 1, to: 3 },
    example: '一季度工业投资增长3%。',
    never: '二季度工业投资增长3%。',
  },
  {
    id: 'period.quarter-2',
    surface: ['二季度', '第二季度'],
    means: { kind: 'part', from: 4, to: 6 },
    example: '二季度工业投资增长3%。',
    never: '一季度工业投资增长3%。',
  },
  {
    id: 'period.quarter-3',
    surface: ['三季度', '第三季度'],
    means: { kind: 'part', from: 7, to: 9 },
    example: '三季度工业投资增长3%。',
    never: '前三季度工业投资增长3%。',
  },
  {
    id: 'period.quarter-4',
    surface: ['四季度', '第四季度'],
    means: { kind: 'part', from: 10, to: 12 },
    example: '四季度工业投资增长3%。',
    never: '三季度工业投资增长3%。',
  },
  {
    id: 'period.past-5',
    surface: [
      '五年来',
      '过去五年',
      '过去的五年',
      '五年间',
      '这五年',
      '5年来',
      '过去5年',
      '本届政府任期以来',
      '本届政府任职的五年',
      '本届政府',
      '换届以来',
      '5年间',
    ],
    means: { kind: 'past', years: 5, opens: true },
    example: '五年来工业投资增长30%。',
    never: '今后五年工业投资增长30%。',
  },
  {
    id: 'period.within-5',
    surface: ['近五年', '五年累计', '五年共', '五年新增', '五年', '任期五年', '5年累计', '近5年'],
    means: { kind: 'past', years: 5, opens: false },
    example: '近五年工业投资增长30%。',
    never: '今后五年工业投资增长30%。',
  },
  {
    id: 'period.past-3',
    surface: ['三年来', '过去三年', '三年间', '3年来'],
    means: { kind: 'past', years: 3, opens: true },
    example: '三年来工业投资增长30%。',
    never: '实施三年行动。',
  },
  {
    id: 'period.within-3',
    surface: ['近三年', '三年累计', '近3年', '三年'],
    means: { kind: 'past', years: 3, opens: false },
    example: '近三年工业投资增长30%。',
    never: '今后三年工业投资增长30%。',
  },
  {
    id: 'period.past-4',
    surface: ['四年来', '过去四年', '四年间', '4年来'],
    means: { kind: 'past', years: 4, opens: true },
    example: '四年来工业投资增长30%。',
    never: '五年来工业投资增长30%。',
  },
  {
    id: 'period.within-4',
    surface: ['四年', '近四年', '四年累计'],
    means: { kind: 'past', years: 4, opens: false },
    example: '四年工业投资增长30%。',
    never: '今后四年工业投资增长30%。',
  },
  {
    id: 'period.past-2',
    surface: ['两年来', '两年间', '2年来'],
    means: { kind: 'past', years: 2, opens: true },
    example: '两年来工业投资增长30%。',
    never: '五年来工业投资增长30%。',
  },
  {
    id: 'period.within-2',
    surface: ['近两年', '两年累计', '两年'],
    means: { kind: 'past', years: 2, opens: false },
    example: '近两年工业投资增长30%。',
    never: '今后两年工业投资增长30%。',
  },
  {
    id: 'period.past-6',
    surface: ['六年来', '6年来'],
    means: { kind: 'past', years: 6, opens: true },
    example: '六年来工业投资增长30%。',
    never: '五年来工业投资增长30%。',
  },
  {
    id: 'period.past-8',
    surface: ['八年来', '8年来'],
    means: { kind: 'past', years: 8, opens: true },
    example: '八年来工业投资增长30%。',
    never: '五年来工业投资增长30%。',
  },
  {
    id: 'period.past-10',
    surface: ['十年来', '过去十年', '这十年', '十年间', '10年来', '新时代十年'],
    means: { kind: 'past', years: 10, opens: true },
    example: '十年来工业投资增长30%。',
    never: '长江十年禁渔。',
  },
  {
    id: 'period.within-10',
    surface: ['近十年', '十年'],
    means: { kind: 'past', years: 10, opens: false },
    example: '近十年工业投资增长30%。',
    never: '今后十年工业投资增长30%。',
  },
  {
    id: 'period.ahead-5',
    surface: ['今后五年', '未来五年', '今后5年', '未来5年', '五年后', '往后五年'],
    means: { kind: 'ahead', years: 5 },
    example: '今后五年工业投资增长30%。',
    never: '过去五年工业投资增长30%。',
  },
  {
    id: 'period.ahead-3',
    surface: ['今后三年', '未来三年', '今后3年', '未来3年'],
    means: { kind: 'ahead', years: 3 },
    example: '今后三年工业投资增长30%。',
    never: '过去三年工业投资增长30%。',
  },
]
