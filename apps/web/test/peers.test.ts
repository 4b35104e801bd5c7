import { describe, expect, it } from 'vitest'
import { cityGroups } from '../src/cities/groups.js'
import { peersOf } from '../src/cities/peers.js'
import { type CitySizes, lastFigures } from '../src/cities/sizes.js'

const sized = (gdp: Record<string, number>): CitySizes => ({
  gdp: new Map(Object.entries(gdp).map(([code, value]) => [code, { year: 2024, value }])),
  population: new Map(),
})
const cities = (...codes: string[]) => codes.map((code) => ({ code }))

describe('lastFigures', () => {
  const others = [
    { region: '370100', years: [2019, 2024], values: [1, 2] },
    { region: '370300', years: [2003], values: [9] },
  ]
  it('takes the last figure of each city and none from long ago', () => {
    expect([...lastFigures({ others, unit: 'CNY' }, 'CNY')]).toEqual([['370100', { year: 2024, value: 2 }]])
  })
  it('takes nothing in another unit', () => {
    expect(lastFigures({ others, unit: 'USD' }, 'CNY').size).toBe(0)
  })
})

describe('peersOf', () => {
  it('takes cities of a like economy, the closest first, and says the size it went by', () => {
    const all = cities('370100', '430100', '320200', '310000', '370300', '410100')
    const sizes = sized({ 370100: 1.4, 430100: 1.5, 320200: 1.6, 310000: 5.4, 370300: 0.5, 410100: 1.45 })
    expect(peersOf('370100', all, sizes)).toEqual({
      codes: ['410100', '430100', '320200'],
      ground: { kind: 'size', year: 2024, value: 1.4 },
    })
  })
  it('goes by rank where sizes are not known, then by province, then not at all', () => {
    const none = sized({})
    expect(peersOf('370100', cities('370100', '370200', '210200', '440300', '370300'), none)?.ground).toEqual({
      kind: 'rank',
      group: 'sub-provincial',
    })
    expect(peersOf('370300', cities('370100', '370200', '370300', '370600'), none)?.ground).toEqual({
      kind: 'province',
    })
    expect(peersOf('370300', cities('370300', '440300', '320500'), none)).toBeNull()
  })
})

describe('groups by size', () => {
  it('hold each city once for each measure of size', () => {
    const all = cities('370100', '310000', '370300')
    const groups = cityGroups(all, new Map(), 'zh', sized({ 370100: 1.4e12, 310000: 5e12, 370300: 4e11 }))
    const bySize = groups.filter(({ kind }) => kind === 'size')
    expect(bySize.map(({ id, codes }) => [id, [...codes]])).toEqual([
      ['gdp-over-2t', ['310000']],
      ['gdp-1t-2t', ['370100']],
      ['gdp-under-1t', ['370300']],
    ])
  })
})
