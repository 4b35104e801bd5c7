import type { Indicator } from '../catalogue.js'

/** Indicators of the category `employment`. */
export const employment: readonly Indicator[] = [
  {
    id: 'urban_jobs_new',
    zh: '城镇新增就业',
    en: 'New urban jobs',
    unit: 'person',
    category: 'employment',
    aliases: [
      '新增城镇就业',
      '城镇新增就业人数',
      '新增就业',
      '新增城镇就业人数',
      '新增就业岗位',
      '城镇新增就业岗位',
      '城镇新增就业人员',
      '新增城镇就业人员',
      '新增就业人数',
    ],
    definition: {
      zh: '报告期内城镇累计新就业人数减去自然减员人数。',
      en: 'People newly employed in towns in the period, less those who left work by retirement or death.',
    },
  },
  {
    id: 'urban_unemployment_registered',
    zh: '城镇登记失业率',
    en: 'Registered urban unemployment rate',
    unit: '%',
    category: 'employment',
    aliases: ['登记失业率'],
    definition: {
      zh: '期末城镇登记失业人数占城镇从业人数与登记失业人数之和的比重。',
      en: 'Registered urban unemployed as a percent of urban employed plus registered unemployed.',
    },
  },
  {
    id: 'urban_unemployment_surveyed',
    zh: '城镇调查失业率',
    en: 'Surveyed urban unemployment rate',
    unit: '%',
    category: 'employment',
    aliases: ['调查失业率'],
    definition: {
      zh: '按劳动力调查推算的城镇失业人数占城镇就业人数与失业人数之和的比重。',
      en: 'Urban unemployed as a percent of the urban labour force, from the labour-force survey.',
    },
  },
]
