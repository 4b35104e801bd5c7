import type { Rule } from '../rule.js'

/** Words that set a figure beside another, before a number: 1 where it is above the other, -1 where it is below. */
export const gapWords: readonly Rule<1 | -1>[] = [
  {
    id: 'gap.above',
    surface: ['高于', '快于', '高出', '超出', '领先', '好于', '优于', '大于', '多于', '反超', '超过', '超', '跑赢'],
    means: 1,
    example: '工业投资增速高于全国2个百分点。',
    never: '工业投资增速提高2个百分点。',
  },
  {
    id: 'gap.below',
    surface: ['低于', '慢于', '落后', '落后于', '少于', '小于'],
    means: -1,
    example: '工业投资增速低于全国2个百分点。',
    never: '工业投资增速回落2个百分点。',
  },
  {
    id: 'gap.beyond-plan',
    surface: ['超收', '超额', '超额完成', '超计划', '超预算'],
    means: 1,
    example: '工业投资超额完成计划3亿元。',
    never: '工业投资完成计划3亿元。',
  },
]

/** 比全国平均水平高…: adjectives that set a figure beside the place that 比 names. */
export const gapAdjectives: readonly Rule<1 | -1>[] = [
  {
    id: 'gap.more',
    surface: ['高', '快', '多', '好', '强', '大', '高出', '快出', '多出'],
    means: 1,
    example: '工业投资增速比全国高2个百分点。',
    never: '工业投资增速提高2个百分点。',
  },
  {
    id: 'gap.less',
    surface: ['低', '慢', '少', '小', '低出'],
    means: -1,
    example: '工业投资增速比全国低2个百分点。',
    never: '工业投资增速降低2个百分点。',
  },
]
