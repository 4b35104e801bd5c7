import type { Indicator } from '../catalogue.js'

/** Indicators of the category `agriculture`. */
export const agriculture: readonly Indicator[] = [
  {
    id: 'grain_output',
    zh: '粮食总产量',
    en: 'Grain output',
    unit: 'kg',
    category: 'agriculture',
    aliases: ['粮食产量', '粮食综合生产能力', '粮食总产', '粮食生产', '粮食产能'],
    definition: { zh: '全年谷物、豆类和薯类的总产量。', en: 'Output of cereals, beans and tubers in the year.' },
  },
  {
    id: 'agriculture_value_added',
    zh: '农林牧渔业增加值',
    en: 'Value added of agriculture',
    unit: 'CNY',
    category: 'agriculture',
    aliases: ['农业增加值'],
    definition: {
      zh: '农、林、牧、渔业及其专业和辅助性活动的增加值。',
      en: 'Value added of farming, forestry, animal husbandry and fishing with their support services.',
    },
  },
  {
    id: 'agriculture_output',
    zh: '农林牧渔业总产值',
    en: 'Gross output of agriculture',
    unit: 'CNY',
    category: 'agriculture',
    aliases: ['农业总产值', '农林牧渔业产值', '农林牧渔总产值'],
    definition: {
      zh: '农、林、牧、渔业全部产品和服务的总价值。',
      en: 'Gross value of all products and services of farming, forestry, animal husbandry and fishing.',
    },
  },
  {
    id: 'high_standard_farmland',
    zh: '高标准农田',
    en: 'High-standard farmland',
    unit: 'mu',
    category: 'agriculture',
    aliases: ['新建高标准农田', '建设高标准农田'],
    definition: {
      zh: '建成的田块平整、设施配套、旱涝保收的耕地面积，有新建数和累计数之分。',
      en: 'Area of farmland made level, irrigated and safe from drought and flood; stated as newly built or cumulative.',
    },
  },
]
