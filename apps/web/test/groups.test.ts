import { regionByCode } from '@biaochi/schema/region'
import { describe, expect, it } from 'vitest'
import { groupRows } from '../src/cities/groups.data.js'
import { cityGroups } from '../src/cities/groups.js'

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
  it('offers no group without a city', () => {
    expect(cityGroups([], provinces, 'en')).toEqual([])
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
