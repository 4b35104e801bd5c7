import type { Rule } from '../rule.js'

/** How a name that is only half one is made whole by what was named before. */
export type HalfMeaning = 'of-thing' | 'of-count' | 'per-head' | 'part' | 'deed'

/**
 * Names that mean something only with the one before: 专利申请3万件、授权1万件. `of-thing` takes the head of the name before
 * that makes a name of the catalogue with it, `of-count` the whole name of what was counted, `per-head` all of it, `part` names a part of it,
 * `deed` says what else was done to what was counted.
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
      '总产量',
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
  {
    id: 'half.deed',
    surface: ['开工', '新开工', '建成', '基本建成', '竣工', '完工', '交付', '入住', '分配入住', '投产', '配租'],
    means: 'deed',
    example: '保障性住房开工3万套，基本建成2万套。',
    never: '保障性住房开工3万套，校舍建成2万套。',
  },
]

/**
 * Parts of a region that stand for each other in a name: 农村 after 城镇人均居住面积 is 农村人均居住面积. `means` lists what a part
 * takes the place of. `example` names it in place of the other, `never` has nothing to take the place of.
 */
export const oppositeParts: readonly Rule<readonly string[]>[] = [
  {
    id: 'half.rural-for-urban',
    surface: ['农村', '乡村'],
    means: ['城镇', '城市'],
    example: '城镇人均居住面积20平方米，农村30平方米。',
    never: '财政一般预算收入65亿元，市级24亿元。',
  },
  {
    id: 'half.urban-for-rural',
    surface: ['城镇', '城市'],
    means: ['农村', '乡村'],
    example: '农村人均居住面积30平方米，城镇20平方米。',
    never: '财政一般预算收入65亿元，市级24亿元。',
  },
]
