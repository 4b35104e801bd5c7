import type { Rule } from '../rule.js'

/** What the end of an indicator's name says about a percentage that has no verb of change before it. */
export type NameMeaning = 'share' | 'level' | 'growth'

/** Endings of names, longest first. */
export const nameEndings: readonly Rule<NameMeaning>[] = [
  {
    id: 'measure.share-name',
    surface: ['比重', '占比', '比例', '份额', '强度', '比率', '占', '约占', '覆盖面', '增长面', '首位度', '贡献度', '投入强度'],
    means: 'share',
    example: '民间投资占比达到60%。',
    never: '民间投资增长60%。',
  },
  {
    id: 'measure.rate-name',
    surface: ['率', '面', '赤字', '税负', '税率', '利率', '关税总水平', '普及程度', '满意度', '达标', '水平', '依存度', '盖度', '集中度', '电气化', '程度', '密度', '浓度', '指数', '系数', '标准'],
    means: 'level',
    example: '城镇登记失业率为3%。',
    never: '民间投资占比为3%。',
  },
  {
    id: 'measure.price-name',
    surface: ['居民消费价格', '居民消费价格总水平', '消费价格', '物价', '物价总水平', '价格总水平', '居民消费价格指数', '消费价格指数', 'CPI', '零售物价', '商品零售价格', '零售价格总水平', '居民消费价格水平', '居民消费品价格'],
    means: 'growth',
    example: '居民消费价格3%左右。',
    never: '城镇登记失业率为3%。',
  },
]
