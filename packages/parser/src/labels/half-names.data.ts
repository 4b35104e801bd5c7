import type { Rule } from '../rule.js'

/** How a name that is only half one is made whole by what was named before. */
export type HalfMeaning = 'of-thing' | 'of-count' | 'per-head' | 'part'

/**
 * Names that mean something only with the one before: 专利申请3万件、授权1万件. `of-thing` takes the head of the name before
 * that makes a name of the catalogue with it, `of-count` the whole name of what was counted, `per-head` all of it, `part` names a part of it.
 */
export const halfNames: readonly Rule<HalfMeaning>[] = [
  {
    id: 'half.of-thing',
    surface: [
      '授权',
      '授权量',
      '申请',
      '申请量',
      '总里程',
      '通车里程',
      '通车总里程',
      '运营里程',
      '增加值',
      '总产值',
      '产值',
      '利润',
      '利润总额',
      '净利润',
      '利税',
      '总产',
      '营业收入',
      '主营业务收入',
      '销售收入',
      '旅客吞吐量',
      '货邮吞吐量',
      '集装箱吞吐量',
      '货物吞吐量',
    ],
    means: 'of-thing',
    example: '专利申请3万件，授权1万件。',
    never: '专利申请3万件，商标授权1万件。',
  },
  {
    id: 'half.of-count',
    surface: [
      '投资',
      '投资额',
      '投资总额',
      '年度投资',
      '完成投资',
      '计划投资',
      '协议投资',
      '合同金额',
      '到位资金',
      '收入',
      '总收入',
    ],
    means: 'of-count',
    example: '引进科技项目26个，投资30亿元。',
    never: '引进科技项目26个，民间投资30亿元。',
  },
  {
    id: 'half.per-head',
    surface: ['人均'],
    means: 'per-head',
    example: '生产总值5000亿元，人均8万元。',
    never: '工业投资5000亿元，人均8万元。',
  },
  {
    id: 'half.part',
    surface: [
      '市本级',
      '省本级',
      '区级',
      '县级',
      '市级',
      '县区级',
      '区县级',
      '区县',
      '县区',
      '中央级',
      '省级',
      '农村',
      '城镇',
      '城市',
      '乡村',
    ],
    means: 'part',
    example: '财政一般预算收入65亿元，其中市本级24亿元。',
    never: '财政一般预算收入65亿元，其中税收24亿元。',
  },
]
