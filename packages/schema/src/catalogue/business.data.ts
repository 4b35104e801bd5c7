import type { Indicator } from '../catalogue.js'

/** Indicators of the category `business`. */
export const business: readonly Indicator[] = [
  {
    id: 'market_entities',
    zh: '市场主体数',
    en: 'Market entities',
    unit: '户',
    category: 'business',
    better: 'more',
    range: { level: [100, 2e8], growth: [-40, 80] },
    predecessors: [],
    annotated: true,
    aliases: ['市场主体', '经营主体', '市场主体总量', '市场主体总数', '经营主体总量', '商事主体', '市场经营主体'],
    definition: {
      zh: '期末在市场监管部门登记的企业、个体工商户和农民专业合作社总数，2022年起称经营主体。',
      en: "Enterprises, self-employed businesses and farmers' cooperatives on the business register at the end of the period.",
    },
  },
  {
    id: 'market_entities_new',
    zh: '新增市场主体',
    en: 'New market entities',
    unit: '户',
    category: 'business',
    better: 'more',
    range: { level: [10, 4e7], growth: [-80, 200] },
    predecessors: [],
    annotated: true,
    aliases: ['新登记市场主体', '新设市场主体', '新增经营主体', '新登记经营主体'],
    definition: {
      zh: '报告期内新登记的企业、个体工商户和农民专业合作社数。',
      en: "Enterprises, self-employed businesses and farmers' cooperatives newly registered in the period.",
    },
  },
  {
    id: 'enterprises_new',
    zh: '新增企业',
    en: 'New enterprises',
    unit: '户',
    category: 'business',
    better: 'more',
    range: { level: [1, 1.2e7], growth: [-80, 200] },
    predecessors: [],
    annotated: true,
    aliases: ['新登记企业', '新设企业'],
    definition: {
      zh: '报告期内新登记的企业数，不含个体工商户。',
      en: 'Enterprises newly registered in the period, without self-employed businesses.',
    },
  },
]
