import type { Indicator } from '../catalogue.js'

/** Indicators of the category `population`. */
export const population: readonly Indicator[] = [
  {
    id: 'population',
    zh: '常住人口',
    en: 'Resident population',
    unit: 'person',
    category: 'population',
    aliases: ['年末常住人口', '常住人口总量', '总人口', '人口', '人口总量', '人口总数', '常住人口规模'],
    definition: {
      zh: '实际经常居住在本地区（半年以上）的人口。',
      en: 'People who actually live in the region, for half a year or more.',
    },
  },
  {
    id: 'population_registered',
    zh: '户籍人口',
    en: 'Registered population',
    unit: 'person',
    category: 'population',
    aliases: ['户籍总人口', '年末户籍人口'],
    definition: { zh: '户口登记在本地区的人口。', en: 'People whose household registration is in the region.' },
  },
  {
    id: 'urbanization_rate',
    zh: '常住人口城镇化率',
    en: 'Urbanisation rate',
    unit: '%',
    category: 'population',
    aliases: ['城镇化率', '户籍人口城镇化率', '城市化率', '人口城镇化率', '城镇化水平', '城市化水平'],
    definition: {
      zh: '城镇常住人口占全部常住人口的比重。',
      en: 'Residents of towns and cities as a percent of all residents.',
    },
  },
]
