import type { Indicator } from '../catalogue.js'

/** Indicators of the category `income`. */
export const income: readonly Indicator[] = [
  {
    id: 'resident_income',
    zh: '居民人均可支配收入',
    en: 'Per-capita disposable income',
    unit: 'CNY',
    category: 'income',
    aliases: ['全体居民人均可支配收入', '人均可支配收入', '居民收入', '城乡居民收入', '全体居民收入'],
    definition: {
      zh: '全体居民可用于最终消费支出和储蓄的人均收入。',
      en: 'Income per head that all residents may spend or save.',
    },
  },
  {
    id: 'urban_income',
    zh: '城镇居民人均可支配收入',
    en: 'Urban per-capita disposable income',
    unit: 'CNY',
    category: 'income',
    aliases: ['城镇常住居民人均可支配收入', '城市居民人均可支配收入', '市区城镇居民人均可支配收入', '城镇居民收入'],
    definition: {
      zh: '城镇居民可用于最终消费支出和储蓄的人均收入。',
      en: 'Income per head that urban residents may spend or save.',
    },
  },
  {
    id: 'rural_income',
    zh: '农村居民人均可支配收入',
    en: 'Rural per-capita disposable income',
    unit: 'CNY',
    category: 'income',
    aliases: [
      '农村常住居民人均可支配收入',
      '农民人均纯收入',
      '农村居民人均纯收入',
      '农民人均可支配收入',
      '农村居民收入',
    ],
    definition: {
      zh: '农村居民可用于最终消费支出和储蓄的人均收入，2013年前为农民人均纯收入。',
      en: 'Income per head that rural residents may spend or save; before 2013 net income per head of farmers.',
    },
  },
]
