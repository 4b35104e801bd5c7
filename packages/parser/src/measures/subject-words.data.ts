import type { Rule } from '../rule.js'

/** What the end of an indicator's name says about a percentage that has no verb of change before it. */
export type NameMeaning = 'share' | 'level' | 'growth'

/** Endings of names; the longest that fits is taken. */
export const nameEndings: readonly Rule<NameMeaning>[] = [
  {
    id: 'measure.rate-of-payment',
    surface: ['缴费比例', '扣除比例', '报销比例', '补助比例', '首付比例', '首付款比例', '准备金比例', '存贷比'],
    means: 'level',
    example: '研发费用加计扣除比例达到75%。',
    never: '优良天数比例达到75%。',
  },
  {
    id: 'measure.share-name',
    surface: [
      '比重',
      '占比',
      '比例',
      '份额',
      '强度',
      '比率',
      '占',
      '约占',
      '覆盖面',
      '增长面',
      '首位度',
      '贡献度',
      '投入强度',
    ],
    means: 'share',
    example: '民间投资占比达到60%。',
    never: '民间投资增长60%。',
  },
  {
    id: 'measure.rate-name',
    surface: [
      '率',
      '面',
      '赤字',
      '税负',
      '税率',
      '利率',
      '关税总水平',
      '普及程度',
      '满意度',
      '达标',
      '水平',
      '依存度',
      '盖度',
      '集中度',
      '电气化',
      '程度',
      '度',
      '感',
      '密度',
      '浓度',
      '指数',
      '系数',
      '标准',
    ],
    means: 'level',
    example: '城镇登记失业率为3%。',
    never: '民间投资占比为3%。',
  },
  {
    id: 'measure.price-name',
    surface: [
      '居民消费价格',
      '居民消费价格总水平',
      '消费价格',
      '物价',
      '物价总水平',
      '价格总水平',
      '居民消费价格指数',
      '消费价格指数',
      'CPI',
      '零售物价',
      '商品零售价格',
      '零售价格总水平',
      '居民消费价格水平',
      '居民消费品价格',
    ],
    means: 'growth',
    example: '居民消费价格3%左右。',
    never: '城镇登记失业率为3%。',
  },
]

/** Endings of names of amounts: a bare percentage after one is how much it grew. */
export const amountNames: readonly Rule<'growth'>[] = [
  {
    id: 'measure.amount-name',
    surface: ['增加值', '生产总值', '零售总额', '进出口总额', '固定资产投资', '可支配收入', '纯收入'],
    means: 'growth',
    example: '生产总值增长6%，工业增加值7%。',
    never: '工业增加值占比为7%。',
  },
]
