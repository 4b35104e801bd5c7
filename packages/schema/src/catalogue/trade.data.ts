import type { Indicator } from '../catalogue.js'

/** Indicators of the category `trade`. */
export const trade: readonly Indicator[] = [
  {
    id: 'trade_total',
    zh: '进出口总额',
    en: 'Total imports and exports',
    unit: 'CNY',
    category: 'trade',
    aliases: ['外贸进出口', '进出口', '外贸进出口总额', '货物进出口总额', '进出口总值', '货物贸易进出口'],
    definition: {
      zh: '货物进口额与出口额之和，按海关统计。',
      en: 'Goods imports plus goods exports, from customs statistics.',
    },
  },
  {
    id: 'exports',
    zh: '出口总额',
    en: 'Exports',
    unit: 'CNY',
    category: 'trade',
    aliases: ['出口', '外贸出口', '出口额', '自营出口'],
    definition: { zh: '本地企业出口货物的总值，按海关统计。', en: 'Value of goods exported, from customs statistics.' },
  },
  {
    id: 'imports',
    zh: '进口总额',
    en: 'Imports',
    unit: 'CNY',
    category: 'trade',
    aliases: ['进口', '进口额'],
    definition: { zh: '本地企业进口货物的总值，按海关统计。', en: 'Value of goods imported, from customs statistics.' },
  },
  {
    id: 'cross_border_ecommerce',
    zh: '跨境电商进出口额',
    en: 'Cross-border e-commerce trade',
    unit: 'CNY',
    category: 'trade',
    aliases: ['跨境电商进出口', '跨境电子商务进出口额', '跨境电商交易额'],
    definition: {
      zh: '通过跨境电子商务平台达成的货物进出口额。',
      en: 'Value of goods imported and exported through cross-border e-commerce platforms.',
    },
  },
  {
    id: 'service_trade',
    zh: '服务贸易进出口额',
    en: 'Trade in services',
    unit: 'CNY',
    category: 'trade',
    aliases: ['服务贸易', '服务贸易进出口总额', '服务进出口'],
    definition: {
      zh: '运输、旅行、知识产权、信息等服务的进口额与出口额之和。',
      en: 'Imports plus exports of services such as transport, travel, intellectual property and information.',
    },
  },
  {
    id: 'fdi',
    zh: '实际使用外资',
    en: 'Foreign direct investment utilised',
    unit: 'USD',
    category: 'trade',
    aliases: ['实际利用外资', '实际到账外资', '实际使用外商直接投资', '合同外资到位'],
    definition: {
      zh: '外国及港澳台投资者实际投入的资本金额，多以美元计，近年也以人民币计。',
      en: 'Capital actually paid in by investors from abroad and from Hong Kong, Macao and Taiwan; mostly in US dollars, of late also in renminbi.',
    },
  },
  {
    id: 'trading_enterprises_new',
    zh: '新增进出口实绩企业',
    en: 'New enterprises with import or export record',
    unit: '家',
    category: 'trade',
    aliases: ['新增外贸实绩企业'],
    definition: {
      zh: '报告期内首次有进出口实绩的企业数。',
      en: 'Enterprises with a customs record of imports or exports for the first time in the period.',
    },
  },
]
