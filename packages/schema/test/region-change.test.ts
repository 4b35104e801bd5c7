import { describe, expect, it } from 'vitest'
import { regionByCode, regions } from '../src/region.js'
import { changesOfRegion, regionChanges } from '../src/region-change.js'

describe('changes of area', () => {
  it('tell what became of every region that ended, in the year it ended', () => {
    const ended = regions.filter(({ until }) => until !== undefined)
    expect(ended.map(({ short }) => short)).toEqual(['巢湖', '莱芜'])
    for (const { code, until } of ended)
      expect(changesOfRegion(code)).toContainEqual(expect.objectContaining({ year: until, from: [code] }))
  })

  it('are between regions that stand or stood, in order of time, and name both sides in Chinese', () => {
    expect(regionChanges.map(({ year }) => year)).toEqual(regionChanges.map(({ year }) => year).sort((a, b) => a - b))
    for (const { from, into, year, says } of regionChanges) {
      expect(from.length * into.length).toBeGreaterThan(0)
      for (const code of [...from, ...into]) expect(says.zh).toContain(regionByCode(code)?.short ?? 'no such region')
      for (const code of into) expect(regionByCode(code)?.until).toBeUndefined()
      expect(says.zh).toContain(`${year}年`)
      expect(says.en).toContain(String(year))
    }
  })

  it('are found from either side', () => {
    expect(changesOfRegion('370100').map(({ from }) => from)).toEqual([['371200']])
    expect(changesOfRegion('371200')).toEqual(changesOfRegion('370100'))
    expect(changesOfRegion('340100')[0]?.year).toBe(2011)
    expect(changesOfRegion('370200')).toEqual([])
  })
})
