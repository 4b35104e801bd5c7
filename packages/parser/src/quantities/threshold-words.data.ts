import type { Rule } from '../rule.js'

/** Words that make an amount the mark of what is counted: 超200亿元的县, 5000万元以上项目. */

/** Right before the amount. */
export const thresholdBefore: readonly Rule<null>[] = [
  {
    id: 'threshold.beyond',
    surface: ['超过', '超', '过', '突破', '达到', '达', '近', '不足', '低于', '高于', '大于', '满', '逾'],
    means: null,
    example: '地区生产总值超200亿元的县达到5个。',
    never: '地区生产总值超200亿元。',
  },
]

/** Right after the amount, before the thing counted. */
export const thresholdLink: readonly Rule<null>[] = [
  {
    id: 'threshold.of',
    surface: ['的', '以上的', '以下的', '及以上的', '（含）以上的'],
    means: null,
    example: '产值超10亿元的企业达到5家。',
    never: '产值超10亿元，企业达到5家。',
  },
]

/** Things counted, up to ten characters after the link. */
export const thresholdCounted: readonly Rule<null>[] = [
  {
    id: 'threshold.counted',
    surface: [
      ...[
        '县',
        '区',
        '市',
        '镇',
        '乡',
        '村',
        '企业',
        '集团',
        '项目',
        '园区',
        '集群',
        '大户',
        '公司',
        '品牌',
        '平台',
        '产品',
      ],
      ...['基地', '户', '家', '产业', '商品', '商圈', '单位', '机构'],
    ],
    means: null,
    example: '产值超10亿元的龙头企业达到5家。',
    never: '产值超10亿元的目标达到5年。',
  },
]

/** 以上 with the thing it belongs to: always a name, whatever stands before. */
export const thresholdNamed: readonly Rule<null>[] = [
  {
    id: 'threshold.named',
    surface: ['以上', '及以上', '以上的', '及以上的', '以下', '以下的', '及以下', '及以下的', '（含）以上'].flatMap(
      (beyond) =>
        [
          ...[
            '项目',
            '企业',
            '工业企业',
            '产业',
            '重点项目',
            '重大项目',
            '技改项目',
            '工业项目',
            '产业项目',
            '大型',
            '集团',
          ],
          ...['机组', '投资项目', '镇', '县', '强镇', '制造业项目', '重大产业'],
          ...['在建项目', '锅炉', '燃煤锅炉', '新开工项目', '大项目', '产业集群'],
        ].map((thing) => beyond + thing),
    ),
    means: null,
    example: '投资5000万元以上项目增长8%。',
    never: '投资5000万元以上，增长8%。',
  },
]

/** After a time or a distance: 15分钟便民生活圈 is a name. */
export const circleWords: readonly Rule<null>[] = [
  {
    id: 'circle.of',
    surface: ['圈'],
    means: null,
    example: '打造15分钟便民生活圈。',
    never: '用时缩短到15分钟。',
  },
]
