import type { CatalogueAnswer } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { readQuestion, waysOf } from '../src/search/ways.js'

const region = (code: string, zh: string, short: string, en: string, pinyin: string, initials: string) => ({
  code,
  zh,
  short,
  en,
  pinyin,
  initials,
  province: null,
  reports: 1,
})
const indicator = (id: string, zh: string, en: string, pinyin: string, initials: string, claims = 5) => ({
  id,
  zh,
  en,
  aliases: [],
  pinyin,
  initials,
  measures: [
    { measure: 'level' as const, claims },
    { measure: 'growth' as const, claims: claims * 2 },
  ],
})
const catalogue = {
  regions: [
    region('370100', '济南市', '济南', 'Jinan', 'jinan', 'jn'),
    region('370200', '青岛市', '青岛', 'Qingdao', 'qingdao', 'qd'),
  ],
  indicators: [
    indicator('trade_total', '进出口总额', 'Total imports and exports', 'jinchukouzonge', 'jckze'),
    indicator('gdp', '地区生产总值', 'GDP', 'diqushengchanzongzhi', 'dqsczz'),
    indicator('silent', '进出口企业', 'Trading firms', 'jinchukouqiye', 'jckqy', 0),
  ],
} as unknown as CatalogueAnswer

const first = (text: string, lang: 'zh' | 'en' = 'zh') => waysOf(text, catalogue, lang)[0]

describe('readQuestion', () => {
  it.each([
    ['济南 进出口', null, ['济南', '进出口']],
    ['GDP 2022', 2022, ['GDP']],
    ['2022年进出口', 2022, ['进出口']],
    ['370100', null, ['370100']],
    ['  ', null, []],
  ])('%s', (text, year, words) => {
    expect(readQuestion(text)).toEqual({ year, words })
  })
})

describe('waysOf', () => {
  it.each([
    ['济南', '济南', '/city?city=370100'],
    ['jn', '济南', '/city?city=370100'],
    ['qingdao', '青岛', '/city?city=370200'],
    ['370100', '济南', '/city?city=370100'],
    ['进出口', '进出口总额', '/compare?indicator=trade_total&measure=growth'],
    ['gdp 2022', '地区生产总值', '/compare?indicator=gdp&measure=growth&year=2022'],
    ['济南 进出口', '济南 进出口总额', '/trend?indicator=trade_total&measure=growth&cities=370100'],
    ['进出口 济南', '济南 进出口总额', '/trend?indicator=trade_total&measure=growth&cities=370100'],
    ['济南进出口', '济南 进出口总额', '/trend?indicator=trade_total&measure=growth&cities=370100'],
    ['济南 进出口 2022', '济南 进出口总额', '/compare?indicator=trade_total&measure=growth&year=2022&at=370100'],
  ])('%s leads to %s', (text, label, href) => {
    expect(first(text)).toMatchObject({ label, href })
  })
  it('speaks English', () => {
    expect(first('jinan gdp', 'en')?.label).toBe('Jinan GDP')
  })
  it('gives nothing for nothing, for nonsense, and for what has no figure', () => {
    expect(waysOf('', catalogue, 'zh')).toEqual([])
    expect(waysOf('xyzzy', catalogue, 'zh')).toEqual([])
    expect(waysOf('进出口企业', catalogue, 'zh')).toEqual([])
  })
})
