import { describe, expect, it } from 'vitest'
import { searchRanked } from '../src/search/rank.js'

const item = (id: string, zh: string, en: string, pinyin: string, initials: string, aliases: string[] = []) => ({
  id,
  zh,
  en,
  pinyin,
  initials,
  aliases,
})
const items = [
  item('gdp', '地区生产总值', 'Gross domestic product', 'diqushengchanzongzhi', 'dqsczz', ['生产总值', 'GDP']),
  item('gdp_per_capita', '人均地区生产总值', 'GDP per capita', 'renjundiqushengchanzongzhi', 'rjdqsczz', ['人均GDP']),
  item('trade_total', '进出口总额', 'Total imports and exports', 'jinchukouzonge', 'jckze', ['外贸进出口', '进出口']),
  item('imports', '进口总额', 'Imports', 'jinkouzonge', 'jkze', ['进口']),
  item(
    'cross_border_ecommerce',
    '跨境电商进出口额',
    'Cross-border e-commerce trade',
    'kuajingdianshangjinchukoue',
    'kjdsjcke',
  ),
  item('pm25', 'PM2.5平均浓度', 'PM2.5 concentration', 'pm2.5pingjunnongdu', 'pm2.5pjnd', ['PM2.5']),
]
const found = (query: string) => searchRanked(items, query).map(({ id }) => id)

describe('searchRanked', () => {
  it.each([
    ['地区生产总值', 'gdp'],
    ['进出口', 'trade_total'],
    ['jck', 'trade_total'],
    ['jckze', 'trade_total'],
    ['jinchukou', 'trade_total'],
    ['dqsczz', 'gdp'],
    ['GDP', 'gdp'],
    ['ｇｄｐ', 'gdp'],
    ['per capita', 'gdp_per_capita'],
    ['capita', 'gdp_per_capita'],
    ['imports', 'imports'],
    ['trade_total', 'trade_total'],
    ['trade total', 'trade_total'],
    ['pm2.5', 'pm25'],
    ['跨境', 'cross_border_ecommerce'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })
  it('sets the whole name before what contains it', () => {
    expect(found('进出口')).toEqual(['trade_total', 'cross_border_ecommerce'])
  })
  it('keeps all in their order for an empty query', () => {
    expect(found('  ')).toEqual(items.map(({ id }) => id))
  })
  it('finds nothing for what is nowhere', () => {
    expect(found('量子纠缠')).toEqual([])
    expect(found('zzzz')).toEqual([])
  })
  it('does not find everything for one letter', () => {
    expect(found('u')).toEqual([])
  })
})
