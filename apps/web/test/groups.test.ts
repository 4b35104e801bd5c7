import { isCityCode } from '@biaochi/schema/city'
import { regionByCode } from '@biaochi/schema/region'
import { describe, expect, it } from 'vitest'
import { groupRows } from '../src/cities/groups.data.js'
import { cityGroups } from '../src/cities/groups.js'
import { askedPlaces, placesByKind } from '../src/cities/places.js'

const provinces = new Map([
  ['37', { zh: '山东', en: 'Shandong' }],
  ['43', { zh: '湖南', en: 'Hunan' }],
])
const regions = ['370100', '370200', '370300', '430100', '110000', '340100'].map((code) => ({ code }))

describe('cityGroups', () => {
  it('counts the cities that are there', () => {
    expect(cityGroups(regions, provinces, 'zh').map(({ name, codes }) => `${name} ${codes.size}`)).toEqual([
      '副省级 2',
      '直辖市 1',
      '计划单列 1',
      '省会 3',
      '京津冀 1',
      '长三角 1',
      '长江中游 1',
      '山东 3',
    ])
  })
  it('has provinces in a group of their own and in no other, municipalities in both', () => {
    const held = [...regions, { code: '100000' }, { code: '370000' }, { code: '430000' }]
    const groups = cityGroups(held, provinces, 'zh')
    expect(groups.find(({ id }) => id === 'provinces')).toEqual({
      id: 'provinces',
      kind: 'rank',
      name: '省级',
      codes: new Set(['110000', '370000', '430000']),
    })
    for (const { id, codes } of groups) if (id !== 'provinces') expect([...codes].every(isCityCode)).toBe(true)
  })
  it('offers no group without a city', () => {
    expect(cityGroups([], provinces, 'en')).toEqual([])
  })
})

describe('places', () => {
  it('are parted by kind, municipalities among the cities', () => {
    const codes = ['100000', '110000', '370000', '370100', '370102']
    const { nation, provinces: ranked, cities } = placesByKind(codes.map((code) => ({ code })))
    expect([nation, ranked, cities].map((of) => of.map(({ code }) => code))).toEqual([
      ['100000'],
      ['370000'],
      ['110000', '370100', '370102'],
    ])
  })
  it('are asked for by code only where one is no city', () => {
    expect(askedPlaces(undefined)).toBeUndefined()
    expect(askedPlaces(new Set(['370100', '110000']))).toBeUndefined()
    expect(askedPlaces(new Set(['370100', '370000']))).toEqual(['370100', '370000'])
  })
})

describe('the lists', () => {
  it.each(groupRows.flatMap(({ id, codes = [] }) => codes.map((code) => [id, code] as const)))(
    '%s: %s is a city or municipality',
    (_, code) => {
      expect(regionByCode(code)?.level).toMatch(/^(prefecture|province)$/)
    },
  )
  it.each([
    ['sub-provincial', 15],
    ['municipalities', 4],
    ['separate-plan', 5],
    ['capitals', 27],
    ['greater-bay', 9],
    ['chengdu-chongqing', 16],
    ['middle-yangtze', 28],
  ])('%s has %d', (id, count) => {
    const codes = groupRows.find((row) => row.id === id)?.codes ?? []
    expect(new Set(codes).size).toBe(count)
  })
})
