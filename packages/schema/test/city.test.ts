import { describe, expect, it } from 'vitest'
import { isCityCode, isProvinceCode, municipalities } from '../src/city.js'
import { regions } from '../src/region.js'

describe('codes of cities and provinces', () => {
  it('tell the level of every region that is no county', () => {
    for (const { code, level } of regions) {
      expect(isProvinceCode(code)).toBe(level === 'province')
      expect(isCityCode(code)).toBe(level === 'prefecture' || municipalities.includes(code))
    }
  })

  it('take a county for neither', () => {
    for (const code of ['370102', '110101', '632501']) {
      expect(isCityCode(code)).toBe(false)
      expect(isProvinceCode(code)).toBe(false)
    }
  })
})
