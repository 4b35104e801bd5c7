import type { Indicator } from '../catalogue.js'

/** Indicators of the category `welfare`. */
export const welfare: readonly Indicator[] = [
  {
    id: 'pension_insured',
    zh: '基本养老保险参保人数',
    en: 'People in basic pension insurance',
    unit: 'person',
    category: 'welfare',
    aliases: ['养老保险参保'],
    definition: {
      zh: '期末参加城镇职工和城乡居民基本养老保险的人数。',
      en: 'People in the basic pension insurance of employees and residents at the end of the period.',
    },
  },
  {
    id: 'affordable_housing',
    zh: '保障性住房',
    en: 'Affordable housing units',
    unit: '套',
    category: 'welfare',
    aliases: ['保障性租赁住房', '保障房', '棚户区改造', '改造棚户区'],
    definition: {
      zh: '新建、筹集或改造的保障性租赁住房、公租房、棚户区安置房等的套数。',
      en: 'Units of subsidised rental, public rental and resettlement housing built, raised or renovated.',
    },
  },
  {
    id: 'old_neighbourhoods',
    zh: '老旧小区改造',
    en: 'Old neighbourhoods renovated',
    unit: '个',
    category: 'welfare',
    aliases: ['城镇老旧小区改造', '改造老旧小区', '改造城镇老旧小区'],
    definition: { zh: '报告期内改造的城镇老旧小区数。', en: 'Old urban housing estates renovated in the period.' },
  },
  {
    id: 'school_places_new',
    zh: '新增学位',
    en: 'New school places',
    unit: '个',
    category: 'welfare',
    aliases: [
      '新增中小学学位',
      '新增学位数',
      '新增中小学幼儿园学位',
      '新建中小学学位',
      '新增公办幼儿园学位',
      '新增基础教育学位',
      '新增公办学位',
      '新增义务教育学位',
    ],
    definition: {
      zh: '新建、改扩建学校和幼儿园增加的学位数。',
      en: 'School and kindergarten places added by building and enlarging.',
    },
  },
  {
    id: 'hospital_beds',
    zh: '医疗机构床位数',
    en: 'Hospital beds',
    unit: '张',
    category: 'welfare',
    aliases: ['床位', '新增床位'],
    definition: {
      zh: '期末医疗卫生机构的实有床位数。',
      en: 'Beds in hospitals and other health institutions at the end of the period.',
    },
  },
  {
    id: 'elderly_care_beds',
    zh: '养老床位',
    en: 'Beds in elderly care',
    unit: '张',
    category: 'welfare',
    aliases: ['新增养老床位', '护理型床位', '养老服务床位'],
    definition: {
      zh: '养老机构和社区养老设施的床位数。',
      en: 'Beds in homes and community facilities for the elderly.',
    },
  },
  {
    id: 'poverty_reduction',
    zh: '脱贫人口',
    en: 'People lifted out of poverty',
    unit: 'person',
    category: 'welfare',
    aliases: ['减贫', '实现脱贫', '农村贫困人口减少', '农村贫困人口脱贫'],
    definition: {
      zh: '报告期内按国家现行标准脱离贫困的农村人口数。',
      en: 'Rural people lifted out of poverty by the national standard in the period.',
    },
  },
]
