import type { Rule } from '../rule.js'

/** Right before a magnitude without a number, which is one of it then: 突破万亿元, 近千万人次. */
export const claimedBefore: readonly Rule<null>[] = [
  {
    id: 'magnitude.claimed',
    surface: [
      ...[
        '突破',
        '超过',
        '超',
        '过',
        '近',
        '逾',
        '达到',
        '达',
        '约',
        '上',
        '跨越',
        '迈入',
        '迈上',
        '跻身',
        '接近',
        '不足',
      ],
      ...['稳定在', '、', '跨上', '跃上', '首破', '破', '增长'],
    ],
    means: null,
    example: '生产总值突破万亿元。',
    never: '培育万亿元产业。',
  },
]

/** The same before a classifier: 突破万件. After 近 and 上 it stays vague (近百家). */
export const reachedBefore: readonly Rule<null>[] = [
  {
    id: 'magnitude.reached',
    surface: ['突破', '超过', '达到', '跨越', '首破'],
    means: null,
    example: '专利授权量突破万件。',
    never: '吸引近万家参展。',
  },
]

/** Right after the unit of a magnitude without a number: then it is a name after all. */
export const namedAfter: readonly Rule<null>[] = [
  {
    id: 'magnitude.named',
    surface: [
      ...[
        '级',
        '以上的',
        '以上项目',
        '以上企业',
        '以上重点',
        '以上产业',
        '以上工业',
        '以上大',
        '以上新',
        '以上技改',
        '以上投资',
        '以上内资',
      ],
      ...['项目', '企业', '产业', '集群', '园区', '县', '镇', '街', '的项目', '的企业', '的产业', '的集群'],
      ...['的园区', '的县', '的镇', '俱乐部', '大县', '强县', '村', '的村'],
    ],
    means: null,
    example: '建成超千亿元产业集群。',
    never: '生产总值突破万亿元。',
  },
]
