import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { regionFiles } from '../scripts/build-regions.mjs'
import { counties, countiesByName, countyByCode } from '../src/county.js'
import { Region, regionByCode, regionByName, regions, searchRegions } from '../src/index.js'

const everywhere = [...regions, ...counties]

describe('regions', () => {
  it('are what the script writes from its sources', () => {
    for (const [path, text] of Object.entries(regionFiles()))
      expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === text, `${path} is current`).toBe(true)
  })

  it('are valid, with unique codes in ascending order', () => {
    for (const region of everywhere) Region.parse(region)
    expect(new Set(everywhere.map((region) => region.code)).size).toBe(everywhere.length)
    expect(regions.map((region) => region.code)).toEqual(regions.map((region) => region.code).sort())
  })

  it('count 34 provinces, 333 prefectures that stand, and every county', () => {
    const count = (level: string) => everywhere.filter((region) => region.level === level && !region.until).length
    expect({ nation: count('nation'), province: count('province'), prefecture: count('prefecture') }).toEqual({
      nation: 1,
      province: 34,
      prefecture: 333,
    })
    expect(count('county')).toBeGreaterThan(2840)
  })

  it('hang together: each parent is there and lies in the same province', () => {
    for (const region of everywhere.filter(({ level }) => level !== 'nation')) {
      const parent = regionByCode(region.parent ?? '')
      expect(parent, region.zh).toBeDefined()
      if (region.level !== 'province') expect(parent?.province ?? parent?.code, region.zh).toBe(region.province)
    }
  })

  it('have no drawer for a place', () => {
    expect(everywhere.filter(({ zh }) => /市辖区|直辖县级|^县$/.test(zh))).toEqual([])
    expect(countyByCode('310115')).toMatchObject({ short: '浦东', parent: '310000', province: '310000' })
    expect(countyByCode('419001')).toMatchObject({ short: '济源', parent: '410000' })
    expect(countyByCode('500233')).toMatchObject({ short: '忠县', parent: '500000', en: 'Zhong County' })
  })

  it('have short names that are unique above the county', () => {
    const shorts = regions.map((region) => region.short)
    expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([])
  })

  it.each([
    ['370100', '济南市', '济南', 'Jinan', 'jinan', 'jn'],
    ['222400', '延边朝鲜族自治州', '延边', 'Yanbian', 'yanbian', 'yb'],
    ['422800', '恩施土家族苗族自治州', '恩施', 'Enshi', 'enshi', 'es'],
    ['150000', '内蒙古自治区', '内蒙古', 'Inner Mongolia', 'neimenggu', 'nmg'],
    ['450000', '广西壮族自治区', '广西', 'Guangxi', 'guangxi', 'gx'],
    ['650000', '新疆维吾尔自治区', '新疆', 'Xinjiang', 'xinjiang', 'xj'],
    ['140000', '山西省', '山西', 'Shanxi', 'shanxi', 'sx'],
    ['610000', '陕西省', '陕西', 'Shaanxi', 'shanxi', 'sx'],
    ['500000', '重庆市', '重庆', 'Chongqing', 'chongqing', 'cq'],
    ['350200', '厦门市', '厦门', 'Xiamen', 'xiamen', 'xm'],
    ['430100', '长沙市', '长沙', 'Changsha', 'changsha', 'cs'],
    ['341500', '六安市', '六安', "Lu'an", 'luan', 'la'],
    ['331000', '台州市', '台州', 'Taizhou', 'taizhou', 'tz'],
    ['341600', '亳州市', '亳州', 'Bozhou', 'bozhou', 'bz'],
    ['340300', '蚌埠市', '蚌埠', 'Bengbu', 'bengbu', 'bb'],
    ['331100', '丽水市', '丽水', 'Lishui', 'lishui', 'ls'],
    ['441900', '东莞市', '东莞', 'Dongguan', 'dongguan', 'dg'],
    ['141100', '吕梁市', '吕梁', 'Lüliang', 'lvliang', 'll'],
    ['540300', '昌都市', '昌都', 'Qamdo', 'changdu', 'cd'],
    ['653100', '喀什地区', '喀什', 'Kashgar', 'kashi', 'ks'],
    ['220200', '吉林市', '吉林市', 'Jilin City', 'jilinshi', 'jls'],
    ['632500', '海南藏族自治州', '海南州', 'Hainan Prefecture', 'hainanzhou', 'hnz'],
    ['810000', '香港特别行政区', '香港', 'Hong Kong', 'xianggang', 'xg'],
    ['100000', '全国', '全国', 'China', 'quanguo', 'qg'],
    ['441422', '大埔县', '大埔', 'Dabu', 'dabu', 'db'],
    ['370116', '莱芜区', '莱芜', 'Laiwu', 'laiwu', 'lw'],
    ['130426', '涉县', '涉县', 'She County', 'shexian', 'sx'],
    ['210521', '本溪满族自治县', '本溪县', 'Benxi County', 'benxixian', 'bxx'],
    ['622926', '东乡族自治县', '东乡', 'Dongxiang', 'dongxiang', 'dx'],
    ['610103', '碑林区', '碑林', 'Beilin', 'beilin', 'bl'],
    ['110105', '朝阳区', '朝阳区', 'Chaoyang District', 'chaoyangqu', 'cyq'],
    ['520203', '六枝特区', '六枝', 'Liuzhi', 'liuzhi', 'lz'],
  ])('%s is %s, in short %s, %s, %s, %s', (code, zh, short, en, pinyin, initials) => {
    expect(regionByCode(code) ?? countyByCode(code)).toMatchObject({ zh, short, en, pinyin, initials })
  })

  it('keep cities of earlier reports, with the year they ended', () => {
    expect(regionByName('莱芜市')).toMatchObject({ code: '371200', until: 2019, province: '370000' })
    expect(regionByCode('341400')).toMatchObject({ zh: '巢湖市', until: 2011 })
    expect(regionByCode('370100')?.until).toBeUndefined()
  })
})

describe('regionByName', () => {
  it.each([
    ['济南', '370100'],
    ['济南市', '370100'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['海南', '460000'],
    ['全国', '100000'],
    ['中国', '100000'],
    ['延边州', '222400'],
    ['海南州', '632500'],
    ['温州', '330300'],
    ['鼓楼区', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, code) => expect(regionByName(name)?.code).toBe(code))
})

describe('countiesByName', () => {
  it('finds all of a name, or those within a region', () => {
    expect(countiesByName('鼓楼').map(({ code }) => code)).toEqual(['320106', '320302', '350102', '410204'])
    expect(countiesByName('鼓楼区', '320100').map(({ code }) => code)).toEqual(['320106'])
    expect(countiesByName('鼓楼区', '320000')).toHaveLength(2)
  })
})

describe('searchRegions', () => {
  it.each([
    ['济', '济南'],
    ['济南市', '济南'],
    ['jinan', '济南'],
    ['Jinan', '济南'],
    ['jn', '济南'],
    ['370100', '济南'],
    ['Shaanxi', '陕西'],
    ["xi'an", '西安'],
    ['lüliang', '吕梁'],
    ['neimeng', '内蒙古'],
    ['chongq', '重庆'],
    ['hong kong', '香港'],
    ['巴音', '巴音郭楞'],
  ])('%s finds %s first', (query, short) => expect(searchRegions(query, 5)[0]?.short).toBe(short))

  it('lists a province and its cities by the start of a code', () => {
    expect(searchRegions('3701').map(({ short }) => short)).toEqual(['济南'])
    expect(searchRegions('37', 3).map(({ short }) => short)).toEqual(['山东', '济南', '青岛'])
  })

  it('searches another list', () => expect(searchRegions('pudong', 1, counties)[0]?.zh).toBe('浦东新区'))

  it('keeps to the limit and finds nothing for nothing', () => {
    expect(searchRegions('州', 3)).toHaveLength(3)
    expect(searchRegions('  ')).toEqual([])
    expect(searchRegions('zzzz')).toEqual([])
  })
})
