/** A group of cities by code, or by the first two digits of their provinces. */
export interface GroupRow {
  id: string
  /** Administrative rank, or a cluster named by a national plan. */
  kind: 'rank' | 'cluster'
  zh: string
  en: string
  codes?: readonly string[]
  provinces?: readonly string[]
}

/** Groups that planners compare, in the order in which they are offered. */
export const groupRows: readonly GroupRow[] = [
  {
    id: 'sub-provincial',
    kind: 'rank',
    zh: '副省级',
    en: 'Sub-provincial',
    codes: [
      '210100',
      '210200',
      '220100',
      '230100',
      '320100',
      '330100',
      '330200',
      '350200',
      '370100',
      '370200',
      '420100',
      '440100',
      '440300',
      '510100',
      '610100',
    ],
  },
  {
    id: 'municipalities',
    kind: 'rank',
    zh: '直辖市',
    en: 'Municipalities',
    codes: ['110000', '120000', '310000', '500000'],
  },
  {
    id: 'separate-plan',
    kind: 'rank',
    zh: '计划单列',
    en: 'Separately planned',
    codes: ['210200', '330200', '350200', '370200', '440300'],
  },
  {
    id: 'capitals',
    kind: 'rank',
    zh: '省会',
    en: 'Provincial capitals',
    codes: [
      '130100',
      '140100',
      '150100',
      '210100',
      '220100',
      '230100',
      '320100',
      '330100',
      '340100',
      '350100',
      '360100',
      '370100',
      '410100',
      '420100',
      '430100',
      '440100',
      '450100',
      '460100',
      '510100',
      '520100',
      '530100',
      '540100',
      '610100',
      '620100',
      '630100',
      '640100',
      '650100',
    ],
  },
  { id: 'jing-jin-ji', kind: 'cluster', zh: '京津冀', en: 'Beijing–Tianjin–Hebei', provinces: ['11', '12', '13'] },
  { id: 'yangtze-delta', kind: 'cluster', zh: '长三角', en: 'Yangtze delta', provinces: ['31', '32', '33', '34'] },
  {
    id: 'greater-bay',
    kind: 'cluster',
    zh: '大湾区',
    en: 'Greater Bay Area',
    codes: ['440100', '440300', '440400', '440600', '440700', '441200', '441300', '441900', '442000'],
  },
  {
    id: 'chengdu-chongqing',
    kind: 'cluster',
    zh: '成渝',
    en: 'Chengdu–Chongqing',
    codes: [
      '500000',
      '510100',
      '510300',
      '510500',
      '510600',
      '510700',
      '510900',
      '511000',
      '511100',
      '511300',
      '511400',
      '511500',
      '511600',
      '511700',
      '511800',
      '512000',
    ],
  },
  {
    id: 'middle-yangtze',
    kind: 'cluster',
    zh: '长江中游',
    en: 'Middle Yangtze',
    codes: [
      '360100',
      '360200',
      '360300',
      '360400',
      '360500',
      '360600',
      '360800',
      '360900',
      '361000',
      '361100',
      '420100',
      '420200',
      '420500',
      '420600',
      '420700',
      '420800',
      '420900',
      '421000',
      '421100',
      '421200',
      '430100',
      '430200',
      '430300',
      '430400',
      '430600',
      '430700',
      '430900',
      '431300',
    ],
  },
]

/** A group of cities by how large they say they are: from `from`, below `below`, in the base unit. */
export interface SizeRow {
  id: string
  zh: string
  en: string
  by: 'gdp' | 'population'
  from: number
  below: number
}

const none = Number.POSITIVE_INFINITY

/** Groups by the last figure that each city gave of itself. */
export const sizeRows: readonly SizeRow[] = [
  { id: 'gdp-over-2t', zh: '生产总值两万亿以上', en: 'GDP over CNY 2 trillion', by: 'gdp', from: 2e12, below: none },
  { id: 'gdp-1t-2t', zh: '一万亿到两万亿', en: 'GDP CNY 1–2 trillion', by: 'gdp', from: 1e12, below: 2e12 },
  { id: 'gdp-under-1t', zh: '不到一万亿', en: 'GDP under CNY 1 trillion', by: 'gdp', from: 0, below: 1e12 },
  { id: 'people-over-10m', zh: '千万人口以上', en: 'Over 10 million people', by: 'population', from: 1e7, below: none },
  { id: 'people-5m-10m', zh: '五百万到一千万人口', en: '5–10 million people', by: 'population', from: 5e6, below: 1e7 },
  { id: 'people-under-5m', zh: '不到五百万人口', en: 'Under 5 million people', by: 'population', from: 0, below: 5e6 },
]
