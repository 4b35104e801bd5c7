import type { Indicator } from '../catalogue.js'

/** Indicators of the category `consumption`. */
export const consumption: readonly Indicator[] = [
  {
    id: 'retail_sales',
    zh: '社会消费品零售总额',
    en: 'Total retail sales of consumer goods',
    unit: 'CNY',
    category: 'consumption',
    aliases: [
      '社零总额',
      '社会消费品零售额',
      '消费品零售总额',
      '消费品零售额',
      '社会商品零售总额',
      '社会商品零售额',
      '限额以上社会消费品零售总额',
      '社零',
    ],
    definition: {
      zh: '企业通过交易售给个人和社会集团的非生产、非经营用实物商品金额以及餐饮收入。',
      en: 'Goods sold to persons and institutions for use other than production or resale, plus catering income.',
    },
  },
  {
    id: 'online_retail_sales',
    zh: '网络零售额',
    en: 'Online retail sales',
    unit: 'CNY',
    category: 'consumption',
    aliases: ['网上零售额', '实物商品网上零售额'],
    definition: {
      zh: '通过网上交易平台实现的商品和服务零售额。',
      en: 'Retail sales of goods and services through online platforms.',
    },
  },
  {
    id: 'tourism_revenue',
    zh: '旅游总收入',
    en: 'Tourism revenue',
    unit: 'CNY',
    category: 'consumption',
    aliases: ['旅游收入', '旅游业总收入', '文旅总收入', '旅游总花费', '旅游综合收入', '旅游业收入', '文化旅游总收入'],
    definition: {
      zh: '国内外游客在本地旅行中支付的全部费用，即国内旅游收入与旅游外汇收入之和。',
      en: 'All spending of domestic and foreign visitors on their trips in the region.',
    },
  },
  {
    id: 'tourist_visits',
    zh: '接待游客人次',
    en: 'Tourist visits',
    unit: 'person-time',
    category: 'consumption',
    aliases: [
      '接待游客',
      '接待国内外游客',
      '旅游人次',
      '游客人数',
      '接待游客数',
      '游客接待量',
      '接待游客总人次',
      '旅游接待人次',
      '游客总人次',
      '接待海内外游客',
      '接待中外游客',
      '接待游客总数',
    ],
    definition: {
      zh: '报告期内接待的国内外游客人次，同一人来几次计几次。',
      en: 'Visits by domestic and foreign tourists in the period; each visit counts once.',
    },
  },
]
