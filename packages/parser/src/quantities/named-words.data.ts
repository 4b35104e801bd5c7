import type { Rule } from '../rule.js'

/** Names before a number that tell what it is where it has no unit, or where its unit is mostly a span of time. */

/** 三次产业结构7.7:42.5:49.8. */
export const structureNames: readonly Rule<null>[] = [
  {
    id: 'quantity.structure',
    surface: ['比例', '比重', '结构', '之比', '构成'],
    means: null,
    example: '三次产业结构调整为7.7:42.5:49.8。',
    never: '人均受教育年限达到11.2年。',
  },
]

/** 受教育年限13.5年: a span of years that is a result. */
export const durationNames: readonly Rule<null>[] = [
  {
    id: 'quantity.duration',
    surface: ['年限', '寿命', '工龄', '教育', '期限', '周期', '学制', '年期'],
    means: null,
    example: '人均受教育年限达到11.2年。',
    never: '实施三年行动计划。',
  },
]

/** 指数为102.1, 系数0.68. */
export const indexNames: readonly Rule<null>[] = [
  {
    id: 'quantity.index',
    surface: ['指数', '系数', '强度', 'PMI'],
    means: null,
    example: '居民消费价格指数为102.1。',
    never: '居民消费价格上涨2.1%。',
  },
]

/** 城乡居民收入倍差1.71. */
export const ratioNames: readonly Rule<null>[] = [
  {
    id: 'quantity.proportion',
    surface: ['倍差', '收入比', '收入之比'],
    means: null,
    example: '城乡居民收入比缩小到1.8。',
    never: '城乡居民收入增长1.8%。',
  },
]

/** Verbs that carry an index or a ratio on: 由102.1调整为101.8. */
export const carriedVerbs: readonly Rule<null>[] = [
  {
    id: 'quantity.index-carried',
    surface: [
      '调整为',
      '降为',
      '降至',
      '降到',
      '提高到',
      '升至',
      '上升到',
      '缩小到',
      '缩小至',
      '下降到',
      '减少到',
      '增加到',
      '扩大到',
      '增至',
      '减至',
      '增长到',
    ],
    means: null,
    example: '地区差异系数由上年的0.680稳步降为0.660。',
    never: '职工由300降为200。',
  },
]

/** Verbs of a change in a ratio or coefficient: 收入比1.71，缩小0.04. */
export const changeVerbs: readonly Rule<null>[] = [
  {
    id: 'quantity.index-changed',
    surface: ['缩小', '扩大', '下降', '降低', '上升', '提高', '收窄'],
    means: null,
    example: '城乡居民收入倍差1.71，比上年缩小0.04。',
    never: '工业投资比上年缩小0.04。',
  },
]

/** Ages that are a result; any other tells who is meant (80岁以上老人). */
export const ageNames: readonly Rule<null>[] = [
  {
    id: 'quantity.age',
    surface: ['寿命', '年龄'],
    means: null,
    example: '人均预期寿命达到80岁。',
    never: '向80岁以上老人发放津贴。',
  },
]

/** Words before 第二 that make it a position though no 位 follows. */
export const rankBefore: readonly Rule<null>[] = [
  {
    id: 'quantity.rank-bare',
    surface: [
      ...[
        '居',
        '位列',
        '列',
        '排名',
        '排',
        '跃升',
        '升至',
        '上升到',
        '上升至',
        '前移到',
        '前移至',
        '名列',
        '跃居',
        '夺得',
        '荣获',
      ],
      ...['全国', '全省', '全市', '世界', '全球', '省内', '国内', '亚洲', '省会城市', '城市', '中部', '西部', '东部'],
      ...[
        '直辖市',
        '各市',
        '同类',
        '比上年',
        '位',
        '由',
        '从',
        '到',
        '至',
        '保持',
        '全区',
        '沿海',
        '总量',
        '规模',
        '数量',
      ],
    ],
    means: null,
    example: '经济总量居全国第二。',
    never: '大力发展第二产业。',
  },
]

/** Verbs of a position before 首位. */
export const firstVerbs: readonly Rule<null>[] = [
  {
    id: 'quantity.rank-first',
    surface: ['居', '列', '排'],
    means: null,
    example: '快递业务量居全省首位。',
    never: '坚持把安全放在首位。',
  },
]
