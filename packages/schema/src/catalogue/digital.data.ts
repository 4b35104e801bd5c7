import type { Indicator } from '../catalogue.js'

/** Indicators of the category `digital`. */
export const digital: readonly Indicator[] = [
  {
    id: 'digital_economy',
    zh: '数字经济增加值',
    en: 'Value added of the digital economy',
    unit: 'CNY',
    category: 'digital',
    aliases: ['数字经济', '数字经济规模', '数字经济总量'],
    definition: {
      zh: '数字产业化和产业数字化增加值之和，或说其占地区生产总值的比重；各地测算口径不一。',
      en: 'Value added of digital industries and of the digital part of other industries, or its share of GDP; regions measure it in different ways.',
    },
  },
  {
    id: 'digital_economy_core',
    zh: '数字经济核心产业增加值',
    en: 'Value added of core digital-economy industries',
    unit: 'CNY',
    category: 'digital',
    aliases: ['数字经济核心产业'],
    definition: {
      zh: '计算机通信电子制造、电信、互联网、软件等为数字化提供产品和服务的产业的增加值。',
      en: 'Value added of the industries that supply digital goods and services: electronics, telecommunications, internet and software.',
    },
  },
  {
    id: 'software_revenue',
    zh: '软件业务收入',
    en: 'Software revenue',
    unit: 'CNY',
    category: 'digital',
    aliases: ['软件和信息技术服务业营业收入', '软件业营业收入', '软件和信息服务业营业收入', '软件和信息技术服务业收入'],
    definition: {
      zh: '软件和信息技术服务业企业的软件产品、信息服务等业务收入。',
      en: 'Revenue of software and information-technology firms from software products and services.',
    },
  },
  {
    id: 'base_stations_5g',
    zh: '5G基站数',
    en: '5G base stations',
    unit: '个',
    category: 'digital',
    aliases: ['5G基站', '累计建成5G基站', '建成5G基站'],
    definition: {
      zh: '期末累计建成的5G移动通信基站数。',
      en: '5G mobile base stations built by the end of the period, cumulative.',
    },
  },
  {
    id: 'base_stations_5g_new',
    zh: '新建5G基站',
    en: 'New 5G base stations',
    unit: '个',
    category: 'digital',
    aliases: ['新增5G基站', '新开通5G基站', '新建成5G基站'],
    definition: {
      zh: '报告期内新建成或新开通的5G移动通信基站数。',
      en: '5G mobile base stations newly built or opened in the period.',
    },
  },
  {
    id: 'big_data_industry',
    zh: '大数据产业规模',
    en: 'Big-data industry',
    unit: 'CNY',
    category: 'digital',
    aliases: ['大数据产业'],
    definition: {
      zh: '大数据采集、存储、分析、应用等相关产业的规模（营业收入或产值）。',
      en: 'Size (revenue or output) of the industries that collect, store, analyse and apply big data.',
    },
  },
]
