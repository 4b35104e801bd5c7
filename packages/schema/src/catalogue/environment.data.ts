import type { Indicator } from '../catalogue.js'

/** Indicators of the category `environment`. */
export const environment: readonly Indicator[] = [
  {
    id: 'pm25',
    zh: 'PM2.5平均浓度',
    en: 'PM2.5 concentration',
    unit: 'ug/m3',
    category: 'environment',
    aliases: ['PM2.5', 'PM2.5浓度', '细颗粒物平均浓度', 'PM2.5年均浓度'],
    definition: {
      zh: '空气中直径不大于2.5微米颗粒物的年均质量浓度。',
      en: 'Yearly mean concentration of particles of 2.5 micrometres or less in the air.',
    },
  },
  {
    id: 'good_air_days',
    zh: '空气质量优良天数',
    en: 'Days of good air quality',
    unit: 'day',
    category: 'environment',
    aliases: ['优良天数', '空气优良天数'],
    definition: {
      zh: '全年空气质量指数不大于100（优、良）的天数。',
      en: 'Days of the year with an air quality index of 100 or less.',
    },
  },
  {
    id: 'good_air_ratio',
    zh: '空气质量优良天数比率',
    en: 'Share of good-air days',
    unit: '%',
    category: 'environment',
    aliases: ['优良天数比例', '空气质量优良天数比例', '空气优良率', '空气质量优良率'],
    definition: {
      zh: '空气质量指数不大于100的天数占有效监测天数的比例。',
      en: 'Days with an air quality index of 100 or less as a percent of monitored days.',
    },
  },
  {
    id: 'energy_intensity',
    zh: '单位GDP能耗',
    en: 'Energy use per unit of GDP',
    unit: 'tce',
    category: 'environment',
    aliases: ['万元GDP能耗', '单位地区生产总值能耗', '万元生产总值能耗', '单位生产总值能耗'],
    definition: {
      zh: '每万元地区生产总值消耗的能源量，以吨标准煤计；多只公布降幅。',
      en: 'Energy used for every CNY 10,000 of GDP, in tonnes of coal equivalent; often only its fall is published.',
    },
  },
  {
    id: 'sewage_treatment_rate',
    zh: '污水处理率',
    en: 'Sewage treatment rate',
    unit: '%',
    category: 'environment',
    aliases: ['城市污水集中处理率'],
    definition: { zh: '经处理的污水量占污水排放总量的比重。', en: 'Treated sewage as a percent of all sewage.' },
  },
  {
    id: 'forest_coverage',
    zh: '森林覆盖率',
    en: 'Forest coverage',
    unit: '%',
    category: 'environment',
    aliases: [],
    definition: { zh: '森林面积占土地总面积的比重。', en: 'Forest area as a percent of land area.' },
  },
  {
    id: 'green_coverage',
    zh: '建成区绿化覆盖率',
    en: 'Green coverage of built-up area',
    unit: '%',
    category: 'environment',
    aliases: ['绿化覆盖率'],
    definition: {
      zh: '城市建成区内绿化覆盖面积占建成区面积的比重。',
      en: 'Area covered by greenery as a percent of the built-up area.',
    },
  },
]
