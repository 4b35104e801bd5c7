import type { Indicator } from '../catalogue.js'

/** Indicators of the category `investment`. */
export const investment: readonly Indicator[] = [
  {
    id: 'fixed_asset_investment',
    zh: '固定资产投资',
    en: 'Fixed-asset investment',
    unit: 'CNY',
    category: 'investment',
    aliases: ['全社会固定资产投资', '固定资产投资额', '固投', '固定资产投资总额'],
    definition: {
      zh: '一定时期内建造和购置固定资产的工作量和有关费用，2011年起不含500万元以下项目和农户投资。',
      en: 'Work done and costs incurred to build and buy fixed assets; from 2011 without projects under CNY 5 million and rural households.',
    },
  },
  {
    id: 'industrial_investment',
    zh: '工业投资',
    en: 'Industrial investment',
    unit: 'CNY',
    category: 'investment',
    aliases: ['工业固定资产投资'],
    definition: {
      zh: '采矿业、制造业和电力热力燃气及水生产供应业的固定资产投资。',
      en: 'Fixed-asset investment in mining, manufacturing and utilities.',
    },
  },
  {
    id: 'manufacturing_investment',
    zh: '制造业投资',
    en: 'Manufacturing investment',
    unit: 'CNY',
    category: 'investment',
    aliases: [],
    definition: { zh: '制造业的固定资产投资。', en: 'Fixed-asset investment in manufacturing.' },
  },
  {
    id: 'technical_upgrade_investment',
    zh: '工业技改投资',
    en: 'Investment in industrial technical upgrading',
    unit: 'CNY',
    category: 'investment',
    aliases: ['技改投资', '技术改造投资', '工业技术改造投资'],
    definition: {
      zh: '工业企业用于技术改造的固定资产投资。',
      en: 'Fixed-asset investment of industrial enterprises in upgrading existing technology and equipment.',
    },
  },
  {
    id: 'infrastructure_investment',
    zh: '基础设施投资',
    en: 'Infrastructure investment',
    unit: 'CNY',
    category: 'investment',
    aliases: [],
    definition: {
      zh: '交通、水利、环境、公共设施、信息传输等基础设施行业的固定资产投资。',
      en: 'Fixed-asset investment in transport, water, environment, public facilities, telecommunications and other infrastructure.',
    },
  },
  {
    id: 'private_investment',
    zh: '民间投资',
    en: 'Private investment',
    unit: 'CNY',
    category: 'investment',
    aliases: ['民间固定资产投资'],
    definition: {
      zh: '国有和外商以外的民营企业和个人完成的固定资产投资。',
      en: 'Fixed-asset investment by private, neither state nor foreign, enterprises and persons.',
    },
  },
  {
    id: 'real_estate_investment',
    zh: '房地产开发投资',
    en: 'Real-estate development investment',
    unit: 'CNY',
    category: 'investment',
    aliases: [],
    definition: {
      zh: '房地产开发企业用于房屋建设、土地开发和土地购置的投资。',
      en: 'Investment of property developers in buildings, land development and land purchase.',
    },
  },
  {
    id: 'key_project_investment',
    zh: '重点项目完成投资',
    en: 'Investment completed in key projects',
    unit: 'CNY',
    category: 'investment',
    aliases: ['重点项目投资', '市级重点项目完成投资'],
    definition: {
      zh: '列入省、市重点项目计划的项目当期完成的投资额。',
      en: "Investment done in the period in projects on the province's or city's key-project list.",
    },
  },
  {
    id: 'commercial_housing_sales',
    zh: '商品房销售面积',
    en: 'Commercial housing sold',
    unit: 'm2',
    category: 'investment',
    aliases: [],
    definition: {
      zh: '报告期内房地产开发企业出售的商品房按合同计算的建筑面积。',
      en: 'Floor area of commercial buildings sold by developers in the period, by signed contracts.',
    },
  },
]
