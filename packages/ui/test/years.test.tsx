import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { YearRuler } from '../src/ruler/year-ruler.js'
import { nearestYear, yearTicks } from '../src/ruler/years.js'
import { zh } from '../src/words/zh.js'

const years = [
  { year: 2010, cities: 4 },
  { year: 2012, cities: 20 },
  { year: 2013, cities: 10 },
]

describe('yearTicks', () => {
  it('stands as tall as the number of cities', () => {
    const { first, last, ticks } = yearTicks(years, 2012)
    expect([first, last]).toEqual([2010, 2013])
    expect(ticks.map(({ height }) => height)).toEqual([0.2, 0, 1, 0.5])
  })
  it('includes a chosen year that has nothing', () => {
    expect(yearTicks(years, 2016)).toMatchObject({ first: 2010, last: 2016 })
  })
})

describe('nearestYear', () => {
  const { ticks } = yearTicks(years, 2012)
  it.each([
    ['ArrowLeft', 2010],
    ['ArrowRight', 2013],
    ['Home', 2010],
    ['End', 2013],
    ['PageDown', 2010],
    ['PageUp', 2013],
    ['a', null],
  ])('%s leads to %s', (key, year) => {
    expect(nearestYear(ticks, 2012, key)).toBe(year)
  })
})

describe('YearRuler', () => {
  it('is a slider that says its year and the number of cities', () => {
    const html = renderToStaticMarkup(<YearRuler years={years} value={2012} words={zh} onChange={() => {}} />)
    expect(html).toContain('role="slider"')
    expect(html).toContain('aria-valuenow="2012"')
    expect(html).toContain('aria-valuetext="2012 年，20 座城市有数字"')
  })
})
