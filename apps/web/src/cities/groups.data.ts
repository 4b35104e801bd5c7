/** A group of cities by code, or by the first two digits of their provinces. */
export interface GroupRow {
  id: string
  zh: string
  en: string
  codes?: readonly string[]
  provinces?: readonly string[]
}

/** Groups that planners compare, in the order in which they are offered. */
export const groupRows: readonly GroupRow[] = [
  {
    id: 'sub-provincial',
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
  { id: 'municipalities', zh: '直辖市', en: 'Municipalities', codes: ['110000', '120000', '310000', '500000'] },
  {
    id: 'separate-plan',
    zh: '计划单列',
    en: 'Separately planned',
    codes: ['210200', '330200', '350200', '370200', '440300'],
  },
  {
    id: 'capitals',
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
  { id: 'yangtze-delta', zh: '长三角', en: 'Yangtze delta', provinces: ['31', '32', '33', '34'] },
]
