import type { Indicator } from '../catalogue.js'

/** Indicators of the category `economy`. */
export const economy: readonly Indicator[] = [
  {
    id: 'gdp',
    zh: '地区生产总值',
    en: 'Gross domestic product',
    unit: 'CNY',
    category: 'economy',
    aliases: ['生产总值', '国内生产总值', 'GDP', '经济总量'],
    definition: {
      zh: '一个地区所有常住单位在一定时期内生产活动的最终成果，按市场价格计算；增速按不变价格计算。',
      en: 'Final output of all resident units of a region in a period, at market prices; its growth is at constant prices.',
    },
  },
  {
    id: 'gdp_per_capita',
    zh: '人均地区生产总值',
    en: 'GDP per capita',
    unit: 'CNY',
    category: 'economy',
    aliases: ['人均生产总值', '人均GDP', '人均国内生产总值'],
    definition: {
      zh: '地区生产总值与同期年平均常住人口之比。',
      en: 'Gross domestic product divided by the average resident population of the same year.',
    },
  },
  {
    id: 'primary_value_added',
    zh: '第一产业增加值',
    en: 'Value added of primary industry',
    unit: 'CNY',
    category: 'economy',
    aliases: ['一产增加值'],
    definition: {
      zh: '农、林、牧、渔业（不含农林牧渔专业及辅助性活动）的增加值。',
      en: 'Value added of farming, forestry, animal husbandry and fishing, without their support services.',
    },
  },
  {
    id: 'secondary_value_added',
    zh: '第二产业增加值',
    en: 'Value added of secondary industry',
    unit: 'CNY',
    category: 'economy',
    aliases: ['二产增加值'],
    definition: {
      zh: '采矿业、制造业、电力热力燃气及水生产供应业和建筑业的增加值。',
      en: 'Value added of mining, manufacturing, utilities and construction.',
    },
  },
  {
    id: 'tertiary_value_added',
    zh: '第三产业增加值',
    en: 'Value added of tertiary industry',
    unit: 'CNY',
    category: 'economy',
    aliases: ['服务业增加值', '三产增加值'],
    definition: {
      zh: '第一、第二产业以外其他行业即服务业的增加值。',
      en: 'Value added of services, that is of every industry outside the primary and secondary sectors.',
    },
  },
  {
    id: 'private_economy_value_added',
    zh: '民营经济增加值',
    en: 'Value added of the private economy',
    unit: 'CNY',
    category: 'economy',
    aliases: ['民营经济'],
    definition: {
      zh: '国有和国有控股以外的经济成分所创造的增加值，口径由各地统计部门规定。',
      en: "Value added by enterprises and households that are not state-owned or state-controlled; its scope is set by each region's statistics office.",
    },
  },
  {
    id: 'cpi',
    zh: '居民消费价格',
    en: 'Consumer price index',
    unit: '%',
    category: 'economy',
    aliases: ['居民消费价格指数', 'CPI', '居民消费价格涨幅', '居民消费价格总水平'],
    definition: {
      zh: '居民家庭购买的消费品和服务价格水平的变动，以上年同期为100，或说比上年涨跌百分之几。',
      en: 'Change in the prices of the goods and services that households buy, as an index with the year before at 100 or as a percent change.',
    },
  },
]
